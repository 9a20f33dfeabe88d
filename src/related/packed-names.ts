import { hashBytes, hashEnd, hashStart } from '../model/index.js'
import type { FeatureName } from './feature.js'
import { decodeWtf8, encodeWtf8 } from './wtf8.js'

/** Names of many features, laid end to end: neither saving nor loading makes a string of any. */
export interface PackedNames {
  readonly count: number
  /**
   * An entry a feature, made of a head, the key without the colon behind its kind, and what the label
   * adds to the key:
   *
   *     length of key   capitals, bytes dropped and added      key            added
   *     1 byte          1 bit, 3 bits, 4 bits                  wen:elect      ions
   *
   * The label repeats the key from behind its last colon, with a capital to every word or without,
   * drops some bytes at the end and adds others. Where these are too many, two more bytes count them.
   */
  readonly entries: Uint8Array
  /** The background of each. */
  readonly backgrounds: Uint8Array
}

const capitals = 128
const countedBehind = 127
const mostDropped = 6
const mostAdded = 14

/** Packs names in their order. */
export function packNames(names: readonly FeatureName[]): PackedNames {
  const packed = names.map(packName)
  const entries = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const entry of packed) {
    entries.set(entry, end)
    end += entry.length
  }
  const backgrounds = Uint8Array.from(names, ({ background }) => background)
  return { count: names.length, entries, backgrounds }
}

/** Reads packed names back, one after the other. */
export function* unpackNames({ count, entries, backgrounds }: PackedNames): Generator<FeatureName> {
  let at = 0
  for (let place = 0; place < count; place++) {
    const background = backgrounds[place] ?? 0
    yield { key: readKey(entries, at), label: readLabel(entries, at), background }
    at += entryLength(entries, at)
  }
}

/** Makes the entry of a feature. */
export function packName({ key, label }: Pick<FeatureName, 'key' | 'label'>): Uint8Array {
  const keyBytes = encodeWtf8(packedKey(key))
  const labelBytes = encodeWtf8(label)
  const tail = keyBytes.subarray(tailStart(keyBytes, 0, keyBytes.length))
  const plain = commonLength(tail, labelBytes)
  const capitalised = commonLength(capitalise(tail), labelBytes)
  const common = Math.max(plain, capitalised)
  const dropped = tail.length - common
  const added = labelBytes.subarray(common)
  const isShort = dropped <= mostDropped && added.length <= mostAdded
  const counts = isShort ? (dropped << 4) | added.length : countedBehind
  const start = isShort ? 2 : 4
  const entry = new Uint8Array(start + keyBytes.length + added.length)
  entry[0] = keyBytes.length
  entry[1] = (capitalised > plain ? capitals : 0) | counts
  if (!isShort) entry.set([dropped, added.length], 2)
  entry.set(keyBytes, start)
  entry.set(added, start + keyBytes.length)
  return entry
}

/**
 * Makes an entry of a key alone, good for looking it up, in `scratch` where that is possible: nothing
 * is allocated for it.
 */
export function packKey(key: string, scratch: Uint8Array): Uint8Array {
  if (key.length >= scratch.length) return packName({ key, label: '' })
  scratch[0] = key.length - 1
  scratch[1] = 0
  scratch[2] = key.charCodeAt(0)
  for (let at = 2; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (code > 127) return packName({ key, label: '' })
    scratch[at + 1] = code
  }
  return scratch
}

/** Leaves out the colon behind the kind of a key. */
function packedKey(key: string): string {
  return key.slice(0, 1) + key.slice(2)
}

/** Bytes of the entry that starts at a place. */
export function entryLength(entries: Uint8Array, at: number): number {
  return keyStart(entries, at) - at + keyLength(entries, at) + addedLength(entries, at)
}

/** Where in the entry the key starts. */
export function keyStart(entries: Uint8Array, at: number): number {
  return hasCountsBehind(entries, at) ? at + 4 : at + 2
}

