/** Byte strings laid end to end in chunks: no copy when it grows, and hardly any slack. */
export interface ByteArena {
  /** Lays bytes down and returns where; the caller keeps the place. At most 65,536 bytes at once. */
  append(bytes: Uint8Array, length: number): number
  /** The chunk that holds a place. */
  chunk(place: number): Uint8Array
  /** Where in its chunk a place lies. */
  within(place: number): number
}

const chunkBits = 16
const chunkBytes = 1 << chunkBits

export function createByteArena(): ByteArena {
  const chunks: Uint8Array[] = []
  let end = 0
  const empty = new Uint8Array(0)

  return {
    append(bytes, length) {
      if ((end & (chunkBytes - 1)) + length > chunkBytes || chunks.length << chunkBits === end) {
        chunks.push(new Uint8Array(chunkBytes))
        end = (chunks.length - 1) * chunkBytes
      }
      const place = end
      const chunk = chunks[place >>> chunkBits] ?? empty
      const start = place & (chunkBytes - 1)
      for (let at = 0; at < length; at++) chunk[start + at] = bytes[at] ?? 0
      end += length
      return place
    },
    chunk: (place) => chunks[place >>> chunkBits] ?? empty,
    within: (place) => place & (chunkBytes - 1),
  }
}
