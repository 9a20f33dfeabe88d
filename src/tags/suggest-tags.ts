import type { Document } from '../article/index.js'
import { invalidOption } from '../errors.js'
import type { Entity, Tag, Topic } from '../schema/index.js'
import { slugify } from '../text/index.js'
import type { Keyphrase } from './keyphrase.js'
import { isPartOf, saySame } from './same-tag.js'

/** What is known of one article: tags are chosen from it. Parts that are not known stay empty. */
export interface TagSources {
  readonly document: Document
  readonly entities: readonly Entity[]
  readonly topics: readonly Topic[]
  readonly keyphrases: readonly Keyphrase[]
}

export interface SuggestTagsOptions {
  /** The most tags to suggest, at least 1. Default: 10. */
  readonly limit?: number
}

/** What `suggestTags` does when nothing else is said. */
export const suggestTagsDefaults: Required<SuggestTagsOptions> = Object.freeze({ limit: 10 })

/**
 * Suggests tags for a CMS from what an article names, is about, and says in so many words.
 *
 * Best first, and no two that say the same: a keyphrase that is a name or a topic joins it and
 * becomes its evidence. Short articles get fewer tags, and articles that say nothing get none.
 *
 * @throws CopydeskError `invalid-option` when `limit` is not a whole number from 1.
 *
 * @example
 * suggestTags({ document, entities, topics, keyphrases }).map(({ label }) => label)
 * // ['Armenia', 'Azerbaijan', 'peace agreement', 'conflict, war and peace', 'civil society']
 */
export function suggestTags(sources: TagSources, options: SuggestTagsOptions = {}): Tag[] {
  const limit = options.limit ?? suggestTagsDefaults.limit
  if (!Number.isInteger(limit) || limit < 1)
    invalidOption('limit', limit, 'Give a whole number from 1.')
  const candidates = [
    ...sources.entities.map(fromEntity),
    ...mainTopics(sources.topics).map(fromTopic),
    ...sources.keyphrases.map(fromKeyphrase),
  ]
    .filter(({ tag }) => tag.slug !== '' && (tag.confident || tag.score >= leastScore))
    .sort((first, second) => second.tag.score - first.tag.score)
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const rival = kept.find((other) => meetIn(candidate, other))
    if (rival === undefined) kept.push(candidate)
    else rival.tag = merge(rival.tag, candidate.tag)
  }
  const tags = kept.map(({ tag }) => tag)
  const sure = tags.filter(({ kind, confident }) => confident || kind === 'entity')
  const wanted = Math.min(limit, tagsFor(sources.document))
  return (sure.length >= Math.min(wanted, enoughTags) ? sure : tags).slice(0, wanted)
}

/** What nobody is sure of and scores less is noise. */
const leastScore = 0.32

/** Where there are so many tags to be sure of, no others are needed. */
const enoughTags = 5

interface Candidate {
  tag: Tag
  /** The words of every form in which the tag may be said. */
  readonly forms: readonly (readonly string[])[]
}

/** One tag for each so many characters of text, above the first three: a brief gets a handful. */
const charactersPerTag = 60

function tagsFor({ title, standfirst, text }: Document): number {
  return 3 + Math.floor((title.length + standfirst.length + text.length) / charactersPerTag)
}

/** What a name scores that is mentioned once: names are what readers search for. */
const entityBase = 0.35

/** A topic is said at most so often: a list of topics says less than one topic and its names. */
const topicLimit = 1

function mainTopics(topics: readonly Topic[]): Topic[] {
  return topics.filter(({ confident }) => confident).slice(0, topicLimit)
}

function fromEntity(entity: Entity): Candidate {
  const { id, name, aliases, role, salience, confidence, mentions } = entity
  const evidence = [...new Set(mentions.map(({ text }) => text))]
  return candidate([name, ...aliases], {
    label: name,
    slug: slugify(name),
    kind: 'entity',
    id: entity.links?.wikidata ?? id,
    score: (entityBase + (1 - entityBase) * salience) * confidence,
    confident: role === 'about' && confidence >= 0.5,
    evidence,
  })
}

/** The main topic is worth a tag beside the names, unless the article has ten better ones. */
const topicBase = 0.5

function fromTopic({ id, label, score, confident, evidence }: Topic): Candidate {
  return candidate([label], {
    label,
    slug: slugify(label),
    kind: 'topic',
    id,
    score: topicBase + (1 - topicBase) * score,
    confident,
    evidence: [...evidence],
  })
}

function fromKeyphrase({ label, score, confident, mentions }: Keyphrase): Candidate {
  const evidence = [...new Set(mentions.map(({ text }) => text))]
  return candidate([label], {
    label,
    slug: slugify(label),
    kind: 'keyphrase',
    score: score / (1 + score),
    confident,
    evidence,
  })
}

function candidate(forms: readonly string[], tag: Tag): Candidate {
  return { tag, forms: forms.map((form) => slugify(form).match(words) ?? []) }
}

/** The words of a slug; in writing without spaces each character is one. */
const words = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[^-\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu

/** Whether one of two candidates makes the other superfluous. "Iran" and "Iran Air" are two names. */
function meetIn(candidate: Candidate, other: Candidate): boolean {
  const bothNames = candidate.tag.kind === 'entity' && other.tag.kind === 'entity'
  return candidate.forms.some((form) =>
    other.forms.some(
      (otherForm) =>
        saySame(form, otherForm) ||
        (!bothNames && (isPartOf(form, otherForm) || isPartOf(otherForm, form))),
    ),
  )
}

/** The name or topic stays, with the keyphrase as further evidence; the better score counts. */
function merge(kept: Tag, other: Tag): Tag {
  const [main, aside] =
    kept.kind === 'keyphrase' && other.kind !== 'keyphrase' ? [other, kept] : [kept, other]
  return {
    ...main,
    score: Math.max(kept.score, other.score),
    confident: main.confident || aside.confident,
    evidence: [...new Set([...main.evidence, ...aside.evidence])],
  }
}
