import type { Document } from '../article/index.js'
import { invalidOption } from '../errors.js'
import type { Language, TokenizedDocument } from '../languages/index.js'
import type { Tag } from '../schema/index.js'
import { slugify } from '../text/index.js'
import { ArchiveModel, archiveFeatures, type ArchiveSnapshot } from './archive-model.js'
import { EditorMemory, type EditorDecisions } from './editor-memory.js'
import { readRules, type TagRule } from './rules.js'
import { suggestTagsDefaults } from './suggest-tags.js'
import { findTerms, readVocabulary, type VocabularyTerm } from './vocabulary.js'
import { readWords, type WordSentence } from './words.js'

/** An article of the archive with the tags that editors gave it: ids of the vocabulary. */
export interface TaggedArticle {
  readonly article: string | Document | TokenizedDocument
  readonly tags: readonly string[]
}

export interface CreateTaggerOptions {
  readonly language: Language
  /** The publisher's terms. */
  readonly vocabulary: readonly VocabularyTerm[]
  /** Rules of the desk. Default: none. */
  readonly rules?: readonly TagRule[]
  /** Articles to learn from. Default: none. */
  readonly examples?: readonly TaggedArticle[]
  /** What an earlier tagger `save()`d. Default: nothing. */
  readonly state?: TaggerState
}

/** All that a tagger has learnt: plain JSON. Vocabulary and rules are the caller's to keep. */
export interface TaggerState {
  readonly archive: ArchiveSnapshot
  readonly decisions: EditorDecisions
}

export interface SuggestOptions {
  /** Tags found otherwise, from `suggestTags`: they follow the vocabulary's own. Default: none. */
  readonly others?: readonly Tag[]
  /** The article's id, for what was rejected for it alone. Default: none. */
  readonly articleId?: string
  /** The most tags to suggest, at least 1. Default: 10. */
  readonly limit?: number
}

/** Suggests the publisher's own tags, and learns from what becomes of them. */
export interface Tagger {
  /** Suggests tags, best first: the publisher's own before new ones. */
  readonly suggest: (
    article: string | Document | TokenizedDocument,
    options?: SuggestOptions,
  ) => Tag[]
  /** Learns from further tagged articles. */
  readonly learn: (examples: readonly TaggedArticle[]) => void
  /** Notes that an editor took a tag: it is suggested sooner from now on. */
  readonly accept: (tag: Pick<Tag, 'slug'>, articleId?: string) => void
  /** Notes that an editor threw a tag out, for one article or, without its id, altogether. */
  readonly reject: (tag: Pick<Tag, 'slug'>, articleId?: string) => void
  readonly save: () => TaggerState
}

/**
 * Creates a tagger for a publisher's vocabulary, with rules and with what the archive teaches.
 *
 * @throws CopydeskError `invalid-option` naming the entry of the vocabulary, rule or example at fault.
 *
 * @example
 * const tagger = createTagger({ language, vocabulary: [{ id: 't1', label: 'Peace talks' }] })
 * const [tag] = tagger.suggest('The peace talks go on in Geneva.')
 * tag // { label: 'Peace talks', slug: 'peace-talks', kind: 'vocabulary', id: 't1', … }
 * tagger.reject(tag, 'article-7')
 */
export function createTagger(options: CreateTaggerOptions): Tagger {
  const { language, rules = [], examples = [], state } = options
  const vocabulary = readVocabulary(options.vocabulary, language)
  const applyRules = readRules(rules, new Set(vocabulary.terms.keys()), language)
  const archive = state === undefined ? new ArchiveModel() : ArchiveModel.load(state.archive)
  const memory = new EditorMemory(state?.decisions)

  const learn = (tagged: readonly TaggedArticle[]): void => {
    for (const [index, { tags }] of tagged.entries()) {
      const unknown = tags.find((tag) => !vocabulary.terms.has(tag))
      if (unknown !== undefined)
        invalidOption(`examples[${String(index)}].tags`, unknown, 'It is no id of the vocabulary.')
    }
    archive.learn(
      tagged.map(({ article, tags }) => ({
        features: archiveFeatures(readWords(article, language)),
        tags,
      })),
    )
  }
  learn(examples)

  const ownTags = (sentences: readonly WordSentence[]): Tag[] => {
    const found = new Map<string, Evidence>()
    for (const [id, { evidence, count, inTitle }] of findTerms(sentences, vocabulary))
      note(found, id, { score: inTitle ? 0.8 : count / (count + 1.5), evidence })
    for (const { rule, evidence } of applyRules(sentences))
      note(found, rule.tag, { score: 0.9 * (rule.weight ?? 1), evidence })
    for (const [id, score] of archive.scores(archiveFeatures(sentences)))
      if (score > undecided) note(found, id, { score: sigmoid(score), evidence: ['archive'] })
    return [...found].map(([id, { score, evidence }]) => {
      const label = vocabulary.terms.get(id)?.label ?? id
      const confident = score >= confidentScore
      return {
        label,
        slug: slugify(label),
        kind: 'vocabulary',
        id,
        score,
        confident,
        evidence: [...evidence],
      }
    })
  }

  return {
    learn,
    accept: ({ slug }, articleId) => {
      memory.accept(slug, articleId)
    },
    reject: ({ slug }, articleId) => {
      memory.reject(slug, articleId)
    },
    save: () => ({ archive: archive.save(), decisions: memory.save() }),
    suggest: (article, { others = [], articleId, limit = suggestTagsDefaults.limit } = {}) => {
      if (!Number.isInteger(limit) || limit < 1)
        invalidOption('limit', limit, 'Give a whole number from 1.')
      const own = rank(ownTags(readWords(article, language)), memory, articleId)
      const taken = new Set(own.map(({ slug }) => slug))
      const rest = rank(others, memory, articleId).filter(({ slug }) => !taken.has(slug))
      return [...own, ...rest].slice(0, limit)
    },
  }
}

/** From here on a term of the vocabulary is sure: named in the headline, or three times, or by rule. */
const confidentScore = 0.6

interface Evidence {
  readonly score: number
  readonly evidence: readonly string[]
}

/** Adds up what speaks for a tag as independent signs do: 1 − (1 − a)(1 − b). */
function note(found: Map<string, Evidence>, id: string, { score, evidence }: Evidence): void {
  const known = found.get(id)
  found.set(id, {
    score: known === undefined ? score : 1 - (1 - known.score) * (1 - score),
    evidence: [...new Set([...(known?.evidence ?? []), ...evidence])],
  })
}

/** Drops what editors have rejected, and puts first what they accept. */
function rank(tags: readonly Tag[], memory: EditorMemory, articleId: string | undefined): Tag[] {
  return tags
    .filter(({ slug }) => !memory.isRejected(slug, articleId))
    .map((tag) => ({ ...tag, score: tag.score * memory.prior(tag.slug) }))
    .sort((first, second) => second.score - first.score)
}

/** A margin a little below 0 is worth a suggestion: an editor sees it and may say no. */
const undecided = -0.3

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-2 * score))
}
