import type { FeatureName } from '../feature.js'
import type { IndexedArticle } from '../indexed-article.js'
import type { ArticleTable } from './article-table.js'
import type { FeatureLexicon } from './feature-lexicon.js'
import type { StoredArticle, StoredArticles } from './related-store.js'

/** Reads one article back, heaviest features first. */
export function readArticle(
  article: number,
  table: ArticleTable,
  lexicon: FeatureLexicon,
): IndexedArticle {
  const vector = table.vector(article)
  const features = Array.from({ length: vector.length }, (_, at) => ({
    ...lexicon.name(vector.features[at] ?? 0),
    weight: vector.weights[at] ?? 0,
  }))
  return {
    ...table.record(article),
    features: features.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)),
    sketch: table.sketch(article).slice(),
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
  const places = new Int32Array(lexicon.size).fill(-1)
  const names: FeatureName[] = []
  for (const article of numbers) {
    const { features, length } = table.vector(article)
    const unnamed = [...features.subarray(0, length)].filter((feature) => places[feature] === -1)
    const brought = unnamed
      .map((feature) => ({ feature, name: lexicon.name(feature) }))
      .sort((a, b) => (a.name.key < b.name.key ? -1 : 1))
    for (const { feature, name } of brought) places[feature] = names.push(name) - 1
  }

  function* articles(): Generator<StoredArticle> {
    for (const article of numbers) {
      const vector = table.vector(article)
      // Place and weight in one number: sorting numbers is several times faster.
      const packed = new Float64Array(vector.length)
      for (let at = 0; at < vector.length; at++)
        packed[at] = (places[vector.features[at] ?? 0] ?? 0) * 256 + (vector.weights[at] ?? 0)
      packed.sort()
      yield {
        record: table.record(article),
        sketch: table.sketch(article),
        features: Uint32Array.from(packed, (entry) => Math.floor(entry / 256)),
        weights: Uint8Array.from(packed, (entry) => entry % 256),
      }
    }
  }

  return { names, count: numbers.length, articles: articles() }
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
