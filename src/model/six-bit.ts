import { alphabet, alphabetValues } from './base64.js'

/** Weights of six bits run from −31 to 31; this is added to them in writing. */
const offset = 32

/**
 * Reads weights of six bits, one base64 digit each, into signed bytes; `undefined` where it is
 * malformed. Six bits lose next to nothing against eight, and a digit a weight lets gzip see how
 * often each weight occurs: most are near zero.
 */
export function decodeSixBit(digits: string): Int8Array | undefined {
  const values = alphabetValues()
  const weights = new Int8Array(digits.length)
  for (let index = 0; index < digits.length; index++) {
    const value = values[digits.charCodeAt(index)] ?? 255
    if (value === 255) return undefined
    weights[index] = value - offset
  }
  return weights
}

/** Writes weights from −31 to 31 as base64 digits; used when models are made, not when they are read. */
export function encodeSixBit(weights: Int8Array): string {
  let digits = ''
  for (const weight of weights)
    digits += alphabet.charAt(Math.max(-31, Math.min(31, weight)) + offset)
  return digits
}

/** Reads small numbers, 0 to 62, written as one base64 digit each; `undefined` where malformed. */
export function decodeDigits(digits: string): Uint8Array | undefined {
  const weights = decodeSixBit(digits)
  if (weights === undefined) return undefined
  const numbers = new Uint8Array(weights.length)
  for (let index = 0; index < weights.length; index++) numbers[index] = (weights[index] ?? 0) + 31
  return numbers
}

/** Writes numbers from 0 to 62 as base64 digits. */
export function encodeDigits(numbers: Uint8Array): string {
  return encodeSixBit(Int8Array.from(numbers, (number) => number - 31))
}
