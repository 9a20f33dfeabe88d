import { featureKey, featureKinds, type FeatureName } from '../feature.js'
import {
  entryLength,
  hashKey,
  isSameEntry,
  isSameKey,
  keyStart,
  packKey,
  packName,
  readKey,
  readLabel,
  type PackedNames,
} from '../packed-names.js'
import { createEntryArena, type EntryView } from './entry-arena.js'
import { grow } from './grow.js'
import { createHashTable } from './hash-table.js'

/**
 * Numbers the features of all articles: 0, 1, 2 … in the order in which they were first seen. About
 * thirty bytes a feature, where a Map of strings takes five times as much.
 */
export interface FeatureLexicon {
  readonly size: number
  /** The number of a feature; -1 for one nobody has. */
  find(key: string): number
  /** The number of a feature, new when it has none. */
  enter(name: FeatureName): number
  /** The numbers of packed features. */
  enterAll(names: PackedNames): Uint32Array
  /** Says that one article more, or less, has a feature. */
  count(feature: number, step: 1 | -1): void
  /** In how many articles a feature occurs. */
  frequency(feature: number): number
  /** How rare it is in the news at large, as in `Feature`. */
  background(feature: number): number
  /** The place of its kind in `featureKinds`. */
  kind(feature: number): number
  name(feature: number): FeatureName
  /** Its name as `PackedNames` holds it; only valid until the next is asked for. */
  entry(feature: number): EntryView
}

/** More articles than a store can number. */
const frequencyBits = 29
const mostFrequent = 2 ** frequencyBits - 1

export function createFeatureLexicon(): FeatureLexicon {
  const arena = createEntryArena()
  const table = createHashTable((feature) => {
    const { bytes, start } = arena.view(feature)
    return hashKey(bytes, start)
  })
  /** The frequency in the lower bits, the kind above. */
  let counts = new Uint32Array(512)
  let backgrounds = new Uint8Array(512)

  const isWanted = (feature: number): boolean => {
    const { bytes, start } = arena.view(feature)
    return isSameKey(bytes, start, wanted, wantedAt)
  }
  /** What is looked for: an entry of its own, or one in a list of packed names. */
  let wanted: Uint8Array = nothing
  let wantedAt = 0
  const scratch = new Uint8Array(256)

  const frequency = (feature: number): number => (counts[feature] ?? 0) & mostFrequent
  const find = (): number => table.read(table.slot(hashKey(wanted, wantedAt), isWanted))

  const enter = (background: number): number => {
    const hash = hashKey(wanted, wantedAt)
    const slot = table.slot(hash, isWanted)
    const known = table.read(slot)
    // A feature that no article has is as good as new: it is named by whoever brings it back.
    if (known >= 0 && (frequency(known) !== 0 || isNamedAs(known, background))) return known
    const feature = arena.length
    arena.append(wanted, wantedAt, entryLength(wanted, wantedAt))
    counts = grow(counts, arena.length)
    backgrounds = grow(backgrounds, arena.length)
    counts[feature] = kindOf(wanted, wantedAt) << frequencyBits
    backgrounds[feature] = background
    table.write(slot, hash, feature)
    return feature
  }

  const isNamedAs = (feature: number, background: number): boolean => {
    const { bytes, start } = arena.view(feature)
    return backgrounds[feature] === background && isSameEntry(bytes, start, wanted, wantedAt)
  }

  return {
    get size() {
      return arena.length
    },
    find(key) {
      wanted = packKey(key, scratch)
      wantedAt = 0
      return find()
    },
    enter(name) {
      wanted = packKey(name.key, scratch)
      wantedAt = 0
      const known = find()
      if (known >= 0 && frequency(known) !== 0) return known
      wanted = packName(name)
      return enter(name.background)
    },
    enterAll({ count, entries, backgrounds }) {
      table.reserve(count)
      const numbers = new Uint32Array(count)
      wanted = entries
      wantedAt = 0
      for (let place = 0; place < count; place++) {
        numbers[place] = enter(backgrounds[place] ?? 0)
        wantedAt += entryLength(wanted, wantedAt)
      }
      wanted = nothing
      return numbers
    },
    count(feature, step) {
      counts[feature] = (counts[feature] ?? 0) + step
    },
    frequency,
    background: (feature) => backgrounds[feature] ?? 0,
    kind: (feature) => (counts[feature] ?? 0) >>> frequencyBits,
    name(feature) {
      const { bytes, start } = arena.view(feature)
      return {
        key: readKey(bytes, start),
        label: readLabel(bytes, start),
        background: backgrounds[feature] ?? 0,
      }
    },
    entry: arena.view,
  }
}

const nothing = new Uint8Array(0)

/** The kind stands in the first letter of the key. */
function kindOf(entries: Uint8Array, at: number): number {
  return kinds.get(entries[keyStart(entries, at)] ?? 0) ?? 0
}

const kinds = new Map(
  featureKinds.map((kind, place) => [featureKey(kind, '').charCodeAt(0), place]),
)
