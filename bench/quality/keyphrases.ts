import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readArticle, type Document } from '../../src/article/index.js'
import { extractEntities } from '../../src/entities/index.js'
import { loadLanguage, tokenizeDocument, type Language } from '../../src/languages/index.js'
import { classifyTopics, extractKeyphrases, suggestTags } from '../../src/tags/index.js'
import { tokenize } from '../../src/text/index.js'
import type { Evaluation, EvaluationContext, Figures, Section } from './evaluation.js'
import {
  firstPhrases,
  textRank,
  tfIdf,
  type PhraseRanker,
  type TokenSentences,
} from './keyphrase-baselines.js'
import { yake } from './keyphrase-yake.js'
import { compareSets, precisionRecall } from './metrics.js'

interface Item {
  readonly document: Document
  readonly keyphrases: readonly string[]
}

/** How many phrases are looked at: F1@10. */
const cut = 10

export const evaluation: Evaluation = {
  title: 'Keyphrases and tags',

  measureGold: async ({ gold }) => {
    const figures: Record<string, number> = {}
    for (const [code, items] of readGold(gold('keyphrases.jsonl'))) {
      const language = await loadLanguage(code)
      for (const [system, rank] of Object.entries(ours(language)))
        figures[`gold.${code}.${system}.f1`] = meanScores(items, rank, language).f1
    }
    return figures
  },

  run: async (context) => {
    const sets: [string, string, string, Item[]][] = [
      [
        'wikinews-fr-100',
        'fr',
        '`keyphrases/wikinews-fr-100`: French news, the union of what students gave.',
        readFrench(context),
      ],
      [
        'wikinews-en-tags',
        'en',
        '`keyphrases/wikinews-en-tags`: English news, an editor’s tags; a tenth of them does not stand in the text.',
        readEnglish(context),
      ],
    ]
    const sections: Section[] = []
    const figures: Record<string, number> = {}
    for (const [code, items] of readGold(context.gold('keyphrases.jsonl')))
      sets.push([
        `gold.${code}`,
        code,
        '`bench/quality/gold/keyphrases.jsonl`: written for this project.',
        items,
      ])
    for (const [name, code, text, items] of sets) {
      if (items.length === 0) continue
      context.progress(name)
      const language = await loadLanguage(code)
      const rows = Object.entries(systems(items, language)).map(([system, rank]) => {
        const { precision, recall, f1 } = meanScores(items, rank, language)
        if (system.startsWith('copydesk')) figures[`${name}.${system.slice(9)}.f1`] = f1
        return [system, precision, recall, f1]
      })
      sections.push({
        heading: name,
        text: `${text} ${String(items.length)} articles; phrases are compared stemmed and exactly, the first ${String(cut)} count, figures are means over articles.`,
        table: { columns: ['system', 'precision', 'recall', 'F1@10'], rows },
      })
    }
    return { sections, figures: figures as Figures }
  },
}

function systems(
  items: readonly Item[],
  language: Language,
): Record<string, (document: Document) => string[]> {
  const baseline =
    (rank: PhraseRanker) =>
    (document: Document): string[] =>
      rank(sentencesOf(document, language), language)
  const { tags, keyphrases } = ours(language)
  return {
    'copydesk tags': tags,
    'copydesk keyphrases': keyphrases,
    YAKE: baseline(yake),
    TextRank: baseline(textRank),
    'TF-IDF': baseline(
      tfIdf(
        items.map(({ document }) => sentencesOf(document, language)),
        language,
      ),
    ),
    'first phrases': baseline(firstPhrases),
  }
}

type Rank = (document: Document) => string[]

function ours(language: Language): { readonly tags: Rank; readonly keyphrases: Rank } {
  return {
    tags: (document) => {
      const entities = extractEntities(document, { language })
      const topics = classifyTopics(document, { language })
      const keyphrases = extractKeyphrases(document, { language })
      const tags = suggestTags({ document, entities, topics, keyphrases })
      return tags.map(({ label }) => label)
    },
    keyphrases: (document) => extractKeyphrases(document, { language }).map(({ label }) => label),
  }
}

/** Precision, recall and F1 of the first ten phrases, means over articles. */
function meanScores(
  items: readonly Item[],
  rank: Rank,
  language: Language,
): { precision: number; recall: number; f1: number } {
  const sum = { precision: 0, recall: 0, f1: 0 }
  for (const { document, keyphrases } of items) {
    const found = rank(document).slice(0, cut)
    const score = precisionRecall(
      compareSets(
        found.map((phrase) => normalize(phrase, language)),
        keyphrases.map((phrase) => normalize(phrase, language)),
      ),
    )
    for (const key of ['precision', 'recall', 'f1'] as const) sum[key] += score[key] / items.length
  }
  return sum
}

/** The gold set by language; of one article alone nothing can be said. */
function readGold(path: string): Map<string, Item[]> {
  const items = new Map<string, Item[]>()
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const { lang, title, text, keyphrases } = JSON.parse(line) as {
      lang: string
      title: string
      text: string
      keyphrases: string[]
    }
    const item = { document: readArticle({ title, body: text }), keyphrases }
    items.set(lang, [...(items.get(lang) ?? []), item])
  }
  return new Map([...items].filter(([, ofLanguage]) => ofLanguage.length > 1))
}

function sentencesOf(document: Document, language: Language): TokenSentences {
  return tokenizeDocument(document, language).fields.flatMap(({ sentences }) =>
    sentences.map(({ tokens }) => tokens),
  )
}

/** Lower-cased, stemmed words: "Peace Talks" and "peace talk" are one phrase. */
function normalize(phrase: string, language: Language): string {
  return tokenize(phrase.toLowerCase())
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ text }) => language.stem(text))
    .join(' ')
}

function readFrench({ dataset }: EvaluationContext): Item[] {
  return readLines<{ title: string; text: string; keyphrases: string[] }>(
    dataset('keyphrases/wikinews-fr-100/train.jsonl.gz'),
  ).map(({ title, text, keyphrases }) => ({
    document: readArticle({ title, body: text }),
    keyphrases,
  }))
}

function readEnglish({ dataset }: EvaluationContext): Item[] {
  const articles = new Map(
    readLines<{ id: string; text: string }>(
      dataset('similarity/wikinews-en-2019-2020/articles.jsonl.gz'),
    ).map(({ id, text }) => [id, text]),
  )
  return readLines<{ id: string; title: string; keyphrases: string[] }>(
    dataset('keyphrases/wikinews-en-tags/dev.jsonl.gz'),
  ).flatMap(({ id, title, keyphrases }) => {
    const body = articles.get(id)
    return body === undefined ? [] : [{ document: readArticle({ title, body }), keyphrases }]
  })
}

function readLines<T>(path: string | undefined): T[] {
  if (path === undefined) return []
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}
