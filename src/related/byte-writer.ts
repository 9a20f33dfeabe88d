import { encodeWtf8 } from './wtf8.js'

/** Writes numbers and strings into growing bytes. */
export interface ByteWriter {
  byte(value: number): void
  bytes(values: Uint8Array): void
  /** A whole number from 0 below 2^53, seven bits a byte, low bits first (LEB128). */
  whole(value: number): void
  float64(value: number): void
  /** Its length in bytes, then UTF-8; half a surrogate pair keeps its three bytes (WTF-8). */
  string(value: string): void
  /** What has been written so far. */
  written(): Uint8Array
}

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024)
  let end = 0

  const reserve = (count: number): void => {
    if (end + count <= buffer.length) return
    const larger = new Uint8Array(Math.max(buffer.length * 2, end + count))
    larger.set(buffer.subarray(0, end))
    buffer = larger
  }
  const byte = (value: number): void => {
    reserve(1)
    buffer[end++] = value
  }
  const bytes = (values: Uint8Array): void => {
    reserve(values.length)
    buffer.set(values, end)
    end += values.length
  }
  const whole = (value: number): void => {
    reserve(8)
    let rest = value
    while (rest >= 128) {
      buffer[end++] = (rest % 128) + 128
      rest = Math.floor(rest / 128)
    }
    buffer[end++] = rest
  }
  return {
    byte,
    bytes,
    whole,
    float64(value) {
      reserve(8)
      new DataView(buffer.buffer, end, 8).setFloat64(0, value, true)
      end += 8
    },
    string(value) {
      const encoded = encodeWtf8(value)
      whole(encoded.length)
      bytes(encoded)
    },
    written: () => buffer.slice(0, end),
  }
}
