import { longestGap } from './packed-rows.js'

/**
 * Takes a weight table apart into its filled rows and the gaps before them, as model files keep it:
 *
 *     gaps      3 0 62 17 …        empty rows before each row; 62 adds 62 and goes on
 *     filled    [5 -2 0] [7 0 1]   the rows that are not empty, one after the other
 */
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
