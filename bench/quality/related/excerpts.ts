import { createRandom } from '../../speed/related/random.js'
import { similarity, type ArticleAnalyzer } from '../../../src/related/index.js'
import type { Article } from '../../../src/schema/index.js'
import type { Section } from '../evaluation.js'
import { mean, pearson, ranks } from '../metrics.js'
import type { EcbItem, GradedQuery, Item } from './datasets.js'

/** Words of an excerpt: as long as the news that people have judged in pairs (Lee et al. 2005). */
const fewestWords = 50
const mostWords = 120
/** One ECB+ article in four, and of pairs about different topics one in sixteen. */
const articleStride = 4
const unrelatedShare = 1 / 16

interface Pair {
  readonly grade: number
  readonly score: number
}

/** How well the score of two short texts follows grades: an editor's, and event, topic or neither. */
export function measureExcerpts(
  analyzer: ArticleAnalyzer,
  sets: {
    readonly ecb: readonly EcbItem[]
    readonly articles: readonly Item[]
    readonly queries: readonly GradedQuery[]
  },
): { figures: Record<string, number>; section: Section } {
  const pairs = {
    wikinews: editorPairs(analyzer, sets.articles, sets.queries),
    ecb: eventPairs(analyzer, sets.ecb),
  }
  const figures: Record<string, number> = {}
  const rows: (string | number)[][] = []
  for (const [set, list] of Object.entries(pairs)) {
    if (list.length === 0) continue
    const scores = list.map(({ score }) => score)
    const grades = list.map(({ grade }) => grade)
    figures[`${set}.excerpts.pearson`] = pearson(scores, grades)
    figures[`${set}.excerpts.spearman`] = pearson(ranks(scores), ranks(grades))
    const means = [0, 1, 2, 3].map((grade) =>
      grades.includes(grade)
        ? mean(list.filter((pair) => pair.grade === grade).map(({ score }) => score))
        : '',
    )
    rows.push([
      set === 'ecb' ? 'ECB+: nothing, topic, event in common' : 'Wikinews: grades of an editor',
      list.length,
      figures[`${set}.excerpts.pearson`] ?? 0,
      figures[`${set}.excerpts.spearman`] ?? 0,
      ...means,
    ])
  }
  const section = {
    heading: 'Short excerpts',
    text: [
      `\`similarity\` of the first ${String(fewestWords)} to ${String(mostWords)} words of two articles, without titles, against grades; and the mean`,
      'score by grade.',
    ].join('\n'),
    table: {
      columns: ['', 'pairs', 'Pearson', 'Spearman', 'grade 0', '1', '2', '3'],
      rows,
    },
  }
  return { figures, section }
}

function editorPairs(
  analyzer: ArticleAnalyzer,
  articles: readonly Item[],
  queries: readonly GradedQuery[],
): Pair[] {
  const random = createRandom(1)
  const excerpts = new Map(articles.map((item) => [item.id, excerptOf(item, random)]))
  return queries.flatMap(({ query, candidates }) =>
    candidates.flatMap(({ id, grade }) => {
      const [a, b] = [excerpts.get(query), excerpts.get(id)]
      if (a === undefined || b === undefined) return []
      return [{ grade, score: similarity(a, b, { analyzer }).score }]
    }),
  )
}

function eventPairs(analyzer: ArticleAnalyzer, ecb: readonly EcbItem[]): Pair[] {
  const random = createRandom(2)
  const sample = ecb
    .filter((_, place) => place % articleStride === 0)
    .map((item) => ({ item, excerpt: excerptOf(item, random) }))
  return sample.flatMap((a, place) =>
    sample.slice(0, place).flatMap((b) => {
      const isSameTopic = a.item.topic === b.item.topic
      const grade = a.item.event === b.item.event ? 2 : isSameTopic ? 1 : 0
      if (grade === 0 && random() >= unrelatedShare) return []
      return [{ grade, score: similarity(a.excerpt, b.excerpt, { analyzer }).score }]
    }),
  )
}

function excerptOf({ text, lang }: Item, random: () => number): Article {
  const words = fewestWords + Math.floor(random() * (mostWords - fewestWords))
  return { body: text.split(/\s+/u).slice(0, words).join(' '), language: lang }
}
