import { weightOffset, weightPairs } from '../model/index.js'
import type { FeatureList } from './features.js'

/** Weights lie eight to an integer; rows are added up in blocks of four, whose sums stay in registers. */
const [perInteger, block] = [8, 4]
/** So many rows at once: 31 weights of at most 8, offset included, fit a byte. */
const mostAtOnce = 31
/** One half of every byte. */
const halves = 0x0f0f0f0f

/** Rows of weights that are added up: the inner loop of the detector. */
export interface EmbeddingTable {
  /** Adds the rows named by `features`, from number `first` on, to `sums`. */
  readonly addRows: (features: FeatureList, first: number, sums: Float64Array) => void
}

/**
 * Makes a table of rows written as pairs of weights (`encodeWeightPairs`). A row is decoded when it is
 * first met, so that loading costs nothing, into half a byte a weight: one addition adds four, and the
 * table is small enough to stay near the processor.
 *
 *     weights  w₇w₆ w₅w₄ w₃w₂ w₁w₀    & 0f0f0f0f →  w₆ w₄ w₂ w₀
 *                                 >>> 4 & 0f0f0f0f →  w₇ w₅ w₃ w₁
 *
 * `dimensions` is a multiple of 32.
 */
export function createEmbeddingTable(text: string, dimensions: number): EmbeddingTable {
  const width = dimensions / perInteger
  const packed = new Int32Array((2 * text.length) / perInteger)
  const pairs = weightPairs()

  const decodeRow = (row: number): void => {
    for (let at = row * width; at < (row + 1) * width; at += 1)
      for (let pair = 3; pair >= 0; pair -= 1)
        packed[at] = ((packed[at] ?? 0) << 8) | (pairs[text.charCodeAt(4 * at + pair)] ?? 0)
  }

  return {
    addRows: ({ indices, length }, first, sums) => {
      for (let index = first; index < length; index += 1) {
        const row = indices[index] ?? 0
        if (packed[row * width] === 0) decodeRow(row) // eight smallest weights: decoded again, to no harm
      }
      for (let column = 0; column < dimensions; column += 1)
        sums[column] = (sums[column] ?? 0) - weightOffset * (length - first)
      for (let start = first; start < length; start += mostAtOnce) {
        const end = Math.min(start + mostAtOnce, length)
        for (let column = 0; column < width; column += block)
          addBlock(packed, width, column, indices, start, end, sums)
      }
    },
  }
}

function addBlock(
  packed: Int32Array,
  width: number,
  column: number,
  rows: Int32Array,
  start: number,
  end: number,
  sums: Float64Array,
): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let index = start; index < end; index += 1) {
    const at = Math.imul(rows[index] ?? 0, width) + column
    const first = packed[at] ?? 0
    const second = packed[at + 1] ?? 0
    const third = packed[at + 2] ?? 0
    const fourth = packed[at + 3] ?? 0
    a = (a + (first & halves)) | 0
    b = (b + ((first >>> 4) & halves)) | 0
    c = (c + (second & halves)) | 0
    d = (d + ((second >>> 4) & halves)) | 0
    e = (e + (third & halves)) | 0
    f = (f + ((third >>> 4) & halves)) | 0
    g = (g + (fourth & halves)) | 0
    h = (h + ((fourth >>> 4) & halves)) | 0
  }
  const at = column * perInteger
  addBytes(a, b, at, sums)
  addBytes(c, d, at + 8, sums)
  addBytes(e, f, at + 16, sums)
  addBytes(g, h, at + 24, sums)
}

/** Adds four sums of weights of even number and four of odd number. */
function addBytes(even: number, odd: number, at: number, sums: Float64Array): void {
  for (let byte = 0; byte < 4; byte += 1) {
    const index = at + 2 * byte
    sums[index] = (sums[index] ?? 0) + ((even >>> (8 * byte)) & 255)
    sums[index + 1] = (sums[index + 1] ?? 0) + ((odd >>> (8 * byte)) & 255)
  }
}
