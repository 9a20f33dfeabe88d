import { hashString } from '../../model/index.js'
import { featureKind, featureKinds, type FeatureName } from '../feature.js'
import { searchedKinds } from './related-store.js'
import { decodeWtf8, encodeWtf8 } from '../wtf8.js'
import { createByteArena } from './byte-arena.js'
import { grow } from './grow.js'

/**
 * Numbers the features of all articles: 0, 1, 2 … in the order in which they were first seen. About
 * forty bytes a feature, where a Map of strings takes four times as much.
 */
export interface FeatureLexicon {
  readonly size: number
  /** The number of a feature; -1 for one nobody has. */
  find(key: string): number
  /** The number of a feature, new when it has none. */
  enter(feature: FeatureName): number
  /** Says that one article more, or less, has a feature. */
  count(feature: number, step: 1 | -1): void
  /** In how many articles a feature occurs. */
  frequency(feature: number): number
  /** How rare it is in the news at large, as in `Feature`. */
  background(feature: number): number
  /** The place of its kind in `featureKinds`. */
  kind(feature: number): number
  /** Tells whether articles are looked up by it; other features only count once both are found. */
  isSearched(feature: number): boolean
  name(feature: number): FeatureName
}

/** An entry of the arena: three lengths, the key, and what the label adds to the end of the key. */
const lengthBytes = 3
const emptySlot = 0xffffffff

const isSearchedKind = featureKinds.map((kind) => searchedKinds.has(kind))

export function createFeatureLexicon(): FeatureLexicon {
  const arena = createByteArena()
  let size = 0
  let slots = new Uint32Array(1024).fill(emptySlot)
  let hashes = new Uint32Array(512)
  let places = new Uint32Array(512)
  let frequencies = new Uint32Array(512)
  /** Background in the lower eight bits, kind above: read together, kept together. */
  let traits = new Uint16Array(512)

  const keyOf = (feature: number): string => {
    const chunk = arena.chunk(places[feature] ?? 0)
    const at = arena.within(places[feature] ?? 0)
    return decodeWtf8(chunk.subarray(at + lengthBytes, at + lengthBytes + (chunk[at] ?? 0)))
  }

  const labelOf = (feature: number): string => {
    const chunk = arena.chunk(places[feature] ?? 0)
    const at = arena.within(places[feature] ?? 0)
    const [keyLength = 0, skipped = 0, added = 0] = chunk.subarray(at, at + lengthBytes)
    const keyStart = at + lengthBytes
    const label = new Uint8Array(keyLength - skipped + added)
    label.set(chunk.subarray(keyStart + skipped, keyStart + keyLength))
    label.set(
      chunk.subarray(keyStart + keyLength, keyStart + keyLength + added),
      keyLength - skipped,
    )
    return decodeWtf8(label)
  }

  /** Compares without making a string, where the key is ASCII as nearly all are. */
  const hasKey = (feature: number, key: string): boolean => {
    const chunk = arena.chunk(places[feature] ?? 0)
    const at = arena.within(places[feature] ?? 0)
    if (chunk[at] !== key.length) return keyOf(feature) === key
    for (let unit = 0; unit < key.length; unit++) {
      const code = key.charCodeAt(unit)
      if (code > 127) return keyOf(feature) === key
      if (code !== chunk[at + lengthBytes + unit]) return false
    }
    return true
  }

  /** The slot that holds a key, or the empty one where it belongs. */
  const slotOf = (key: string, hash: number): number => {
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const feature = slots[slot] ?? emptySlot
      if (feature === emptySlot) return slot
      if (hashes[feature] === hash && hasKey(feature, key)) return slot
    }
  }

  const enlarge = (): void => {
    slots = new Uint32Array(slots.length * 2).fill(emptySlot)
    const mask = slots.length - 1
    for (let feature = 0; feature < size; feature++) {
      let slot = (hashes[feature] ?? 0) & mask
      while (slots[slot] !== emptySlot) slot = (slot + 1) & mask
      slots[slot] = feature
    }
  }

  const write = (feature: number, { key, label, background }: FeatureName): void => {
    const entry = encodeEntry(encodeWtf8(key), encodeWtf8(label))
    places[feature] = arena.append(entry, entry.length)
    traits[feature] = background | (featureKinds.indexOf(featureKind(key)) << 8)
  }

  const add = (name: FeatureName, hash: number): number => {
    const feature = size++
    hashes = grow(hashes, size)
    places = grow(places, size)
    frequencies = grow(frequencies, size)
    traits = grow(traits, size)
    hashes[feature] = hash
    if (size * 4 > slots.length * 3) enlarge()
    write(feature, name)
    slots[slotOf(name.key, hash)] = feature
    return feature
  }

  return {
    get size() {
      return size
    },
    find(key) {
      const feature = slots[slotOf(key, hashString(key))] ?? emptySlot
      return feature === emptySlot ? -1 : feature
    },
    enter(name) {
      const hash = hashString(name.key)
      const known = slots[slotOf(name.key, hash)] ?? emptySlot
      const feature = known === emptySlot ? add(name, hash) : known
      // A feature that no article has is as good as new: it takes the label of whoever brings it back.
      if (known !== emptySlot && frequencies[feature] === 0) write(feature, name)
      return feature
    },
    count(feature, step) {
      frequencies[feature] = (frequencies[feature] ?? 0) + step
    },
    frequency: (feature) => frequencies[feature] ?? 0,
    background: (feature) => (traits[feature] ?? 0) & 255,
    kind: (feature) => (traits[feature] ?? 0) >> 8,
    isSearched: (feature) => isSearchedKind[(traits[feature] ?? 0) >> 8] ?? false,
    name: (feature) => ({
      key: keyOf(feature),
      label: labelOf(feature),
      background: (traits[feature] ?? 0) & 255,
    }),
  }
}

/** Three lengths, the key, and the label, of which the part that ends the key is left out. */
function encodeEntry(key: Uint8Array, label: Uint8Array): Uint8Array {
  const skipped = overlapStart(key, label)
  const added = label.subarray(key.length - skipped)
  const entry = new Uint8Array(lengthBytes + key.length + added.length)
  entry.set([key.length, skipped, added.length])
  entry.set(key, lengthBytes)
  entry.set(added, lengthBytes + key.length)
  return entry
}

/** Where in the key the beginning of the label starts: 5 for `w:en:elect` and `elections`. */
function overlapStart(key: Uint8Array, label: Uint8Array): number {
  const start = key.lastIndexOf(colon) + 1
  for (let at = start; at < key.length; at++) if (key[at] !== label[at - start]) return key.length
  return start
}

const colon = 58
