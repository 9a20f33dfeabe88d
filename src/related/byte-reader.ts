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

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })

/** Half surrogate pairs, which TextDecoder replaces, start with 0xED and a byte from 0xA0. */
function decodeWtf8(bytes: Uint8Array): string {
  const isHalf = (at: number): boolean => bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= 0xa0
  let text = ''
  let start = 0
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    if (!isHalf(at)) continue
    const unit = 0xd000 | (((bytes[at + 1] ?? 0) & 63) << 6) | ((bytes[at + 2] ?? 0) & 63)
    text += decoder.decode(bytes.subarray(start, at)) + String.fromCharCode(unit)
    start = at + 3
  }
  return text + decoder.decode(bytes.subarray(start))
}
