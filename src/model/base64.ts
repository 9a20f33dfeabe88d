export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Value of every ASCII character in base64 (RFC 4648); 255 where it has none. */
export function alphabetValues(): Uint8Array {
  const values = new Uint8Array(128).fill(255)
  for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value
  return values
}

/**
 * Decodes base64 (RFC 4648, no white space) into bytes, or `undefined` where it is malformed.
 *
 * Written out because `atob` builds a string of its own first and `Buffer` is Node's alone.
 */
export function decodeBase64(base64: string): Uint8Array | undefined {
  if (base64.length % 4 !== 0) return undefined
  const values = alphabetValues()
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const symbols = base64.length - padding
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding)
  let bits = 0
  let bitCount = 0
  let length = 0
  for (let index = 0; index < symbols; index++) {
    const value = values[base64.charCodeAt(index)] ?? 255
    if (value === 255) return undefined
    bits = ((bits << 6) | value) & 0xffffff
    bitCount += 6
    if (bitCount >= 8) {
      bitCount -= 8
      bytes[length++] = bits >>> bitCount
    }
  }
  return bytes
}

/** Encodes bytes as base64; used when models are written, not when they are read. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let index = 0; index < bytes.length; index += 3) {
    const first = bytes[index] ?? 0
    const second = bytes[index + 1] ?? 0
    const third = bytes[index + 2] ?? 0
    const group = (first << 16) | (second << 8) | third
    const missing = Math.max(0, index + 3 - bytes.length)
    let part = ''
    for (let symbol = 0; symbol < 4 - missing; symbol++) {
      part += alphabet.charAt((group >>> (18 - 6 * symbol)) & 63)
    }
    parts.push(part + '='.repeat(missing))
  }
  return parts.join('')
}
