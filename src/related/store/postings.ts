import type { ArticleTable } from './article-table.js'
import type { FeatureLexicon } from './feature-lexicon.js'

/**
 * Which articles have a feature, and with what weight: one row a feature, articles rising, each
 * posting an article's number in the upper 24 bits and its weight in the lower eight.
 */
export interface Postings {
  /** Articles covered: those numbered below it. */
  readonly articles: number
  /** Where a feature's row starts and, at the next feature, where it ends. */
  readonly starts: Uint32Array
  readonly entries: Uint32Array
  /** The greatest weight in a feature's row. */
  readonly maxima: Uint8Array
}

/** Turns the vectors of all articles around. Linear in their features. */
export function buildPostings(table: ArticleTable, lexicon: FeatureLexicon): Postings {
  const starts = new Uint32Array(lexicon.size + 1)
  const maxima = new Uint8Array(lexicon.size)
  for (let article = 0; article < table.length; article++) {
    if (!table.isAlive(article)) continue
    const { features, length } = table.vector(article)
    for (let at = 0; at < length; at++) {
      const next = (features[at] ?? 0) + 1
      starts[next] = (starts[next] ?? 0) + 1
    }
  }
  for (let row = 1; row < starts.length; row++)
    starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0)

  const entries = new Uint32Array(starts[lexicon.size] ?? 0)
  const ends = starts.slice()
  for (let article = 0; article < table.length; article++) {
    if (!table.isAlive(article)) continue
    const { features, weights, length } = table.vector(article)
    for (let at = 0; at < length; at++) {
      const feature = features[at] ?? 0
      const weight = weights[at] ?? 0
      const end = ends[feature] ?? 0
      entries[end] = (article << 8) | weight
      ends[feature] = end + 1
      if (weight > (maxima[feature] ?? 0)) maxima[feature] = weight
    }
  }
  return { articles: table.length, starts, entries, maxima }
}
