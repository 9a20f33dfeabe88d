import type { ArticleTable } from './article-table.js'
import type { FeatureLexicon } from './feature-lexicon.js'

/**
 * Which articles have a feature, and with what weight. One row a feature, articles rising; a posting
 * is the step from the article before in bytes of seven bits, low bits first, then a byte of weight.
 */
export interface Postings {
  /** Articles covered: those numbered below it. */
  readonly articles: number
  /** Where a feature's row starts and, at the next feature, where it ends. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
  /** The greatest weight in a feature's row. */
  readonly maxima: Uint8Array
}

/** Turns the vectors of all articles around. Linear in their features. */
export function buildPostings(table: ArticleTable, lexicon: FeatureLexicon): Postings {
  const starts = measureRows(table, lexicon)
  const maxima = new Uint8Array(lexicon.size)
  const bytes = new Uint8Array(starts[lexicon.size] ?? 0)
  const ends = starts.slice()
  forEachPosting(table, lexicon, (feature, step, weight) => {
    let end = ends[feature] ?? 0
    let rest = step
    for (; rest >= 128; rest >>>= 7) bytes[end++] = (rest & 127) | 128
    bytes[end++] = rest
    bytes[end++] = weight
    ends[feature] = end
    if (weight > (maxima[feature] ?? 0)) maxima[feature] = weight
  })
  return { articles: table.length, starts, bytes, maxima }
}

function measureRows(table: ArticleTable, lexicon: FeatureLexicon): Uint32Array {
  const starts = new Uint32Array(lexicon.size + 1)
  forEachPosting(table, lexicon, (feature, step) => {
    let length = 2
    for (let rest = step; rest >= 128; rest >>>= 7) length++
    starts[feature + 1] = (starts[feature + 1] ?? 0) + length
  })
  for (let row = 1; row < starts.length; row++)
    starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0)
  return starts
}

function forEachPosting(
  table: ArticleTable,
  lexicon: FeatureLexicon,
  visit: (feature: number, step: number, weight: number) => void,
): void {
  const latest = new Uint32Array(lexicon.size)
  for (let article = 0; article < table.length; article++) {
    if (!table.isAlive(article)) continue
    const { features, weights, length } = table.vector(article)
    for (let at = 0; at < length; at++) {
      const feature = features[at] ?? 0
      if (!lexicon.isSearched(feature)) continue
      visit(feature, article - (latest[feature] ?? 0), weights[at] ?? 0)
      latest[feature] = article
    }
  }
}
