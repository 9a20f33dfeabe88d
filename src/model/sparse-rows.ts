/**
 * Weight tables in which most rows are empty are kept as the rows that are not:
 *
 *     gaps      3 0 62 17 …        empty rows before each row; 62 adds 62 and goes on
 *     weights   [5 -2 0] [7 0 1]   the rows that are not empty, one after the other
 */

/** Fits six bits. */
const longestGap = 62

/** Spreads the filled rows over a table of `rows` rows of `width` weights. */
export function readSparseRows(
  gaps: Uint8Array,
  filled: Int8Array,
  rows: number,
  width: number,
): Int8Array {
  const table = new Int8Array(rows * width)
  let row = 0
  let next = 0
  for (const gap of gaps) {
    row += gap
    if (gap === longestGap) continue
    const at = row * width
    for (let column = 0; column < width; column++) table[at + column] = filled[next++] ?? 0
    row++
  }
  return table
}

/** Takes a table apart into its filled rows and the gaps before them. */
export function writeSparseRows(
  table: Int8Array,
  width: number,
): { readonly gaps: Uint8Array; readonly filled: Int8Array } {
  const gaps: number[] = []
  const filled: number[] = []
  let gap = 0
  for (let at = 0; at < table.length; at += width) {
    const row = table.subarray(at, at + width)
    if (row.every((weight) => weight === 0)) {
      gap++
      continue
    }
    for (; gap >= longestGap; gap -= longestGap) gaps.push(longestGap)
    gaps.push(gap)
    filled.push(...row)
    gap = 0
  }
  return { gaps: Uint8Array.from(gaps), filled: Int8Array.from(filled) }
}

/**
 * One bit for every row, set where it is filled: most features have no weights, and a look at a small
 * table is faster than adding up zeros from a large one.
 */
export function markFilledRows(table: Int8Array, width: number): Uint8Array {
  const rows = table.length / width
  const filled = new Uint8Array(Math.ceil(rows / 8))
  let at = 0
  for (let row = 0; row < rows; row++) {
    const end = at + width
    while (at < end && table[at] === 0) at++
    if (at < end) filled[row >> 3] = (filled[row >> 3] ?? 0) | (1 << (row & 7))
    at = end
  }
  return filled
}
