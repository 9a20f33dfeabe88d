import { decodeBase64, hashEnd, hashStart, hashText } from '../model/index.js'

/** Buckets of a table: four bits each. A power of two. */
export const tableBuckets = 65_536

/** The highest level that four bits hold. */
export const highestLevel = 15

/** The bucket of a key. */
export function bucketOf(key: string): number {
  return hashEnd(hashText(hashStart(0), key)) & (tableBuckets - 1)
}

/**
 * Makes the function that gives the level of a key, 0 to 15; 0 where none was stored. The table,
 * base64 with the even bucket in the low half of each byte, is read at the first call.
 */
export function readFourBitTable(table: string): (key: string) => number {
  let levels: Uint8Array | undefined
  return (key) => {
    levels ??= decodeBase64(table) ?? new Uint8Array(tableBuckets / 2)
    const bucket = bucketOf(key)
    return ((levels[bucket >> 1] ?? 0) >> ((bucket & 1) * 4)) & highestLevel
  }
}

/** Writes a table: of keys that meet in a bucket, the one that comes first stays. */
export function writeFourBitTable(levels: Iterable<readonly [string, number]>): Uint8Array {
  const table = new Uint8Array(tableBuckets / 2)
  for (const [key, level] of levels) {
    const bucket = bucketOf(key)
    const shift = (bucket & 1) * 4
    const byte = table[bucket >> 1] ?? 0
    if (((byte >> shift) & highestLevel) === 0) table[bucket >> 1] = byte | (level << shift)
  }
  return table
}
