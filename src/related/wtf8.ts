const encoder = /* @__PURE__ */ new TextEncoder()

/** Encodes a string as UTF-8 in which half a surrogate pair keeps its three bytes (WTF-8, Sapin 2016). */
export function encodeWtf8(text: string): Uint8Array {
  const ascii = text.length <= shortest ? encodeAscii(text) : undefined
  if (ascii !== undefined) return ascii
  if (!/\p{Surrogate}/u.test(text)) return encoder.encode(text)
  const parts: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (code >= 0xd800 && code <= 0xdfff)
      parts.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else parts.push(...encoder.encode(character))
  }
  return Uint8Array.from(parts)
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })

/** Decodes what `encodeWtf8` has encoded: all of the bytes, or those from `start` to `end`. */
export function decodeWtf8(bytes: Uint8Array, start = 0, end: number = bytes.length): string {
  const ascii = end - start <= shortest ? decodeAscii(bytes, start, end) : undefined
  return ascii ?? decodeLong(bytes.subarray(start, end))
}

function decodeLong(bytes: Uint8Array): string {
  // Half surrogate pairs, which TextDecoder replaces, start with 0xED and a byte from 0xA0.
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

/** Up to this length going byte by byte is faster than TextEncoder and TextDecoder. */
const shortest = 32

function encodeAscii(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return undefined
    bytes[at] = code
  }
  return bytes
}

function decodeAscii(bytes: Uint8Array, start: number, end: number): string | undefined {
  const codes: number[] = []
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0
    if (code > 127) return undefined
    codes.push(code)
  }
  return String.fromCharCode(...codes)
}
