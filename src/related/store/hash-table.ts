/** Numbers found by hash: open addressing with linear probing (Knuth, vol. 3, 6.4). */
export interface HashTable {
  /** The number that is looked for among those with this hash; -1 when there is none. */
  find(hash: number): number
  /** Enters a number under a hash, in place of the one that is found there. */
  set(hash: number, number: number): void
}

/** A slot holds a number and six bits of its hash, so that hardly any other entry is looked at. */
const numberBits = 26
const largestNumber = 2 ** numberBits - 2
const emptySlot = 0xffffffff
const fewestSlots = 1024
/** The table grows by half when three quarters are full: 5.3 to 8 bytes a number. */
const fullest = 0.75
const growth = 1.5

export function createHashTable({
  isAt,
  hashOf,
}: {
  /** Tells whether what is looked for is the thing with this number. */
  readonly isAt: (number: number) => boolean
  /** The hash of the thing with this number. */
  readonly hashOf: (number: number) => number
}): HashTable {
  let slots = new Uint32Array(fewestSlots).fill(emptySlot)
  let filled = 0

  const place = (hash: number): number => Math.floor((hash / 2 ** 32) * slots.length)
  const next = (slot: number): number => (slot + 1 === slots.length ? 0 : slot + 1)
  const slotOf = (hash: number): number => {
    let slot = place(hash)
    for (; slots[slot] !== emptySlot; slot = next(slot)) {
      const entry = slots[slot] ?? 0
      if (entry >>> numberBits === signOf(hash) && isAt(entry & mask)) break
    }
    return slot
  }

  const enlarge = (): void => {
    const before = slots
    slots = new Uint32Array(Math.ceil(before.length * growth)).fill(emptySlot)
    for (const entry of before) {
      if (entry === emptySlot) continue
      let slot = place(hashOf(entry & mask))
      while (slots[slot] !== emptySlot) slot = next(slot)
      slots[slot] = entry
    }
  }

  return {
    find(hash) {
      const entry = slots[slotOf(hash)] ?? emptySlot
      return entry === emptySlot ? -1 : entry & mask
    },
    set(hash, number) {
      if (number > largestNumber) throw new RangeError('More features than the index can number.')
      const slot = slotOf(hash)
      if (slots[slot] === emptySlot) filled++
      slots[slot] = (signOf(hash) << numberBits) | number
      if (filled > slots.length * fullest) enlarge()
    },
  }
}

const mask = 2 ** numberBits - 1

/** Six bits of a hash other than those that choose the slot. */
function signOf(hash: number): number {
  return hash & 63
}
