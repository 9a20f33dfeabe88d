import type { ArticleTable } from './article-table.js'
import type { Postings } from './postings.js'

/** A query feature by its number. */
export interface NumberedFeature {
  readonly feature: number
  readonly weight: number
}

/** The sums of the articles met so far, kept from query to query so that nothing is allocated. */
export interface Accumulators {
  sums: Int32Array
}

/** Stands in the sums for an article that may not be found. */
const refused = -1

/**
 * Finds the numbers of the `limit` articles with the greatest sum of query weight · weight, best
 * first, the older first among equals.
 *
 * Term-at-a-time retrieval with MaxScore (Turtle and Flood 1995): features are taken in the order of
 * the most they can add, and once those left could not lift a new article among the best, the
 * postings are left alone and the articles met are summed up from their own vectors. The newest
 * articles, which have no postings yet, are summed up the same way. Sums are whole numbers, so that
 * the result is exactly that of comparing with every article.
 */
export function findNearest(
  query: readonly NumberedFeature[],
  {
    table,
    postings,
    accumulators,
    limit,
    accept,
  }: {
    readonly table: ArticleTable
    readonly postings: Postings
    readonly accumulators: Accumulators
    readonly limit: number
    readonly accept: (article: number) => boolean
  },
): number[] {
  const ordered = query
    .filter(({ feature }) => feature < postings.maxima.length)
    .map(({ feature, weight }) => ({
      feature,
      weight,
      most: weight * (postings.maxima[feature] ?? 0),
    }))
    .sort((a, b) => b.most - a.most || a.feature - b.feature)
  const total = ordered.reduce((sum, { most }) => sum + most, 0)
  let left = total

  const { sums } = accumulators
  const { bytes } = postings
  const met: number[] = []
  for (const { feature, weight, most } of ordered) {
    const start = postings.starts[feature] ?? 0
    const end = postings.starts[feature + 1] ?? 0
    const isWorthLooking = met.length >= limit && left < total - left && end - start > met.length
    if (isWorthLooking && left < leastOfBest(sums, met, limit)) break
    let article = 0
    for (let at = start; at < end;) {
      let byte = bytes[at++] ?? 0
      let step = byte & 127
      for (let shift = 7; byte >= 128; shift += 7) {
        byte = bytes[at++] ?? 0
        step |= (byte & 127) << shift
      }
      article += step
      const posted = bytes[at++] ?? 0
      const sum = sums[article] ?? 0
      if (sum === refused) continue
      if (sum === 0) {
        met.push(article)
        if (!accept(article)) {
          sums[article] = refused
          continue
        }
      }
      sums[article] = sum + weight * posted
    }
    left -= most
  }

  const least = leastOfBest(sums, met, limit)
  const found: Found[] = []
  const weights = new Map(query.map(({ feature, weight }) => [feature, weight]))
  for (const article of met) {
    const sum = sums[article] ?? 0
    sums[article] = 0
    if (sum === refused || sum + left < least) continue
    found.push({ article, sum: left === 0 ? sum : sumUp(table, article, weights) })
  }
  for (let article = postings.articles; article < table.length; article++) {
    if (!accept(article)) continue
    const sum = sumUp(table, article, weights)
    if (sum > 0) found.push({ article, sum })
  }
  return found
    .sort((a, b) => b.sum - a.sum || a.article - b.article)
    .slice(0, limit)
    .map(({ article }) => article)
}

interface Found {
  readonly article: number
  readonly sum: number
}

function sumUp(table: ArticleTable, article: number, weights: ReadonlyMap<number, number>): number {
  const vector = table.vector(article)
  let sum = 0
  for (let at = 0; at < vector.length; at++) {
    const weight = weights.get(vector.features[at] ?? 0)
    if (weight !== undefined) sum += weight * (vector.weights[at] ?? 0)
  }
  return sum
}

const buckets = 1024

/**
 * A sum that the `limit` best of the articles met reach at least, 0 when fewer are met: read off a
 * histogram, hence a little too low, never too high.
 */
function leastOfBest(sums: Int32Array, met: readonly number[], limit: number): number {
  if (met.length < limit) return 0
  let greatest = 0
  for (const article of met) greatest = Math.max(greatest, sums[article] ?? 0)
  if (greatest === 0) return 0
  const width = Math.ceil((greatest + 1) / buckets)
  const histogram = new Uint32Array(buckets)
  for (const article of met) {
    const sum = sums[article] ?? 0
    if (sum === refused) continue
    const bucket = Math.floor(sum / width)
    histogram[bucket] = (histogram[bucket] ?? 0) + 1
  }
  let counted = 0
  for (let bucket = buckets - 1; bucket > 0; bucket--) {
    counted += histogram[bucket] ?? 0
    if (counted >= limit) return bucket * width
  }
  return 0
}
