import type { FeatureName } from './feature.js'
import { decodeWtf8, encodeWtf8 } from './wtf8.js'

/** Names of many features, laid end to end: neither saving nor loading makes a string of any. */
export interface PackedNames {
  readonly count: number
  /**
   * An entry a feature: three lengths (key, what the label drops of the key's end, what it adds), the
   * key, what the label adds. A label repeats the key from behind its last colon.
   */
  readonly entries: Uint8Array
  /** The background of each. */
  readonly backgrounds: Uint8Array
}

const lengthBytes = 3
const colon = 58

/** Packs names in their order. */
export function packNames(names: readonly FeatureName[]): PackedNames {
  const entries = names.map(packName)
  const packed = new Uint8Array(entries.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const entry of entries) {
    packed.set(entry, end)
    end += entry.length
  }
  const backgrounds = Uint8Array.from(names, ({ background }) => background)
  return { count: names.length, entries: packed, backgrounds }
}

/** Reads packed names back, one after the other. */
export function* unpackNames({ count, entries, backgrounds }: PackedNames): Generator<FeatureName> {
  let at = 0
  for (let place = 0; place < count; place++) {
    yield {
      key: readKey(entries, at),
      label: readLabel(entries, at),
      background: backgrounds[place] ?? 0,
    }
    at += entryLength(entries, at)
  }
}

/** Makes the entry of a feature. */
export function packName({ key, label }: Pick<FeatureName, 'key' | 'label'>): Uint8Array {
  const keyBytes = encodeWtf8(key)
  const labelBytes = encodeWtf8(label)
  const start = keyBytes.lastIndexOf(colon) + 1
  let common = 0
  while (start + common < keyBytes.length && keyBytes[start + common] === labelBytes[common])
    common++
  const added = labelBytes.subarray(common)
  const entry = new Uint8Array(lengthBytes + keyBytes.length + added.length)
  entry.set([keyBytes.length, keyBytes.length - start - common, added.length])
  entry.set(keyBytes, lengthBytes)
  entry.set(added, lengthBytes + keyBytes.length)
  return entry
}

/** Bytes of the entry that starts at a place. */
export function entryLength(entries: Uint8Array, at: number): number {
  return lengthBytes + (entries[at] ?? 0) + (entries[at + 2] ?? 0)
}

/** The bytes of its key: from `keyStart` so many. */
export function keyStart(at: number): number {
  return at + lengthBytes
}

export function keyLength(entries: Uint8Array, at: number): number {
  return entries[at] ?? 0
}

export function readKey(entries: Uint8Array, at: number): string {
  return decodeWtf8(entries, keyStart(at), keyStart(at) + keyLength(entries, at))
}

export function readLabel(entries: Uint8Array, at: number): string {
  const start = keyStart(at)
  const end = start + keyLength(entries, at)
  const [dropped = 0, added = 0] = [entries[at + 1], entries[at + 2]]
  const from = entries.subarray(start, end).lastIndexOf(colon) + 1 + start
  // Together, because the two may share a character between them.
  if (added === 0) return decodeWtf8(entries, from, end - dropped)
  if (dropped === 0) return decodeWtf8(entries, from, end + added)
  const label = new Uint8Array(end - dropped - from + added)
  label.set(entries.subarray(from, end - dropped))
  label.set(entries.subarray(end, end + added), end - dropped - from)
  return decodeWtf8(label)
}

/** Orders two entries by their keys, byte by byte. */
export function compareKeys(a: Uint8Array, atA: number, b: Uint8Array, atB: number): number {
  const shorter = Math.min(keyLength(a, atA), keyLength(b, atB))
  for (let place = 0; place < shorter; place++) {
    const difference = (a[keyStart(atA) + place] ?? 0) - (b[keyStart(atB) + place] ?? 0)
    if (difference !== 0) return difference
  }
  return keyLength(a, atA) - keyLength(b, atB)
}

/** Tells whether the entries are as many as the count says, and whole. */
export function isPacked({ count, entries }: PackedNames): boolean {
  let at = 0
  for (let place = 0; place < count; place++) {
    if (at + lengthBytes > entries.length || keyLength(entries, at) === 0) return false
    at += entryLength(entries, at)
  }
  return at === entries.length
}
