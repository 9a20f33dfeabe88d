import type { ArticleTable } from './article-table.js'
import { postingsRow, type Postings } from './postings.js'

/** A query feature by its number. */
export interface NumberedFeature {
  readonly feature: number
  readonly weight: number
}

/** The sums of the articles met so far, kept from query to query so that nothing is allocated. */
export interface Accumulators {
  sums: Int32Array
}

export interface Search {
  readonly table: ArticleTable
  readonly limit: number
  readonly accept: (article: number) => boolean
}

/** Stands in the sums for an article that may not be found. */
const refused = -1

/**
 * Finds the numbers of the `limit` articles with the greatest sum of query weight · weight over their
 * telling features, best first, the older first among equals. The features of the query must rise.
 *
 * Term-at-a-time retrieval: the rows of all features are gone through and summed up. Telling features
 * are rare ones, their rows short: bounds as in MaxScore (Turtle and Flood 1995) cost more than they
 * save. The newest articles, which have no postings yet, are summed up from their own vectors. Sums
 * are whole numbers, so that the result is exactly that of comparing with every article.
 */
export function findNearest(
  query: readonly NumberedFeature[],
  search: Search & { readonly postings: Postings; readonly accumulators: Accumulators },
): number[] {
  const { table, postings, limit, accept, accumulators } = search
  const { sums } = accumulators
  const { bytes } = postings
  const met: number[] = []
  for (const { feature, weight } of query) {
    const { start, end } = postingsRow(postings, feature)
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
      if (sum === 0) met.push(article)
      if (sum === refused || (sum === 0 && !accept(article))) sums[article] = refused
      else sums[article] = sum + weight * posted
    }
  }

  const least = leastOfBest(sums, met, limit)
  const found: Found[] = []
  for (const article of met) {
    const sum = sums[article] ?? 0
    sums[article] = 0
    if (sum !== refused && sum >= least) found.push({ article, sum })
  }
  for (let article = postings.articles; article < table.length; article++) {
    if (!accept(article)) continue
    const sum = sumUp(table, article, query, tellingOnly)
    if (sum > 0) found.push({ article, sum })
  }
  return best(found, limit)
}

/** Does the same by looking at every article, over all features that they have. */
export function findNearestByAll(
  query: readonly NumberedFeature[],
  { table, limit, accept }: Search,
): number[] {
  const found: Found[] = []
  for (let article = 0; article < table.length; article++) {
    if (!accept(article)) continue
    const sum = sumUp(table, article, query, anyFeature)
    if (sum > 0) found.push({ article, sum })
  }
  return best(found, limit)
}

interface Found {
  readonly article: number
  readonly sum: number
}

function best(found: Found[], limit: number): number[] {
  return found
    .sort((a, b) => b.sum - a.sum || a.article - b.article)
    .slice(0, limit)
    .map(({ article }) => article)
}

/** The bit that a mark must have for its feature to count. */
const tellingOnly = 1
const anyFeature = 0

function sumUp(
  table: ArticleTable,
  article: number,
  query: readonly NumberedFeature[],
  neededBit: 0 | 1,
): number {
  const { features, marks, length } = table.vector(article)
  let sum = 0
  let next = 0
  let wanted = query[0]
  for (let at = 0; at < length && wanted !== undefined; at++) {
    const feature = features[at] ?? 0
    while (wanted !== undefined && wanted.feature < feature) wanted = query[++next]
    if (wanted?.feature !== feature) continue
    const mark = marks[at] ?? 0
    if ((mark & neededBit) === neededBit) sum += wanted.weight * (mark >> 1)
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
