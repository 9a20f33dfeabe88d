import { rarityIn } from '../rarity.js'
import { createArticleTable } from './article-table.js'
import { compareArticle } from './compare-article.js'
import { createFeatureLexicon } from './feature-lexicon.js'
import {
  findNearest,
  findNearestByAll,
  type Accumulators,
  type NumberedFeature,
} from './find-nearest.js'
import { buildPostings, type Postings } from './postings.js'
import { createScratch, listArticles, readArticle, renumber } from './list-articles.js'
import type {
  NearestOptions,
  QueryFeature,
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
 * touches only articles that share its telling features, however many there are.
 */
export function createMemoryStore(): RelatedStore {
  let table = createArticleTable()
  let lexicon = createFeatureLexicon()
  let postings: Postings = buildPostings(table, lexicon.size)
  const accumulators: Accumulators = { sums: new Int32Array(0) }
  const renumbered = createScratch()

  const remove = (id: string): boolean => {
    const article = table.find(id)
    if (article < 0) return false
    const { features, length } = table.vector(article)
    for (let at = 0; at < length; at++) lexicon.count(features[at] ?? 0, -1)
    table.remove(article)
    return true
  }

  /** Enters an article by the store's own numbers, where no article has its id. */
  const enter = ({ record, features, marks, ...prints }: StoredArticle): void => {
    for (let at = 0; at < features.length; at++) lexicon.count(features[at] ?? 0, 1)
    table.enter(record, prints, features, marks)
  }

  const putAll = ({ names, articles }: StoredArticles): void => {
    const numbers = lexicon.enterAll(names)
    const isSame = numbers.every((number, place) => number === place)
    for (const article of articles) {
      remove(article.record.id)
      enter(isSame ? article : { ...article, ...renumber(article, numbers, renumbered) })
    }
  }

  /** Leaves behind the articles removed and the features that only they had. */
  const compact = (): void => {
    const living = listArticles(table, lexicon)
    table = createArticleTable()
    lexicon = createFeatureLexicon()
    putAll(living)
    postings = buildPostings(table, lexicon.size)
  }

  const bringUpToDate = (): void => {
    const unposted = table.length - postings.articles
    if (unposted > Math.max(fewestUnposted, table.length * unpostedShare))
      postings = buildPostings(table, lexicon.size)
    if (accumulators.sums.length < table.length)
      accumulators.sums = new Int32Array(Math.ceil(table.length * 1.125))
  }

  const tidy = (): void => {
    const dead = table.length - table.size
    if (dead > Math.max(fewestRemoved, table.size * removedShare)) compact()
  }

  /** The features that any article has, rising by their numbers. */
  const numbered = (query: readonly QueryFeature[]): NumberedFeature[] =>
    query
      .map(({ key, weight }) => ({ feature: lexicon.find(key), weight }))
      .filter(({ feature }) => feature >= 0)
      .sort((a, b) => a.feature - b.feature)

  return {
    get size() {
      return table.size
    },
    get(id) {
      const article = table.find(id)
      return article < 0 ? undefined : readArticle(article, table, lexicon)
    },
    put({ features, sketch, meaning, ...record }) {
      remove(record.id)
      const numbers = features.map((feature) => lexicon.enter(feature))
      const marks = features.map(({ weight, telling }) => 2 * weight + (telling ? 1 : 0))
      const places = numbers.map((_, place) => place)
      const vector = renumber({ features: places, marks }, numbers, renumbered)
      enter({ record, sketch, meaning, ...vector })
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
    nearest(query, { limit, language, accept, by }) {
      if (inLanguage(language) === 0) return []
      const search = { table, limit, accept: acceptance(language, accept) }
      if (by === 'all features') return idsOf(findNearestByAll(numbered(query), search))
      bringUpToDate()
      return idsOf(findNearest(numbered(query), { ...search, postings, accumulators }))
    },
    compare(ids, keys) {
      const asked = keys
        .map((key, place) => ({ feature: lexicon.find(key), place }))
        .filter(({ feature }) => feature >= 0)
        .sort((a, b) => a.feature - b.feature)
      const rarity = rarityIn(table.size)
      return ids.flatMap((id) => {
        const article = table.find(id)
        return article < 0 ? [] : [compareArticle(article, asked, table, lexicon, rarity)]
      })
    },
    articles: (ids) => listArticles(table, lexicon, ids && new Set(ids)),
    putAll(stored) {
      putAll(stored)
      tidy()
    },
  }

  function idsOf(articles: readonly number[]): string[] {
    return articles.map((article) => table.record(article).id)
  }

  /** How many articles there are that may be found by their language. */
  function inLanguage(language: NearestOptions['language']): number {
    if (language === undefined) return table.size
    if ('is' in language) return sizeOf(language.is)
    return table.size - sizeOf(language.isNot)
  }

  function sizeOf(code: string): number {
    const language = table.findLanguage(code)
    return language < 0 ? 0 : table.inLanguage(language)
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
