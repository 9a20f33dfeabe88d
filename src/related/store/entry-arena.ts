import { entryLength } from '../packed-names.js'
import { createByteArena } from './byte-arena.js'
import { grow } from './grow.js'

/** Where an entry lies. */
export interface EntryView {
  bytes: Uint8Array
  start: number
}

/** Entries of `PackedNames`, numbered 0, 1, 2 …; the place of only every eighth is kept. */
export interface EntryArena {
  readonly length: number
  /** Lays down the entry that is so long and starts in `bytes` there. */
  append(bytes: Uint8Array, start: number, length: number): void
  /** Where an entry lies; only valid until the next is asked for. */
  view(number: number): EntryView
}

const stride = 8

export function createEntryArena(): EntryArena {
  const arena = createByteArena()
  const view: EntryView = { bytes: new Uint8Array(0), start: 0 }
  let places = new Uint32Array(64)
  let length = 0

  return {
    get length() {
      return length
    },
    append(bytes, start, size) {
      const place = arena.append(bytes, size, start)
      if (length % stride === 0) {
        places = grow(places, length / stride + 1)
        places[length / stride] = place
      }
      length++
    },
    view(number) {
      const first = places[Math.floor(number / stride)] ?? 0
      let bytes = arena.chunk(first)
      let start = arena.within(first)
      let chunkStart = first - start
      for (let left = number % stride; left > 0; left--) {
        start += entryLength(bytes, start)
        // An entry that did not fit lies at the start of the next chunk; keys are never empty.
        if ((bytes[start] ?? 0) === 0) {
          chunkStart += bytes.length
          bytes = arena.chunk(chunkStart)
          start = 0
        }
      }
      view.bytes = bytes
      view.start = start
      return view
    },
  }
}
