import { decodeWtf8 } from './wtf8.js'

/** Reads what a `ByteWriter` wrote; throws RangeError where the bytes end too early. */
export interface ByteReader {
  byte(): number
  bytes(count: number): Uint8Array
  whole(): number
  float64(): number
  float32(): number
  string(): string
  /** Bytes not read yet. */
  remaining(): number
}

export function createByteReader(source: Uint8Array): ByteReader {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength)
  let position = 0

  const byte = (): number => view.getUint8(position++)
  const bytes = (count: number): Uint8Array => {
    if (position + count > source.length) throw new RangeError('The bytes end too early.')
    position += count
    return source.slice(position - count, position)
  }
  const whole = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const next = byte()
      value += (next & 127) * scale
      if (next < 128) return value
      if (scale > Number.MAX_SAFE_INTEGER) throw new RangeError('A number is too long.')
    }
  }

  return {
    byte,
    bytes,
    whole,
    float64() {
      position += 8
      return view.getFloat64(position - 8, true)
    },
    float32() {
      position += 4
      return view.getFloat32(position - 4, true)
    },
    string: () => decodeWtf8(bytes(whole())),
    remaining: () => source.length - position,
  }
}
