import { hashString } from '../../model/index.js'
import { createArticleVectors, type VectorView } from './article-vectors.js'
import { grow } from './grow.js'
import { createHashTable } from './hash-table.js'
import type { ArticleRecord, StoredArticle } from './related-store.js'

type Fingerprints = Pick<StoredArticle, 'sketch' | 'meaning'>

/** Articles in columns, numbered 0, 1, 2 … as they come; a number once given is never used again. */
export interface ArticleTable {
  /** Articles ever entered, those removed among them. */
  readonly length: number
  /** Articles there are. */
  readonly size: number
  /** The number of the article with this id; -1 when there is none. */
  find(id: string): number
  /** Keeps an article under the next number; its features must rise. */
  enter(
    record: ArticleRecord,
    prints: Fingerprints,
    features: ArrayLike<number>,
    marks: ArrayLike<number>,
  ): void
  remove(article: number): void
  isAlive(article: number): boolean
  vector(article: number): VectorView
  record(article: number): ArticleRecord
  /** Views of the sketch and the meaning. */
  fingerprints(article: number): Fingerprints
  /** The number of a language; -1 when no article has ever had it. */
  findLanguage(code: string): number
  language(article: number): number
  /** How many articles there are in a language. */
  inLanguage(language: number): number
}

/** Stands for the place of an article that was removed. */
const removed = 0xffffffff

export function createArticleTable(): ArticleTable {
  const numbers = createHashTable((article) => hashString(ids[article] ?? ''))
  const ids: string[] = []
  const titles: string[] = []
  const languages = createNameList()
  const sections = createNameList()
  const vectors = createArticleVectors()
  let size = 0
  let languageOf = new Uint16Array(64)
  let sectionOf = new Uint32Array(64)
  let publishedAt = new Float64Array(64)
  let places = new Uint32Array(64)
  let languageSizes = new Uint32Array(4)

  const slotOf = (id: string): number =>
    numbers.slot(hashString(id), (article) => ids[article] === id)

  return {
    get length() {
      return ids.length
    },
    get size() {
      return size
    },
    find: (id) => numbers.read(slotOf(id)),
    enter(record, prints, features, marks) {
      const number = ids.length
      const needed = number + 1
      languageOf = grow(languageOf, needed)
      sectionOf = grow(sectionOf, needed)
      publishedAt = grow(publishedAt, needed)
      places = grow(places, needed)
      ids.push(record.id)
      numbers.write(slotOf(record.id), hashString(record.id), number)
      size++
      titles.push(record.title)
      const language = languages.number(record.language)
      languageSizes = grow(languageSizes, language + 1)
      languageSizes[language] = (languageSizes[language] ?? 0) + 1
      languageOf[number] = language
      sectionOf[number] = sections.number(record.section)
      publishedAt[number] = record.publishedAt
      places[number] = vectors.append(prints, features, marks)
    },
    remove(article) {
      numbers.clear(slotOf(ids[article] ?? ''))
      size--
      ids[article] = ''
      titles[article] = ''
      places[article] = removed
      const language = languageOf[article] ?? 0
      languageSizes[language] = (languageSizes[language] ?? 0) - 1
    },
    isAlive: (article) => places[article] !== removed,
    vector: (article) => vectors.read(places[article] ?? 0),
    record: (article) => ({
      id: ids[article] ?? '',
      title: titles[article] ?? '',
      language: languages.name(languageOf[article] ?? 0),
      section: sections.name(sectionOf[article] ?? 0),
      publishedAt: publishedAt[article] ?? Number.NaN,
    }),
    fingerprints: (article) => vectors.fingerprints(places[article] ?? 0),
    findLanguage: languages.find,
    language: (article) => languageOf[article] ?? 0,
    inLanguage: (language) => languageSizes[language] ?? 0,
  }
}

/** A few names that many articles share. */
function createNameList(): {
  number(name: string): number
  find(name: string): number
  name(number: number): string
} {
  const names: string[] = []
  const numbers = new Map<string, number>()
  return {
    number(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, names.length)
      return names.push(name) - 1
    },
    find: (name) => numbers.get(name) ?? -1,
    name: (number) => names[number] ?? '',
  }
}
