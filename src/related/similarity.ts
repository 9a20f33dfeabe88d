import type { Article } from '../schema/index.js'
import type { ArticleAnalyzer } from './article-analyzer.js'
import { closeness, weigh } from './compare.js'
import { readIndexedArticle } from './indexed-article.js'
import { rarity } from './rarity.js'
import { explain, type Reasons } from './reasons.js'
import { scoreOf } from './score.js'

/** How close two articles are, and why. */
export interface Similarity {
  /** 0…1, higher is closer. */
  readonly score: number
  readonly reasons: Reasons
}

export interface SimilarityOptions {
  /** Analyses both articles: what `createAnalyzer` gives. */
  readonly analyzer: ArticleAnalyzer
}

/**
 * Tells how close two articles are and why, without an index: how rare a word is in the news at large
 * stands in for how rare it is among the articles of an index. Symmetric; 1 for an article and
 * itself, near 0 when nothing connects them.
 *
 * @example
 * similarity(
 *   { body: 'Baku opens a new tram line.' },
 *   { body: 'The tram line in Baku is open.' },
 *   { analyzer },
 * ).reasons.terms // ['tram', 'line', 'baku']
 */
export function similarity(a: Article, b: Article, { analyzer }: SimilarityOptions): Similarity {
  const [query, other] = [a, b].map((article) => {
    const { language, features, meaning } = readIndexedArticle(article, analyzer)
    return {
      ...weigh(language, features, ({ background }) => rarity(0, 0, background)),
      meaning,
    }
  })
  if (query === undefined || other === undefined) throw new RangeError('two articles make a pair')
  const places = new Map(query.features.map(({ key }, place) => [key, place]))
  const shared = other.features.flatMap(({ key, weight }) => {
    const place = places.get(key)
    return place === undefined ? [] : [{ place, weight }]
  })
  const compared = { ...other, shared }
  return {
    score: scoreOf(closeness(query, compared), query, other),
    reasons: explain(query, compared),
  }
}
