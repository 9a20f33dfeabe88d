import { createArticleTable } from './article-table.js'
import { compareArticle } from './compare-article.js'
import { createFeatureLexicon } from './feature-lexicon.js'
import { findNearest, type Accumulators, type NumberedFeature } from './find-nearest.js'
import { buildPostings } from './postings.js'
import { listArticles, readArticle } from './list-articles.js'
import type {
  NearestOptions,
  RelatedStore,
  StoredArticle,
  StoredArticles,
} from './related-store.js'

/** Articles without postings before these are built anew: this many, or this share of all. */
const fewestUnposted = 256
const unpostedShare = 1 / 128
/** Articles removed before their room is given back: this many, and this share of those that live. */
const fewestRemoved = 64
const removedShare = 1 / 4

/**
 * Keeps the articles in memory, in typed arrays: about a kilobyte each besides id and title. A query
 * touches only articles that share its weightiest features, however many there are.
 */
export function createMemoryStore(): RelatedStore {
  let table = createArticleTable()
  let lexicon = createFeatureLexicon()
  let postings = buildPostings(table, lexicon)
  const accumulators: Accumulators = { sums: new Int32Array(0) }

  const remove = (id: string): boolean => {
    const article = table.find(id)
    if (article < 0) return false
    const { features, length } = table.vector(article)
    for (let at = 0; at < length; at++) lexicon.count(features[at] ?? 0, -1)
    table.remove(article)
    return true
  }

  const put = ({ record, sketch, features, weights }: StoredArticle): void => {
    remove(record.id)
    for (let at = 0; at < features.length; at++) lexicon.count(features[at] ?? 0, 1)
    table.enter(record, sketch, features, weights)
  }

  const putAll = ({ names, articles }: StoredArticles): void => {
    const numbers = names.map((name) => lexicon.enter(name))
    const rises = numbers.every(
      (number, place) => place === 0 || number > (numbers[place - 1] ?? 0),
    )
    for (const { features, weights, ...rest } of articles) {
      const renumbered = Array.from(features, (place) => numbers[place] ?? 0)
      put({ ...rest, ...(rises ? { features: renumbered, weights } : sorted(renumbered, weights)) })
    }
  }

  /** Leaves behind the articles removed and the features that only they had. */
  const compact = (): void => {
    const living = listArticles(table, lexicon)
    table = createArticleTable()
    lexicon = createFeatureLexicon()
    putAll(living)
    postings = buildPostings(table, lexicon)
  }

  const bringUpToDate = (): void => {
    const unposted = table.length - postings.articles
    if (unposted > Math.max(fewestUnposted, table.length * unpostedShare))
      postings = buildPostings(table, lexicon)
    if (accumulators.sums.length < table.length)
      accumulators.sums = new Int32Array(Math.ceil(table.length * 1.5))
  }

  return {
    get size() {
      return table.size
    },
    get(id) {
      const article = table.find(id)
      return article < 0 ? undefined : readArticle(article, table, lexicon)
    },
    put({ features, sketch, ...record }) {
      remove(record.id)
      const numbers = features.map((feature) => lexicon.enter(feature))
      const weights = features.map(({ weight }) => weight)
      put({ record, sketch, ...sorted(numbers, weights) })
      tidy()
    },
    delete(id) {
      const wasThere = remove(id)
      tidy()
      return wasThere
    },
    documentFrequency(key) {
      const feature = lexicon.find(key)
      return feature < 0 ? 0 : lexicon.frequency(feature)
    },
    nearest(query, { limit, language, accept }) {
      bringUpToDate()
      return findNearest(numbered(query), {
        table,
        postings,
        accumulators,
        limit,
        accept: acceptance(language, accept),
      }).map((article) => table.record(article).id)
    },
    compare(ids, keys) {
      const asked = keys
        .map((key, place) => ({ feature: lexicon.find(key), place }))
        .filter(({ feature }) => feature >= 0)
        .sort((a, b) => a.feature - b.feature)
      return ids.flatMap((id) => {
        const article = table.find(id)
        return article < 0 ? [] : [compareArticle(article, asked, table, lexicon)]
      })
    },
    articles: (ids) => listArticles(table, lexicon, ids && new Set(ids)),
    putAll(stored) {
      putAll(stored)
      tidy()
    },
  }

  function tidy(): void {
    const dead = table.length - table.size
    if (dead > Math.max(fewestRemoved, table.size * removedShare)) compact()
  }

  function numbered(query: Parameters<RelatedStore['nearest']>[0]): NumberedFeature[] {
    return query.flatMap(({ key, weight }) => {
      const feature = lexicon.find(key)
      return feature < 0 ? [] : [{ feature, weight }]
    })
  }

  function acceptance(
    language: NearestOptions['language'],
    accept: NearestOptions['accept'],
  ): (article: number) => boolean {
    const wanted = language && 'is' in language ? table.findLanguage(language.is) : undefined
    const unwanted =
      language && 'isNot' in language ? table.findLanguage(language.isNot) : undefined
    return (article) =>
      table.isAlive(article) &&
      (wanted === undefined || table.language(article) === wanted) &&
      (unwanted === undefined || table.language(article) !== unwanted) &&
      (accept === undefined || accept(table.record(article)))
  }
}

/** Puts features and their weights into rising order. */
function sorted(
  features: readonly number[],
  weights: ArrayLike<number>,
): Pick<StoredArticle, 'features' | 'weights'> {
  const order = features.map((_, at) => at).sort((a, b) => (features[a] ?? 0) - (features[b] ?? 0))
  return {
    features: order.map((at) => features[at] ?? 0),
    weights: order.map((at) => weights[at] ?? 0),
  }
}