export function keyLength(entries: Uint8Array, at: number): number {
  return entries[at] ?? 0
}

export function readKey(entries: Uint8Array, at: number): string {
  const start = keyStart(entries, at)
  const packed = decodeWtf8(entries, start, start + keyLength(entries, at))
  return `${packed.slice(0, 1)}:${packed.slice(1)}`
}

export function readLabel(entries: Uint8Array, at: number): string {
  const start = keyStart(entries, at)
  const end = start + keyLength(entries, at)
  const head = entries[at + 1] ?? 0
  const dropped = hasCountsBehind(entries, at) ? (entries[at + 2] ?? 0) : (head >> 4) & 7
  const added = addedLength(entries, at)
  const from = tailStart(entries, start, end)
  const isCapitalised = (head & capitals) !== 0
  if (added === 0 && !isCapitalised) return decodeWtf8(entries, from, end - dropped)
  if (dropped === 0 && !isCapitalised) return decodeWtf8(entries, from, end + added)
  const tail = entries.subarray(from, end - dropped)
  // Decoded together, because the two may have a character between them.
  const label = new Uint8Array(tail.length + added)
  label.set(isCapitalised ? capitalise(tail) : tail)
  label.set(entries.subarray(end, end + added), tail.length)
  return decodeWtf8(label)
}

/** Hashes the key of an entry. */
export function hashKey(entries: Uint8Array, at: number): number {
  const start = keyStart(entries, at)
  return hashEnd(hashBytes(hashStart(0), entries, start, start + keyLength(entries, at)))
}

/** Tells whether two entries have the same key. */
export function isSameKey(a: Uint8Array, atA: number, b: Uint8Array, atB: number): boolean {
  const length = keyLength(a, atA)
  return length === keyLength(b, atB) && isSame(a, keyStart(a, atA), b, keyStart(b, atB), length)
}

/** Tells whether two entries have the same key and label. */
export function isSameEntry(a: Uint8Array, atA: number, b: Uint8Array, atB: number): boolean {
  const length = entryLength(a, atA)
  return length === entryLength(b, atB) && isSame(a, atA, b, atB, length)
}

function isSame(a: Uint8Array, atA: number, b: Uint8Array, atB: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (a[atA + at] !== b[atB + at]) return false
  return true
}

/** Orders two entries by their keys, byte by byte. */
export function compareKeys(a: Uint8Array, atA: number, b: Uint8Array, atB: number): number {
  const startA = keyStart(a, atA)
  const startB = keyStart(b, atB)
  const shorter = Math.min(keyLength(a, atA), keyLength(b, atB))
  for (let place = 0; place < shorter; place++) {
    const difference = (a[startA + place] ?? 0) - (b[startB + place] ?? 0)
    if (difference !== 0) return difference
  }
  return keyLength(a, atA) - keyLength(b, atB)
}

/** Tells whether the entries are as many as the count says, and whole. */
export function isPacked({ count, entries }: PackedNames): boolean {
  let at = 0
  for (let place = 0; place < count; place++) {
    if (at >= entries.length || keyLength(entries, at) === 0) return false
    at += entryLength(entries, at)
  }
  return at === entries.length
}

function hasCountsBehind(entries: Uint8Array, at: number): boolean {
  return ((entries[at + 1] ?? 0) & countedBehind) === countedBehind
}

function addedLength(entries: Uint8Array, at: number): number {
  return (hasCountsBehind(entries, at) ? entries[at + 3] : (entries[at + 1] ?? 0) & 15) ?? 0
}

/** Where the part of a key that labels repeat begins: behind the last colon, or the letter of the kind. */
function tailStart(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (bytes[at] === colon) return at + 1
  return start + 1
}

const colon = 58
const space = 32

/** Gives every word that begins with a letter from a to z a capital. */
function capitalise(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => {
    const isFirst = at === 0 || bytes[at - 1] === space
    return isFirst && byte >= 97 && byte <= 122 ? byte - 32 : byte
  })
}

function commonLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
