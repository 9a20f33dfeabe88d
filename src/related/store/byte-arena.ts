/** Byte strings laid end to end in chunks: no copy when it grows, and hardly any slack. */
export interface ByteArena {
  /**
   * Lays bytes down, so many from `start` (default 0), and returns where; the caller keeps the place.
   * At most 65,536 bytes at once. What does not fit in a chunk goes into the next; zeros are left.
   */
  append(bytes: Uint8Array, length: number, start?: number): number
  /** The chunk that holds a place. */
  chunk(place: number): Uint8Array
  /** Where in its chunk a place lies. */
  within(place: number): number
}

const chunkBits = 16
const chunkBytes = 1 << chunkBits
/** A place is a number of 32 bits. */
const mostChunks = 2 ** (32 - chunkBits)

export function createByteArena(): ByteArena {
  const chunks: Uint8Array[] = []
  let end = 0
  const empty = new Uint8Array(0)

  return {
    append(bytes, length, start = 0) {
      if ((end & (chunkBytes - 1)) + length > chunkBytes || chunks.length * chunkBytes === end) {
        if (chunks.length === mostChunks)
          throw new RangeError('More bytes than the index can place.')
        chunks.push(new Uint8Array(chunkBytes))
        end = (chunks.length - 1) * chunkBytes
      }
      const place = end
      const chunk = chunks[place >>> chunkBits] ?? empty
      const to = place & (chunkBytes - 1)
      for (let at = 0; at < length; at++) chunk[to + at] = bytes[start + at] ?? 0
      end += length
      return place
    },
    chunk: (place) => chunks[place >>> chunkBits] ?? empty,
    within: (place) => place & (chunkBytes - 1),
  }
}
