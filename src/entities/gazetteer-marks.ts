import { hashEnd, hashStart, hashUnit } from '../model/index.js'
import { capitals } from './word-features.js'
import type { WordFeatures } from './word-features.js'

/** The longest phrase that the gazetteer is asked for, in words. */
export const longestPhrase = 6

/** Goes on hashing a phrase by one word; a phrase of one word has the hash of the word. */
export function hashPhrase(phrase: number, folded: number): number {
  return hashEnd(hashUnit(hashUnit(hashStart(1), phrase), folded))
}

const first = 0
const inner = 1
const last = 2

/**
 * Marks the words that stand in phrases of the gazetteer, the longest ones first from the left:
 * what the phrase is known as, and whether the word is its first, last or an inner one. With
 * `cased`, phrases begin with a capital.
 */
export function markPhrases(
  words: readonly WordFeatures[],
  { knownAs }: { readonly knownAs: (phrase: number) => number },
  cased: boolean,
): Int32Array {
  const marks = new Int32Array(words.length)
  for (let start = 0; start < words.length;) {
    const word = words[start]
    const mayOpen =
      word !== undefined &&
      (cased
        ? word.capitals !== capitals.none && word.capitals < capitals.sign
        : word.capitals !== capitals.sign)
    const end = mayOpen ? markLongest(words, start, knownAs, marks) : start + 1
    start = end
  }
  return marks
}

/** Marks the longest phrase that begins at `start` and returns its end, or the next word. */
function markLongest(
  words: readonly WordFeatures[],
  start: number,
  knownAs: (phrase: number) => number,
  marks: Int32Array,
): number {
  let phrase = words[start]?.folded ?? 0
  let longest = start + 1
  let found = 0
  const limit = Math.min(words.length, start + longestPhrase)
  for (let end = start + 1; end < limit; end++) {
    phrase = hashPhrase(phrase, words[end]?.folded ?? 0)
    const as = knownAs(phrase)
    if (as === 0) continue
    longest = end + 1
    found = as
  }
  if (found !== 0) {
    for (let i = start; i < longest; i++) {
      const place = i === start ? first : i === longest - 1 ? last : inner
      marks[i] = found * 4 + place
    }
  }
  return longest
}
