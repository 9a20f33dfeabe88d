import {
  createRelatedIndex,
  similarity,
  type ArticleAnalyzer,
  type RelatedIndex,
} from '../../../src/related/index.js'
import type { Article } from '../../../src/schema/index.js'
import type { Section } from '../evaluation.js'
import { mean, pearson } from '../metrics.js'
import type { EcbItem, GradedQuery, Item } from './datasets.js'

interface Sets {
  readonly ecb: readonly EcbItem[]
  readonly articles: readonly Item[]
  readonly queries: readonly GradedQuery[]
}

/** What a score means: by an editor's grades, by event and topic, in a small and a large index. */
export function measureScores(
  analyzer: ArticleAnalyzer,
  { ecb, articles, queries }: Sets,
): { figures: Record<string, number>; sections: readonly Section[] } {
  const figures: Record<string, number> = {}
  const sections: Section[] = []
  if (queries.length > 0) {
    const byId = new Map(articles.map((item) => [item.id, toArticle(item)]))
    const graded = queries.flatMap(({ query, candidates }) =>
      candidates.map(({ id, grade }) => ({ query, id, grade })),
    )
    const alone = graded.map(({ query, id, grade }) => ({
      grade,
      score: similarity(byId.get(query) as Article, byId.get(id) as Article, { analyzer }).score,
    }))
    const correlation = pearson(
      alone.map(({ score }) => score),
      alone.map(({ grade }) => grade),
    )
    figures['wikinews.pearson'] = correlation
    sections.push({
      heading: 'What the score says',
      text: [
        `\`similarity\` of two articles against the grades of the editor (Wikinews, ${String(alone.length)} pairs): Pearson`,
        `${correlation.toFixed(3)}. The mean score by grade:`,
      ].join('\n'),
      table: {
        columns: ['grade', 'pairs', 'mean score'],
        rows: [0, 1, 2, 3].map((grade) => {
          const scores = alone.filter((pair) => pair.grade === grade).map(({ score }) => score)
          return [String(grade), scores.length, mean(scores)]
        }),
      },
    })
  }
  if (ecb.length > 0) sections.push(sizeSection(analyzer, ecb, figures))
  return { figures, sections }
}

/** The same pairs in indexes of different sizes. */
function sizeSection(
  analyzer: ArticleAnalyzer,
  ecb: readonly EcbItem[],
  figures: Record<string, number>,
): Section {
  const sample = ecb.filter((_, place) => place % 16 === 0)
  const small = indexOf(analyzer, sample)
  const large = indexOf(analyzer, ecb)
  const differences: number[] = []
  let marked = 0
  let wrong = 0
  for (const { id } of sample) {
    const options = { limit: ecb.length, minimumScore: 0, duplicates: 'all' } as const
    const inLarge = new Map(large.related(id, options).map((one) => [one.id, one.score]))
    for (const { id: other, score } of small.related(id, options))
      differences.push(Math.abs(score - (inLarge.get(other) ?? 0)))
  }
  const events = new Map(ecb.map(({ id, event }) => [id, event]))
  for (const { id, event } of ecb)
    for (const other of large.related(id, { duplicates: 'all', limit: 20 }))
      if (other.duplicate) {
        marked++
        if (events.get(other.id) !== event) wrong++
      }
  figures['ecb.duplicates.precision'] = marked === 0 ? 1 : 1 - wrong / marked
  figures['score.stability'] = 1 - mean(differences)
  return {
    heading: 'The same score in a small and a large index',
    text: [
      `Pairs of ECB+ articles, in an index of ${String(sample.length)} and of ${String(ecb.length)}: the score differs by`,
      `${mean(differences).toFixed(4)} on average. Of ${String(marked)} pairs marked as near-duplicates there, ${String(marked - wrong)} are about the`,
      'same event.',
    ].join('\n'),
  }
}

function indexOf(analyzer: ArticleAnalyzer, items: readonly Item[]): RelatedIndex {
  const index = createRelatedIndex({ analyzer })
  for (const item of items) index.add(toArticle(item))
  return index
}

function toArticle({ id, title, text, lang }: Item): Article & { id: string } {
  return { id, body: text, language: lang, ...(title === undefined ? {} : { title }) }
}
