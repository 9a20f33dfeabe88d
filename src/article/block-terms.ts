import { hashEnd, hashStart, hashUnit } from '../model/index.js'

/** Words shorter than this say little of what a text is about, in any alphabet. */
const leastLength = 4

const letterOrDigit = /[\p{L}\p{M}\p{Nd}]/u
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Hashes of the words of a text that have four letters or more, in order, case aside; of each pair
 * of neighbouring characters in scripts without spaces. Looks at the first `limit` characters.
 */
export function blockTerms(text: string, limit = 4000): number[] {
  const terms: number[] = []
  const end = Math.min(text.length, limit)
  let hash = hashStart(0)
  let length = 0
  const endWord = (): void => {
    if (length >= leastLength) terms.push(hashEnd(hash))
    hash = hashStart(0)
    length = 0
  }
  let last = 0
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isWordUnit(code, text, index)) {
      if (code >= 0xe00 && dense.test(text.charAt(index))) {
        if (last > 0) terms.push(hashEnd(hashUnit(hashUnit(hashStart(1), last), code)))
        last = code
        continue
      }
      hash = hashUnit(hash, lowerCase(code, text, index))
      length++
    } else endWord()
    last = 0
  }
  endWord()
  return terms
}

function isWordUnit(code: number, text: string, index: number): boolean {
  if (code < 0x80) {
    const lower = code | 0x20
    return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)
  }
  return letterOrDigit.test(text.charAt(index))
}

function lowerCase(code: number, text: string, index: number): number {
  return code < 0x80
    ? code >= 0x41 && code <= 0x5a
      ? code | 0x20
      : code
    : text.charAt(index).toLowerCase().charCodeAt(0)
}

/** How much of the distinct terms of a block are among those that `known` tells. */
export function shareOf(terms: readonly number[], known: (term: number) => boolean): number {
  const distinct = new Set(terms)
  let shared = 0
  for (const term of distinct) if (known(term)) shared++
  return shared / Math.max(1, distinct.size)
}

/** Pairs of neighbouring terms: what two texts share of them, they share by quoting. */
export function termPairs(terms: readonly number[]): number[] {
  return terms.slice(1).map((term, index) => hashEnd(hashUnit(terms[index] ?? 0, term)))
}
