import type { IndexedArticle } from './indexed-article.js'
import { rarity } from './rarity.js'
import type { Candidate, QueryFeature, RelatedStore } from './related-store.js'

/** Keeps vectors in plain maps and compares with every article: simple, and right by inspection. */
export function createMapStore(): RelatedStore {
  const articles = new Map<string, IndexedArticle>()
  const frequencies = new Map<string, number>()
  const rarityOf = (key: string): number => rarity(frequencies.get(key) ?? 0, articles.size)

  const countFeatures = (article: IndexedArticle, step: 1 | -1): void => {
    for (const { key } of article.features) {
      const frequency = (frequencies.get(key) ?? 0) + step
      if (frequency === 0) frequencies.delete(key)
      else frequencies.set(key, frequency)
    }
  }

  const remove = (id: string): boolean => {
    const article = articles.get(id)
    if (article !== undefined) countFeatures(article, -1)
    return articles.delete(id)
  }

  const toCandidate = (
    article: IndexedArticle,
    places: ReadonlyMap<string, number>,
  ): Candidate => ({
    article,
    shared: article.features.flatMap(({ key, weight }) => {
      const feature = places.get(key)
      return feature === undefined ? [] : [{ feature, weight }]
    }),
    length: Math.hypot(...article.features.map(({ key, weight }) => weight * rarityOf(key))),
  })

  return {
    get size() {
      return articles.size
    },
    get: (id) => articles.get(id),
    put(article) {
      remove(article.id)
      articles.set(article.id, article)
      countFeatures(article, 1)
    },
    delete: remove,
    documentFrequency: (key) => frequencies.get(key) ?? 0,
    nearest(query, limit) {
      const places = new Map(query.map(({ key }, place) => [key, place]))
      const rarities = query.map(({ key }) => rarityOf(key))
      return [...articles.values()]
        .map((article) => toCandidate(article, places))
        .filter(({ shared }) => shared.length > 0)
        .map((candidate) => ({ candidate, cosine: cosine(candidate, query, rarities) }))
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, limit)
        .map(({ candidate }) => candidate)
    },
    articles: () => articles.values(),
  }
}

function cosine(
  { shared, length }: Candidate,
  query: readonly QueryFeature[],
  rarities: readonly number[],
): number {
  let product = 0
  for (const { feature, weight } of shared)
    product += (query[feature]?.weight ?? 0) * weight * (rarities[feature] ?? 0) ** 2
  return length === 0 ? 0 : product / length
}
