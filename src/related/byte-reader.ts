import { decodeWtf8 } from './wtf8.js'

/** Reads what a `ByteWriter` wrote; throws RangeError where the bytes end too early. */
export interface ByteReader {
  byte(): number
  /** A view of the next bytes. */
  bytes(count: number): Uint8Array
  whole(): number
  float64(): number
  string(): string
  skip(count: number): void
  position(): number
  /** Bytes not read yet. */
  remaining(): number
}

export function createByteReader(source: Uint8Array): ByteReader {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength)
  const { length } = source
  let position = 0

  const skip = (count: number): void => {
    if (position + count > length) throw new RangeError('The bytes end too early.')
    position += count
  }
  const byte = (): number => {
    skip(1)
    return source[position - 1] ?? 0
  }
  const whole = (): number => {
    const first = byte()
    if (first < 128) return first
    let value = first & 127
    for (let scale = 128; ; scale *= 128) {
      const next = byte()
      value += (next & 127) * scale
      if (next < 128) return value
      if (scale > Number.MAX_SAFE_INTEGER) throw new RangeError('A number is too long.')
    }
  }

  return {
    byte,
    bytes(count) {
      skip(count)
      return source.subarray(position - count, position)
    },
    whole,
    float64() {
      skip(8)
      return view.getFloat64(position - 8, true)
    },
    string() {
      const size = whole()
      skip(size)
      return decodeWtf8(source, position - size, position)
    },
    skip,
    position: () => position,
    remaining: () => length - position,
  }
}
