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
export function listArticles(table: ArticleTable, lexicon: FeatureLexicon): StoredArticles {
  const places = new Int32Array(lexicon.size).fill(-1)
  const names: FeatureName[] = []
  for (let article = 0; article < table.length; article++) {
    if (!table.isAlive(article)) continue
    const { features, length } = table.vector(article)
    const unnamed = [...features.subarray(0, length)].filter((feature) => places[feature] === -1)
    const brought = unnamed
      .map((feature) => ({ feature, name: lexicon.name(feature) }))
      .sort((a, b) => (a.name.key < b.name.key ? -1 : 1))
    for (const { feature, name } of brought) places[feature] = names.push(name) - 1
  }

  function* articles(): Generator<StoredArticle> {
    for (let article = 0; article < table.length; article++) {
      if (!table.isAlive(article)) continue
      const vector = table.vector(article)
      const order = Array.from({ length: vector.length }, (_, at) => at).sort(
        (a, b) => place(vector.features[a]) - place(vector.features[b]),
      )
      yield {
        record: table.record(article),
        sketch: table.sketch(article),
        features: order.map((at) => place(vector.features[at])),
        weights: order.map((at) => vector.weights[at] ?? 0),
      }
    }
  }
  const place = (feature: number | undefined): number => places[feature ?? 0] ?? 0

  return { names, count: table.size, articles: articles() }
}
