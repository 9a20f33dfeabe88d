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
    for (const [name, code, text, items] of sets) {
      if (items.length === 0) continue
      context.progress(name)
      const language = await loadLanguage(code)
      const rows = Object.entries(systems(items, language)).map(([system, rank]) => {
        const scores = items.map(({ document, keyphrases }) =>
          precisionRecall(
            compareSets(
              rank(document)
                .slice(0, cut)
                .map((phrase) => normalize(phrase, language)),
              keyphrases.map((phrase) => normalize(phrase, language)),
            ),
          ),
        )
        const mean = (key: 'precision' | 'recall' | 'f1'): number =>
          scores.reduce((sum, score) => sum + score[key], 0) / scores.length
        if (system.startsWith('copydesk')) figures[`${name}.${system.slice(9)}.f1`] = mean('f1')
        return [system, mean('precision'), mean('recall'), mean('f1')]
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
  return {
    'copydesk tags': (document) => {
      const entities = extractEntities(document, { language })
      const topics = classifyTopics(document, { language })
      const keyphrases = extractKeyphrases(document, { language })
      const tags = suggestTags({ document, entities, topics, keyphrases })
      return tags.map(({ label }) => label)
    },
    'copydesk keyphrases': (document) =>
      extractKeyphrases(document, { language }).map(({ label }) => label),
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
