/**
 * Numbers found by hash: open addressing with linear probing (Knuth, vol. 3, 6.4). The caller keeps
 * what the numbers stand for, and says whether one stands for what is looked for.
 */
export interface HashTable {
  /** The slot of what is looked for, or the empty one where it belongs. */
  slot(hash: number, isWanted: (number: number) => boolean): number
  /** The number in a slot; -1 when it is empty. */
  read(slot: number): number
  /** Enters a number; slots are other ones afterwards. */
  write(slot: number, hash: number, number: number): void
  /** Makes room for so many numbers. */
  reserve(count: number): void
  /** Takes out what is in a slot; slots are other ones afterwards. */
  clear(slot: number): void
}

/** A slot holds a number and six bits of its hash, so that hardly any other number is looked at. */
const numberBits = 26
const mask = 2 ** numberBits - 1
const emptySlot = 0xffffffff
const fewestSlots = 64
/** The table grows by a quarter when four fifths are full: five to six bytes a number. */
const fullest = 0.8
const growth = 1.25

export function createHashTable(hashOf: (number: number) => number): HashTable {
  let slots = new Uint32Array(fewestSlots).fill(emptySlot)
  let filled = 0

  const home = (hash: number): number => Math.floor((hash / 2 ** 32) * slots.length)
  const after = (slot: number): number => (slot + 1 === slots.length ? 0 : slot + 1)

  const rebuild = (length: number): void => {
    const before = slots
    slots = new Uint32Array(length).fill(emptySlot)
    for (const entry of before) {
      if (entry === emptySlot) continue
      let slot = home(hashOf(entry & mask))
      while (slots[slot] !== emptySlot) slot = after(slot)
      slots[slot] = entry
    }
  }

  return {
    slot(hash, isWanted) {
      let slot = home(hash)
      for (; ; slot = after(slot)) {
        const entry = slots[slot] ?? emptySlot
        if (entry === emptySlot) return slot
        if (entry >>> numberBits === signOf(hash) && isWanted(entry & mask)) return slot
      }
    },
    read(slot) {
      const entry = slots[slot] ?? emptySlot
      return entry === emptySlot ? -1 : entry & mask
    },
    write(slot, hash, number) {
      if (number >= mask) throw new RangeError('More than the index can number.')
      if (slots[slot] === emptySlot) filled++
      slots[slot] = (signOf(hash) << numberBits) | number
      if (filled > slots.length * fullest) rebuild(Math.ceil(slots.length * growth))
    },
    reserve(count) {
      const needed = Math.ceil((filled + count) / fullest) + 1
      if (needed > slots.length) rebuild(needed)
    },
    clear(slot) {
      // What had to make way for it moves up (Knuth, algorithm R): no gap breaks a chain.
      let gap = slot
      for (let at = after(slot); slots[at] !== emptySlot; at = after(at)) {
        const entry = slots[at] ?? emptySlot
        const wanted = home(hashOf(entry & mask))
        const isBetween = gap <= at ? gap < wanted && wanted <= at : gap < wanted || wanted <= at
        if (isBetween) continue
        slots[gap] = entry
        gap = at
      }
      slots[gap] = emptySlot
      filled--
    },
  }
}

/** Six bits of a hash other than those that choose the slot. */
function signOf(hash: number): number {
  return hash & 63
}
