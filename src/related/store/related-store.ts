import type { PerKind } from '../feature.js'
import type { IndexedArticle } from '../indexed-article.js'
import type { PackedNames } from '../packed-names.js'

/** One feature to look for. */
export interface QueryFeature {
  readonly key: string
  /** How much it counts: a whole number, 1…1,023, so that sums are exact in whatever order. */
  readonly weight: number
}

/** What is known of an article besides what it is about. */
export type ArticleRecord = Omit<IndexedArticle, 'features' | 'sketch' | 'meaning'>

/** An article whose features are given by their places in a list of names. */
export interface StoredArticle {
  readonly record: ArticleRecord
  /** Fingerprint of its wording. */
  readonly sketch: Uint8Array
  /** What its words are about, in few numbers; zeros when unknown. */
  readonly meaning: Int8Array
  /** Places in the list of names, rising; only valid until the next article is taken. */
  readonly features: ArrayLike<number>
  /** Twice the weight of each, plus 1 where the feature is telling. */
  readonly marks: ArrayLike<number>
}

/** Articles in bulk: every feature is named once. */
export interface StoredArticles {
  /** In the order in which the articles, oldest first, bring them. */
  readonly names: PackedNames
  readonly count: number
  /** Oldest first; can be gone through once, before the store changes. */
  readonly articles: Iterable<StoredArticle>
}

/** Which articles may be found, and how. */
export interface NearestOptions {
  /**
   * Which features of an article count: its telling ones, by which they are found quickly, or all,
   * for which every article is looked at. Default: the telling ones.
   */
  readonly by?: 'telling features' | 'all features' | undefined
  /** At most so many. */
  readonly limit: number
  /** Only articles in this language, or only those in any other. Default: all. */
  readonly language?: { readonly is: string } | { readonly isNot: string } | undefined
  /** Only articles for which it returns true; asked once an article at most. Default: all. */
  readonly accept?: ((article: ArticleRecord) => boolean) | undefined
}

/** An article of the store as the index compares it. */
export interface Candidate {
  readonly article: ArticleRecord
  /** Fingerprint of its wording. */
  readonly sketch: Uint8Array
  /** What its words are about, in few numbers; zeros when unknown. */
  readonly meaning: Int8Array
  /** What it has of the features asked for. */
  readonly shared: readonly SharedFeature[]
  /** Sum of (weight · rarity)² over its features, kind by kind. */
  readonly norms: PerKind
}

/** A feature that an article of the store has in common with the one asked about. */
export interface SharedFeature {
  /** Its place among the features asked for. */
  readonly place: number
  /** Its weight in the article of the store. */
  readonly weight: number
}

/**
 * Where the vectors lie. The index asks it for the nearest and does the rest itself: score, reasons,
 * near-duplicates, order. Small enough for a search engine to stand behind it: an article is a bag
 * of weighted keys, a query is a disjunction of some of them.
 */
export interface RelatedStore {
  readonly size: number
  /** The article with this id; `undefined` when there is none. */
  get(id: string): IndexedArticle | undefined
  /** Adds an article as the newest, in place of the one that has its id. */
  put(article: IndexedArticle): void
  /** Removes an article; tells whether it was there. */
  delete(id: string): boolean
  /** In how many articles a feature occurs. */
  documentFrequency(key: string): number
  /**
   * The articles with the greatest sum of query weight · article weight over shared features, best
   * first, the older first among equals; none that shares nothing.
   */
  nearest(query: readonly QueryFeature[], options: NearestOptions): readonly string[]
  /** What each of these articles has of a list of features, in the order of the ids; unknown ids are left out. */
  compare(ids: readonly string[], keys: readonly string[]): readonly Candidate[]
  /** All articles, or those of these ids that there are. */
  articles(ids?: readonly string[]): StoredArticles
  /** Adds articles as `put` would one after the other. */
  putAll(stored: StoredArticles): void
}
