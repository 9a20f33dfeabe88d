import { alphabetValues } from './base64.js'

/**
 * Rows of weights, packed for adding: the weights of two labels share one 32-bit number,
 *
 *     packed = second label × 65536 + first label
 *
 * so that one addition adds both. Only the rows that have weights are kept, and each is read from
 * the file when it is first met:
 *
 *     filled   a bit for each row     …0100 1000
 *     ranks    rows kept before these 32
 *     weights  the rows kept, one after the other
 *
 * Sums must stay within ±32767, which some thousand weights of six bits do.
 */
export interface PackedRows {
  readonly labels: number
  /** Numbers of a row: half as many as labels. */
  readonly stride: number
  /** The weights as they are written: six bits, one base64 digit each. */
  readonly digits: string
  readonly weights: Int32Array
  /** Whether a row has been read. */
  readonly read: Uint8Array
  readonly filled: Int32Array
  readonly ranks: Int32Array
  /** A feature with hash `h` has the row `h & rowMask`. */
  readonly rowMask: number
}

/**
 * Prepares rows that are given as the gaps before them (62 adds 62 and goes on) and their weights,
 * `encodeSixBit`, `labels` each.
 */
export function packRows(
  gaps: Uint8Array,
  digits: string,
  rows: number,
  labels: number,
): PackedRows {
  const stride = (labels + 1) >> 1
  const count = digits.length / labels
  const filled = new Int32Array(Math.ceil(rows / 32))
  let row = 0
  for (const gap of gaps) {
    row += gap
    if (gap === longestGap) continue
    filled[row >> 5] = (filled[row >> 5] ?? 0) | (1 << (row & 31))
    row++
  }
  return {
    labels,
    stride,
    digits,
    weights: new Int32Array(count * stride),
    read: new Uint8Array(count),
    filled,
    ranks: rankRows(filled),
    rowMask: rows - 1,
  }
}

const values = alphabetValues()
/** The digit of weight 0 (`encodeSixBit`). */
const zero = 32

/** Reads one of the rows kept; weights that are no digits count as 0. */
function readRow({ labels, stride, digits, weights, read }: PackedRows, kept: number): void {
  const weightAt = (label: number): number => {
    const value = values[digits.charCodeAt(kept * labels + label)] ?? 255
    return value === 255 ? 0 : value - zero
  }
  for (let label = 0; label < labels; label += 2)
    weights[kept * stride + (label >> 1)] =
      weightAt(label) + (label + 1 < labels ? weightAt(label + 1) * 65536 : 0)
  read[kept] = 1
}

/** Fits six bits. */
export const longestGap = 62

function rankRows(filled: Int32Array): Int32Array {
  const ranks = new Int32Array(filled.length)
  let before = 0
  for (let i = 0; i < filled.length; i++) {
    ranks[i] = before
    before += countBits(filled[i] ?? 0)
  }
  return ranks
}

/** The bits set in 32 (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  let sums = bits - ((bits >>> 1) & 0x55555555)
  sums = (sums & 0x33333333) + ((sums >>> 2) & 0x33333333)
  sums = (sums + (sums >>> 4)) & 0x0f0f0f0f
  return Math.imul(sums, 0x01010101) >>> 24
}

/** Adds the rows of the features from `start` to `end` to the packed sums that begin at `at`. */
export function addRows(
  rows: PackedRows,
  features: Int32Array,
  start: number,
  end: number,
  sums: Int32Array,
  at: number,
): void {
  const { stride, weights, read, filled, ranks, rowMask } = rows
  for (let f = start; f < end; f++) {
    const row = (features[f] ?? 0) & rowMask
    const bits = filled[row >> 5] ?? 0
    const bit = 1 << (row & 31)
    if ((bits & bit) === 0) continue
    const kept = (ranks[row >> 5] ?? 0) + countBits(bits & (bit - 1))
    if (read[kept] === 0) readRow(rows, kept)
    const from = kept * stride
    for (let i = 0; i < stride; i++) sums[at + i] = (sums[at + i] ?? 0) + (weights[from + i] ?? 0)
  }
}

/** Adds packed sums, from `from` on, to the plain sums of `width` labels that begin at `at`. */
export function unpackInto(
  packed: Int32Array,
  from: number,
  sums: Int32Array,
  at: number,
  width: number,
): void {
  for (let label = 0; label < width; label += 2) {
    const both = packed[from + (label >> 1)] ?? 0
    const first = (both << 16) >> 16
    sums[at + label] = (sums[at + label] ?? 0) + first
    if (label + 1 < width)
      sums[at + label + 1] = (sums[at + label + 1] ?? 0) + ((both - first) >> 16)
  }
}
