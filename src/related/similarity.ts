import type { Article } from '../schema/index.js'
import type { ArticleAnalyzer } from './article-analyzer.js'
import { compare, type Similarity } from './compare.js'
import { readIndexedArticle } from './indexed-article.js'

export interface SimilarityOptions {
  /** Analyses both articles: what `createAnalyzer` gives. */
  readonly analyzer: ArticleAnalyzer
}

/**
 * Tells how close two articles are and why, without an index. Symmetric; 1 for an article and itself,
 * 0 when nothing connects them.
 *
 * @example
 * similarity(
 *   { body: 'Baku opens a new tram line.' },
 *   { body: 'The tram line in Baku is open.' },
 *   { analyzer },
 * ).reasons.terms // ['tram', 'line', 'baku']
 */
export function similarity(a: Article, b: Article, { analyzer }: SimilarityOptions): Similarity {
  const query = readIndexedArticle(a, analyzer).features.map((feature) => ({
    ...feature,
    rarity: 1,
  }))
  const places = new Map(query.map(({ key }, place) => [key, place]))
  const other = readIndexedArticle(b, analyzer).features
  const shared = other.flatMap(({ key, weight }) => {
    const feature = places.get(key)
    return feature === undefined ? [] : [{ feature, weight }]
  })
  return compare(query, shared, other.length === 0 ? 0 : 1)
}
