import { averagePrecision, mean, ndcg, precisionAt } from '../metrics.js'
import type { EcbItem, GradedQuery, Item, MeantimeItem } from './datasets.js'
import type { Ranker } from './ranker.js'

/** ECB+: mean average precision for the same event and for the same topic, all articles as queries. */
export async function measureEcb(
  ranker: Ranker,
  items: readonly EcbItem[],
): Promise<{ sameEvent: number; sameTopic: number }> {
  const rank = await ranker.index(items)
  const rankings = items.map((_, query) => rank(query))
  return {
    sameEvent: meanAveragePrecision(items, rankings, (a, b) => a.event === b.event),
    sameTopic: meanAveragePrecision(items, rankings, (a, b) => a.topic === b.topic),
  }
}

/**
 * MEANTIME: within one language, the articles of the same topic; across languages, the
 * translation of the article among all articles of another language, the articles of the same topic
 * among those of all other languages, and the translations among everything.
 */
export async function measureMeantime(
  ranker: Ranker,
  items: readonly MeantimeItem[],
): Promise<{ within: number; across: number; topics: number; mixed: number }> {
  const rank = await ranker.index(items)
  const rankings = items.map((_, query) => rank(query))
  const within = rankings.map((ranked, query) =>
    ranked.filter((place) => items[place]?.lang === items[query]?.lang),
  )
  const languages = [...new Set(items.map(({ lang }) => lang))]
  const across = languages.map((language) =>
    meanAveragePrecision(
      items,
      rankings.map((ranked) => ranked.filter((place) => items[place]?.lang === language)),
      (a, b) => a.id === b.id && b.lang === language,
      (item) => item.lang !== language,
    ),
  )
  const foreign = rankings.map((ranked, query) =>
    ranked.filter((place) => items[place]?.lang !== items[query]?.lang),
  )
  return {
    topics: meanAveragePrecision(
      items,
      foreign,
      (a, b) => a.topic === b.topic && a.lang !== b.lang,
    ),
    within: meanAveragePrecision(items, within, (a, b) => a.topic === b.topic && a.lang === b.lang),
    across: mean(across),
    mixed: meanAveragePrecision(items, rankings, (a, b) => a.id === b.id),
  }
}

/** Wikinews: nDCG@5 over the graded candidates and the share of good ones among the first three. */
export async function measureWikinews(
  ranker: Ranker,
  articles: readonly Item[],
  queries: readonly GradedQuery[],
): Promise<{ ndcg5: number; precision3: number }> {
  const rank = await ranker.index(articles)
  const places = new Map(articles.map(({ id }, place) => [id, place]))
  const graded = queries.map(({ query, candidates }) => {
    const ranked = rank(places.get(query) ?? -1)
    const grades = new Map(candidates.map(({ id, grade }) => [places.get(id) ?? -1, grade]))
    const given = ranked.filter((place) => grades.has(place)).map((place) => grades.get(place) ?? 0)
    return { given, grades: [...grades.values()] }
  })
  return {
    ndcg5: mean(graded.map(({ given, grades }) => ndcg(given, grades, 5))),
    precision3: mean(
      graded.map(({ given }) =>
        precisionAt(
          given.map((grade) => grade >= 2),
          3,
        ),
      ),
    ),
  }
}

function meanAveragePrecision<T extends Item>(
  items: readonly T[],
  rankings: readonly (readonly number[])[],
  isRelevant: (query: T, other: T) => boolean,
  isQuery: (item: T) => boolean = () => true,
): number {
  const precisions = items.flatMap((item, query) => {
    if (!isQuery(item)) return []
    const relevant = items.filter((other, place) => place !== query && isRelevant(item, other))
    if (relevant.length === 0) return []
    const hits = (rankings[query] ?? []).map((place) => {
      const other = items[place]
      return other !== undefined && isRelevant(item, other)
    })
    return [averagePrecision(hits, relevant.length)]
  })
  return mean(precisions)
}
