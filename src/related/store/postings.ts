import type { ArticleTable } from './article-table.js'

/**
 * Which articles have a feature among their telling ones, and with what weight. One row a feature:
 * its length in bytes, then the postings, articles rising; a posting is the step from the article
 * before and a byte of weight. Lengths and steps are in bytes of seven bits, low
 * bits first. Only the start of every eighth row is kept; the rows between are stepped over.
 */
export interface Postings {
  /** Articles covered: those numbered below it. */
  readonly articles: number
  /** Features covered: those numbered below it. */
  readonly features: number
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

/** The row of a feature: its postings lie between two places. */
export interface PostingsRow {
  readonly start: number
  readonly end: number
}

const stride = 8
const noRow: PostingsRow = { start: 0, end: 0 }

/** Finds the row of a feature. */
export function postingsRow({ features, starts, bytes }: Postings, feature: number): PostingsRow {
  if (feature >= features) return noRow
  let at = starts[Math.floor(feature / stride)] ?? 0
  for (let left = feature % stride; ; left--) {
    let byte = bytes[at++] ?? 0
    let length = byte & 127
    for (let scale = 128; byte >= 128; scale *= 128) {
      byte = bytes[at++] ?? 0
      length += (byte & 127) * scale
    }
    if (left === 0) return { start: at, end: at + length }
    at += length
  }
}

/** Turns the vectors of all articles around. Linear in their features. */
export function buildPostings(table: ArticleTable, features: number): Postings {
  const lengths = measureRows(table, features)
  const starts = new Uint32Array(Math.ceil(features / stride))
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + sizeOf(length) + length, 0))
  // From here on not the length of a row, but where its next posting goes.
  const places = lengths
  let end = 0
  for (let feature = 0; feature < features; feature++) {
    if (feature % stride === 0) starts[feature / stride] = end
    const length = lengths[feature] ?? 0
    end = writeWhole(bytes, end, length)
    places[feature] = end
    end += length
  }
  forEachPosting(table, features, (feature, step, weight) => {
    const at = writeWhole(bytes, places[feature] ?? 0, step)
    bytes[at] = weight
    places[feature] = at + 1
  })
  return { articles: table.length, features, starts, bytes }
}

/** Bytes of the postings in each row. */
function measureRows(table: ArticleTable, features: number): Uint32Array {
  const lengths = new Uint32Array(features)
  forEachPosting(table, features, (feature, step) => {
    lengths[feature] = (lengths[feature] ?? 0) + sizeOf(step) + 1
  })
  return lengths
}

function forEachPosting(
  table: ArticleTable,
  size: number,
  visit: (feature: number, step: number, weight: number) => void,
): void {
  const latest = new Uint32Array(size)
  for (let article = 0; article < table.length; article++) {
    if (!table.isAlive(article)) continue
    const { features, marks, length } = table.vector(article)
    for (let at = 0; at < length; at++) {
      const mark = marks[at] ?? 0
      if ((mark & 1) === 0) continue
      const feature = features[at] ?? 0
      visit(feature, article - (latest[feature] ?? 0), mark >> 1)
      latest[feature] = article
    }
  }
}

/** Bytes of a number, seven bits each. */
function sizeOf(value: number): number {
  let size = 1
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size++
  return size
}

function writeWhole(bytes: Uint8Array, start: number, value: number): number {
  let at = start
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) + 128
  bytes[at++] = rest
  return at
}
