import { rankByScore, type Ranker } from './ranker.js'
import { countTerms } from './terms.js'

/** Sublinear TF-IDF with cosine over stemmed terms without stop words, all fields alike. */
export const tfIdfCosine: Ranker = {
  name: 'TF-IDF cosine',
  async index(items) {
    const counts = await Promise.all(items.map(countTerms))
    const frequencies = documentFrequencies(counts)
    const vectors = counts.map((terms) => {
      const weights = [...terms].map(([term, count]): [string, number] => [
        term,
        (1 + Math.log(count)) * Math.log(items.length / (frequencies.get(term) ?? 1)),
      ])
      const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
      return new Map(weights.map(([term, weight]) => [term, weight / length]))
    })
    return (query) => {
      const ours = vectors[query] ?? new Map<string, number>()
      const scores = vectors.map((vector) => {
        let product = 0
        for (const [term, weight] of ours) product += weight * (vector.get(term) ?? 0)
        return product
      })
      return rankByScore(scores, query)
    }
  },
}

/**
 * Elasticsearch's more_like_this as its reference describes it: of the terms that occur at least
 * twice in the query and in at least five documents, the 25 with the highest tf·idf; at least 30 %
 * of them must match; scored by BM25 with k1 = 1.2, b = 0.75.
 */
export const moreLikeThis: Ranker = {
  name: 'BM25 more-like-this',
  async index(items) {
    const counts = await Promise.all(items.map(countTerms))
    const frequencies = documentFrequencies(counts)
    const lengths = counts.map((terms) => [...terms.values()].reduce((sum, n) => sum + n, 0))
    const averageLength = lengths.reduce((sum, n) => sum + n, 0) / items.length
    const idf = (term: string): number => {
      const n = frequencies.get(term) ?? 0
      return Math.log(1 + (items.length - n + 0.5) / (n + 0.5))
    }
    return (query) => {
      const terms = [...(counts[query] ?? [])]
        .filter(([term, count]) => count >= 2 && (frequencies.get(term) ?? 0) >= 5)
        .map(([term, count]): [string, number] => [term, count * idf(term)])
        .sort((a, b) => b[1] - a[1])
        .slice(0, 25)
        .map(([term]) => term)
      const needed = Math.floor(terms.length * 0.3)
      const scores = counts.map((document, place) => {
        let score = 0
        let matches = 0
        for (const term of terms) {
          const count = document.get(term) ?? 0
          if (count === 0) continue
          matches++
          const norm = 1 - 0.75 + 0.75 * ((lengths[place] ?? 0) / averageLength)
          score += (idf(term) * count * 2.2) / (count + 1.2 * norm)
        }
        return matches < needed ? 0 : score
      })
      return rankByScore(scores, query)
    }
  },
}

function documentFrequencies(
  counts: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>()
  for (const terms of counts)
    for (const term of terms.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  return frequencies
}
