/** Offset bases of the two halves; the first is that of FNV-1a, the second is any other odd number. */
const firstBasis = 0x811c9dc5
const secondBasis = 0x9e3779b1
const prime = 0x01000193

/**
 * Hashes a text to 64 bits, as sixteen hexadecimal digits: two FNV-1a walks over its UTF-16 units,
 * mixed by the finaliser of MurmurHash3. The text is normalised first (NFC, white space evened out),
 * so that re-saving an article with other line ends does not change it. Not for security.
 *
 * @example
 * hashText('Rain  in Baku\n') === hashText('Rain in Baku') // true
 */
export function hashText(text: string): string {
  const normalised = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  let first = firstBasis
  let second = secondBasis
  for (let index = 0; index < normalised.length; index += 1) {
    const unit = normalised.charCodeAt(index)
    first = Math.imul(first ^ unit, prime)
    second = Math.imul(second ^ ((unit << 7) | (unit >>> 9)), prime)
  }
  return hexadecimal(mix(first)) + hexadecimal(mix(second ^ normalised.length))
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function hexadecimal(value: number): string {
  return value.toString(16).padStart(8, '0')
}
