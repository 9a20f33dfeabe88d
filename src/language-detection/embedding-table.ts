import { weightPairs } from '../model/index.js'
import type { FeatureList } from './features.js'

/** Four sums lie in one double, thirteen bits each: 52 of the 53 bits that it keeps exactly. */
const lane = 2 ** 13
/** So many weights of at most 4 fit a lane with its sign. */
const mostAtOnce = 1000
/** Rows are added up in blocks of so many weights, whose sums stay in registers. */
const block = 32

/** Rows of weights that are added up: the inner loop of the detector. */
export interface EmbeddingTable {
  /** Adds the rows named by `features`, from number `first` on, to `sums`. */
  readonly addRows: (features: FeatureList, first: number, sums: Float64Array) => void
}

/**
 * Makes a table of rows written as pairs of weights (`encodeWeightPairs`). A row is decoded when it is
 * first met, four weights to a double, so that loading costs nothing and one addition adds four:
 *
 *     w₀ + 2¹³·w₁ + 2²⁶·w₂ + 2³⁹·w₃      the lowest is read back with its sign, the rest is above it
 *
 * `dimensions` is a multiple of 32.
 */
export function createEmbeddingTable(text: string, dimensions: number): EmbeddingTable {
  const width = dimensions / 4
  const packed = new Float64Array(text.length / 2)
  const isDecoded = new Uint8Array((2 * text.length) / dimensions)
  const { first: low, second: high } = weightPairs()
  const pairs = Float64Array.from(low, (weight, unit) => weight + lane * (high[unit] ?? 0))

  const decodeRow = (row: number): void => {
    isDecoded[row] = 1
    for (let at = row * width; at < (row + 1) * width; at += 1)
      packed[at] =
        (pairs[text.charCodeAt(2 * at)] ?? 0) +
        lane * lane * (pairs[text.charCodeAt(2 * at + 1)] ?? 0)
  }

  return {
    addRows: ({ indices, length }, first, sums) => {
      for (let at = first; at < length; at += 1) {
        const row = indices[at] ?? 0
        if (isDecoded[row] === 0) decodeRow(row)
      }
      for (let start = first; start < length; start += mostAtOnce) {
        const end = Math.min(start + mostAtOnce, length)
        for (let column = 0; column < dimensions; column += block)
          addBlock(packed, width, column, indices, start, end, sums)
      }
    },
  }
}

function addBlock(
  packed: Float64Array,
  width: number,
  column: number,
  rows: Int32Array,
  start: number,
  end: number,
  sums: Float64Array,
): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let index = start; index < end; index += 1) {
    const at = Math.imul(rows[index] ?? 0, width) + column / 4
    a += packed[at] ?? 0
    b += packed[at + 1] ?? 0
    c += packed[at + 2] ?? 0
    d += packed[at + 3] ?? 0
    e += packed[at + 4] ?? 0
    f += packed[at + 5] ?? 0
    g += packed[at + 6] ?? 0
    h += packed[at + 7] ?? 0
  }
  unpack(a, column, sums)
  unpack(b, column + 4, sums)
  unpack(c, column + 8, sums)
  unpack(d, column + 12, sums)
  unpack(e, column + 16, sums)
  unpack(f, column + 20, sums)
  unpack(g, column + 24, sums)
  unpack(h, column + 28, sums)
}

function unpack(four: number, column: number, sums: Float64Array): void {
  const three = Math.round(four / lane)
  const two = Math.round(three / lane)
  const one = Math.round(two / lane)
  sums[column] = (sums[column] ?? 0) + (four - three * lane)
  sums[column + 1] = (sums[column + 1] ?? 0) + (three - two * lane)
  sums[column + 2] = (sums[column + 2] ?? 0) + (two - one * lane)
  sums[column + 3] = (sums[column + 3] ?? 0) + one
}
