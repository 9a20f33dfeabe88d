import { CopydeskError, describeValue } from '../errors.js'
import type { Article } from '../schema/index.js'
import type { ArticleAnalyzer } from './article-analyzer.js'
import { readIndexFile, writeIndexFile } from './index-file.js'
import { readIndexedArticle, type IndexedArticle } from './indexed-article.js'
import { createMemoryStore } from './store/memory-store.js'
import { rank, type RelatedArticle } from './rank.js'
import { checkRelatedOptions, type RelatedOptions } from './related-options.js'
import type { RelatedStore } from './store/related-store.js'

export interface RelatedIndexOptions {
  /** Analyses the articles: what `createAnalyzer` gives. */
  readonly analyzer: ArticleAnalyzer
  /** Where the vectors lie. Default: in memory. */
  readonly store?: RelatedStore
}

/** Articles that find each other. Keeps vectors, ids and titles, never the texts. */
export interface RelatedIndex {
  /** Articles in the index. */
  readonly size: number
  /** Tells whether there is an article with this id. */
  has(id: string): boolean
  /** Adds an article, or replaces the one with the same id. Needs `article.id`. */
  add(article: Article): void
  /** Removes an article; tells whether it was there. */
  remove(id: string): boolean
  /**
   * Lists the articles to read next, best first; an empty list when none is good enough.
   *
   * Takes the id of an article of the index (`unknown-article` when there is none) or an article,
   * which need not be in the index and is never offered to itself.
   */
  related(idOrArticle: string | Article, options?: RelatedOptions): RelatedArticle[]
  /** Writes the index into bytes that `loadRelatedIndex` reads; the same index gives the same bytes. */
  save(): Uint8Array
}

/**
 * Makes an empty index of related articles.
 *
 * @example
 * const index = createRelatedIndex({ analyzer })
 * for (const article of articles) index.add(article)
 * index.related('tram-opening', { limit: 3 })
 * // [{ id: 'tram-plans', title: 'Baku plans a tram', score: 0.61, reasons: { … }, duplicate: false }]
 */
export function createRelatedIndex({
  analyzer,
  store = createMemoryStore(),
}: RelatedIndexOptions): RelatedIndex {
  const find = (idOrArticle: string | Article): IndexedArticle => {
    if (typeof idOrArticle !== 'string') return readIndexedArticle(idOrArticle, analyzer)
    const article = store.get(idOrArticle)
    if (article !== undefined) return article
    throw new CopydeskError(
      'unknown-article',
      `copydesk: the index has no article ${describeValue(idOrArticle)}. Add it first, or pass the article itself.`,
    )
  }

  return {
    get size() {
      return store.size
    },
    has: (id) => store.get(id) !== undefined,
    add(article) {
      if (typeof article.id !== 'string' || article.id === '')
        throw new CopydeskError(
          'invalid-article',
          `copydesk: field 'article.id' cannot be ${describeValue(article.id)}. An article of the index needs an id of its own.`,
          { field: 'article.id' },
        )
      store.put(readIndexedArticle(article, analyzer))
    },
    remove: (id) => store.delete(id),
    related(idOrArticle, options) {
      const checked = checkRelatedOptions(options)
      return rank(find(idOrArticle), store, checked)
    },
    save: () => writeIndexFile(store.articles()),
  }
}

/**
 * Reads an index that `save` has written.
 *
 * Throws `invalid-index` when the bytes are cut, changed, of a newer version, or no index at all.
 */
export function loadRelatedIndex(bytes: Uint8Array, options: RelatedIndexOptions): RelatedIndex {
  const store = options.store ?? createMemoryStore()
  store.putAll(readIndexFile(bytes))
  return createRelatedIndex({ ...options, store })
}
