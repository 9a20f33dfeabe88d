/**
 * Hashing of features and terms: 32-bit FNV-1a over UTF-16 units, finished with the mixer of
 * MurmurHash3 so that the low bits are usable as a table index.
 *
 * Features are hashed piece by piece, without building strings:
 *
 *     hashEnd(hashText(hashStart(3), 'Brussels')) & (tableSize - 1)
 *
 * Sources: Fowler/Noll/Vo, RFC 9923 (FNV); Appleby, MurmurHash3 `fmix32`.
 */

const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/** Begins a hash; `seed` keeps apart features of different kinds that share the same text. */
export function hashStart(seed: number): number {
  return Math.imul(offsetBasis ^ seed, prime)
}

/** Adds one number (a UTF-16 unit, a small integer) to a hash. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime)
}

/** Adds `text.slice(start, end)` to a hash. */
export function hashText(hash: number, text: string, start = 0, end: number = text.length): number {
  let result = hash
  for (let index = start; index < end; index++) {
    result = Math.imul(result ^ text.charCodeAt(index), prime)
  }
  return result
}

/** Adds the bytes from `start` to `end` to a hash: of ASCII, what `hashText` adds. */
export function hashBytes(hash: number, bytes: Uint8Array, start: number, end: number): number {
  let result = hash
  for (let index = start; index < end; index++)
    result = Math.imul(result ^ (bytes[index] ?? 0), prime)
  return result
}

/** Finishes a hash: an unsigned 32-bit integer. */
export function hashEnd(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/**
 * Hashes a whole string at once: an unsigned 32-bit integer, the same on every machine.
 *
 * @example
 * hashString('Brussels') // 1920233975
 */
export function hashString(text: string, seed = 0): number {
  return hashEnd(hashText(hashStart(seed), text))
}
