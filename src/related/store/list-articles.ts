import type { IndexedArticle } from '../indexed-article.js'
import { compareKeys, entryLength, type PackedNames } from '../packed-names.js'
import type { ArticleTable } from './article-table.js'
import { maximumVectorLength } from './article-vectors.js'
import type { FeatureLexicon } from './feature-lexicon.js'
import { grow } from './grow.js'
import type { StoredArticle, StoredArticles } from './related-store.js'

/** Reads one article back, heaviest features first. */
export function readArticle(
  article: number,
  table: ArticleTable,
  lexicon: FeatureLexicon,
): IndexedArticle {
  const vector = table.vector(article)
  const features = Array.from({ length: vector.length }, (_, at) => {
    const mark = vector.marks[at] ?? 0
    const name = lexicon.name(vector.features[at] ?? 0)
    return { ...name, weight: mark >> 1, telling: (mark & 1) === 1 }
  })
  const { sketch, meaning } = table.fingerprints(article)
  return {
    ...table.record(article),
    features: features.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)),
    sketch: sketch.slice(),
    meaning: meaning.slice(),
  }
}

/**
 * Lists all articles under a numbering of the features that depends on them alone: not on articles
 * removed since, nor on when the store was last compacted.
 */
export function listArticles(
  table: ArticleTable,
  lexicon: FeatureLexicon,
  ids?: ReadonlySet<string>,
): StoredArticles {
  const numbers = ids === undefined ? allOf(table) : someOf(table, ids)
  const { names, places } = listNames(numbers, table, lexicon)

  function* articles(): Generator<StoredArticle> {
    const scratch = createScratch()
    for (const article of numbers) {
      const { features, marks, length } = table.vector(article)
      const vector = {
        features: features.subarray(0, length),
        marks: marks.subarray(0, length),
      }
      yield {
        record: table.record(article),
        ...table.fingerprints(article),
        ...renumber(vector, places, scratch),
      }
    }
  }

  return { names, count: numbers.length, articles: articles() }
}

type Vector = Pick<StoredArticle, 'features' | 'marks'>

/** Room for one article. */
export interface Scratch {
  readonly features: Uint32Array
  readonly marks: Uint8Array
}

export function createScratch(): Scratch {
  return {
    features: new Uint32Array(maximumVectorLength),
    marks: new Uint8Array(maximumVectorLength),
  }
}

/** Puts the features of an article under other numbers and into their order, in `scratch`. */
export function renumber(
  { features, marks }: Vector,
  numbers: ArrayLike<number>,
  scratch: Scratch,
): Vector {
  const { length } = features
  // Nearly in order from the outset: sorting by insertion is the fastest.
  for (let at = 0; at < length; at++) {
    const feature = numbers[features[at] ?? 0] ?? 0
    let to = at
    for (; to > 0 && (scratch.features[to - 1] ?? 0) > feature; to--) {
      scratch.features[to] = scratch.features[to - 1] ?? 0
      scratch.marks[to] = scratch.marks[to - 1] ?? 0
    }
    scratch.features[to] = feature
    scratch.marks[to] = marks[at] ?? 0
  }
  return {
    features: scratch.features.subarray(0, length),
    marks: scratch.marks.subarray(0, length),
  }
}

/** Names the features in the order in which articles bring them, those of one article by their keys. */
function listNames(
  numbers: readonly number[],
  table: ArticleTable,
  lexicon: FeatureLexicon,
): { names: PackedNames; places: Int32Array } {
  const places = new Int32Array(lexicon.size).fill(-1)
  let backgrounds = new Uint8Array(0)
  let entries = new Uint8Array(0)
  let count = 0
  let end = 0
  for (const article of numbers) {
    const { features, length } = table.vector(article)
    const brought: { feature: number; bytes: Uint8Array; start: number }[] = []
    for (let at = 0; at < length; at++) {
      const feature = features[at] ?? 0
      if (places[feature] === -1) brought.push({ feature, ...lexicon.entry(feature) })
    }
    brought.sort((a, b) => compareKeys(a.bytes, a.start, b.bytes, b.start))
    backgrounds = grow(backgrounds, count + brought.length)
    for (const { feature, bytes, start } of brought) {
      const size = entryLength(bytes, start)
      entries = grow(entries, end + size)
      for (let at = 0; at < size; at++) entries[end + at] = bytes[start + at] ?? 0
      end += size
      backgrounds[count] = lexicon.background(feature)
      places[feature] = count++
    }
  }
  return {
    names: {
      count,
      entries: entries.subarray(0, end),
      backgrounds: backgrounds.subarray(0, count),
    },
    places,
  }
}

function allOf(table: ArticleTable): number[] {
  return Array.from({ length: table.length }, (_, article) => article).filter(table.isAlive)
}

function someOf(table: ArticleTable, ids: ReadonlySet<string>): number[] {
  return [...ids]
    .map(table.find)
    .filter((article) => article >= 0)
    .sort((a, b) => a - b)
}
