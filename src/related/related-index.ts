import { CopydeskError, describeValue, invalidOption } from '../errors.js'
import type { Article } from '../schema/index.js'
import { affectedBy } from './affected-by.js'
import type { ArticleAnalyzer } from './article-analyzer.js'
import { checkFieldWeights, type FieldWeights } from './field-weights.js'
import { readIndexFile, writeIndexFile } from './index-file.js'
import { readIndexedArticle, type IndexedArticle } from './indexed-article.js'
import { createMemoryStore } from './store/memory-store.js'
import { rank, type RelatedArticle } from './rank.js'
import { checkRelatedOptions, type RelatedOptions } from './related-options.js'
import type { RelatedStore } from './store/related-store.js'

export interface RelatedIndexOptions {
  /** Analyses the articles: what `createAnalyzer` gives. */
  readonly analyzer: ArticleAnalyzer
  /** How much words of title, standfirst and body count. Default: 2, 2 and 1. */
  readonly fieldWeights?: Partial<FieldWeights>
  /** Where the vectors lie. Default: in memory. */
  readonly store?: RelatedStore
}

export interface AddOptions {
  /**
   * Tells in whose list of so many related articles the new one now stands, so that a CMS can make
   * their pages anew. Costs a few queries. Default: 0, which asks nothing.
   */
  readonly affects?: number
}

/** Articles that find each other. Keeps vectors, ids and titles, never the texts. */
export interface RelatedIndex {
  /** Articles in the index. */
  readonly size: number
  /** Tells whether there is an article with this id. */
  has(id: string): boolean
  /**
   * Adds an article, or replaces the one with the same id. Needs `article.id`.
   *
   * Returns the ids of the articles whose own list has changed by it, where `options.affects` asks
   * for them; an empty list otherwise.
   */
  add(article: Article, options?: AddOptions): readonly string[]
  /** Removes an article; tells whether it was there. */
  remove(id: string): boolean
  /**
   * Lists the articles to read next, best first; an empty list when none is good enough.
   *
   * Takes the id of an article of the index (`unknown-article` when there is none) or an article,
   * which need not be in the index and is never offered to itself.
   */
  related(idOrArticle: string | Article, options?: RelatedOptions): RelatedArticle[]
  /**
   * Writes the index, or only the articles with these ids, into bytes that `loadRelatedIndex` and
   * `merge` read; the same articles in the same order give the same bytes.
   */
  save(ids?: readonly string[]): Uint8Array
  /**
   * Adds the articles that another index has saved; those whose ids are here already are replaced.
   * Throws `invalid-index` as `loadRelatedIndex` does, and changes nothing then.
   */
  merge(bytes: Uint8Array): void
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
  fieldWeights,
  store = createMemoryStore(),
}: RelatedIndexOptions): RelatedIndex {
  const weights = checkFieldWeights(fieldWeights)
  const read = (article: Article): IndexedArticle => readIndexedArticle(article, analyzer, weights)
  const find = (idOrArticle: string | Article): IndexedArticle => {
    if (typeof idOrArticle !== 'string') return read(idOrArticle)
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
    add(article, { affects = 0 } = {}) {
      if (!Number.isInteger(affects) || affects < 0)
        invalidOption('affects', affects, 'It must be a whole number from 0.')
      if (typeof article.id !== 'string' || article.id === '')
        throw new CopydeskError(
          'invalid-article',
          `copydesk: field 'article.id' cannot be ${describeValue(article.id)}. An article of the index needs an id of its own.`,
          { field: 'article.id' },
        )
      const entered = read(article)
      store.put(entered)
      return affects === 0 ? [] : affectedBy(entered, store, affects)
    },
    remove: (id) => store.delete(id),
    related(idOrArticle, options) {
      const checked = checkRelatedOptions(options)
      return rank(find(idOrArticle), store, checked)
    },
    save: (ids) => writeIndexFile(store.articles(ids)),
    merge(bytes) {
      store.putAll(readIndexFile(bytes))
    },
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
