import type { IndexedArticle } from './indexed-article.js'

/** One feature to look for. */
export interface QueryFeature {
  readonly key: string
  /** Its weight in the article asked about. */
  readonly weight: number
}

/** An article of the store that shares features with the one asked about. */
export interface Candidate {
  readonly article: Omit<IndexedArticle, 'features'>
  /** What both have: the place of the feature in the query, and its weight in this article. */
  readonly shared: readonly { readonly feature: number; readonly weight: number }[]
  /** Length of this article's vector under the rarities of the store; 1 where they are not known. */
  readonly length: number
}

/**
 * Where the vectors lie. The index asks it for the nearest and does the rest itself: score, reasons,
 * near-duplicates, filters. Small enough for a search engine to stand behind it: an article is a
 * bag of weighted keys, a query is a disjunction of some of them.
 */
export interface RelatedStore {
  readonly size: number
  /** The article with this id; `undefined` when there is none. */
  get(id: string): IndexedArticle | undefined
  /** Adds an article, or replaces the one that has its id. */
  put(article: IndexedArticle): void
  /** Removes an article; tells whether it was there. */
  delete(id: string): boolean
  /** In how many articles a feature occurs. */
  documentFrequency(key: string): number
  /** The `limit` articles that share most with a query, best first, by cosine; ties by age in the store. */
  nearest(query: readonly QueryFeature[], limit: number): readonly Candidate[]
  /** All articles, oldest in the store first. */
  articles(): Iterable<IndexedArticle>
}
