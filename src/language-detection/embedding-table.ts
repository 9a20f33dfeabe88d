import type { FeatureList } from './features.js'

/** Sums of this many six-bit weights still fit into sixteen bits. */
const mostAtOnce = 1000

/** Rows of weights that are added up: the inner loop of the detector. */
export interface EmbeddingTable {
  /** Writes the sum of the rows named by `features` to `sums`. */
  readonly sumRows: (features: FeatureList, sums: Int32Array) => void
}

/**
 * Packs a table of six-bit weights two to an integer, so that one addition adds two:
 *
 *     first + 65536 · second      the low half is read back with its sign, the rest is the high half
 *
 * `dimensions` is a multiple of sixteen: eight pairs at a time stay in registers.
 */
export function packEmbeddings(weights: Int8Array, dimensions: number): EmbeddingTable {
  const packed = new Int32Array(weights.length / 2)
  for (let index = 0; index < packed.length; index += 1)
    packed[index] = (weights[2 * index] ?? 0) + 65536 * (weights[2 * index + 1] ?? 0)
  const width = dimensions / 2
  return {
    sumRows: ({ indices, length }, sums) => {
      sums.fill(0)
      for (let start = 0; start < length; start += mostAtOnce)
        for (let first = 0; first < width; first += 8)
          addRows(
            packed,
            width,
            first,
            indices.subarray(start, Math.min(start + mostAtOnce, length)),
            sums,
          )
    },
  }
}

function addRows(
  packed: Int32Array,
  width: number,
  first: number,
  rows: Int32Array,
  sums: Int32Array,
): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < rows.length; at += 1) {
    const row = Math.imul(rows[at] ?? 0, width) + first
    a = (a + (packed[row] ?? 0)) | 0
    b = (b + (packed[row + 1] ?? 0)) | 0
    c = (c + (packed[row + 2] ?? 0)) | 0
    d = (d + (packed[row + 3] ?? 0)) | 0
    e = (e + (packed[row + 4] ?? 0)) | 0
    f = (f + (packed[row + 5] ?? 0)) | 0
    g = (g + (packed[row + 6] ?? 0)) | 0
    h = (h + (packed[row + 7] ?? 0)) | 0
  }
  let index = 2 * first
  for (const pair of [a, b, c, d, e, f, g, h]) {
    const low = (pair << 16) >> 16
    sums[index] = (sums[index] ?? 0) + low
    sums[index + 1] = (sums[index + 1] ?? 0) + ((pair - low) >> 16)
    index += 2
  }
}
