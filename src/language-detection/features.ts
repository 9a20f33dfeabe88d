import { hashEnd, hashStart, hashUnit } from '../model/index.js'
import { WordList } from './word-list.js'

/**
 * Version of the features below: a model belongs to one version.
 *
 *     _l'eau_  →  _l _l' _l'e _l'ea l l' …      n-grams of one to five units with word boundaries,
 *                 l'eau                         the whole word,
 *
 * and for Chinese characters, which have no word boundaries, n-grams of one to three.
 */
export const featureVersion = 2

/** Longest n-gram of letters, and of Chinese characters. */
const longest = { letters: 5, ideographs: 3 }
/** Word features start here: shorter words are n-grams with their boundaries. */
const shortestWord = 4

const [gramStart, wordStart] = [hashStart(1), hashStart(2)]

/** A growing list of numbers that is used again and again. */
export class FeatureList {
  indices = new Int32Array(1024)
  length = 0

  /** Makes room for `more` numbers and gives the array to write them to, from `length` on. */
  makeRoom(more: number): Int32Array {
    if (this.length + more > this.indices.length) {
      const larger = new Int32Array(2 * (this.length + more))
      larger.set(this.indices)
      this.indices = larger
    }
    return this.indices
  }
}

/** Adds the features of one word of `words` to `features`, as rows of a table of `buckets` (a power of two). */
export type AddWord = (
  words: WordList,
  word: number,
  buckets: number,
  features: FeatureList,
) => void

/** What adds the features of the words of a script. */
export function wordFeatures(script: string): AddWord {
  return script === 'Hani' ? addIdeographs : addLetters
}

const wordsOfText = new WordList()

/**
 * Writes the features of all words of a text in `script` to `features`, as rows of a table of
 * `buckets` (a power of two). Linear in the text's length.
 */
export function readFeatures(
  text: string,
  script: string,
  buckets: number,
  features: FeatureList,
): void {
  features.length = 0
  wordsOfText.read(text, script)
  const addWord = wordFeatures(script)
  for (let word = 0; word < wordsOfText.length; word += 1)
    addWord(wordsOfText, word, buckets, features)
}

function addLetters(
  { units, starts }: WordList,
  word: number,
  buckets: number,
  features: FeatureList,
): void {
  const before = starts[word] ?? 0
  const after = starts[word + 1] ?? 0
  const indices = features.makeRoom(longest.letters * (after - before) + 1)
  let length = features.length
  for (let start = before; start < after; start += 1) {
    const end = Math.min(start + longest.letters, after + 1)
    let hash = gramStart
    for (let index = start; index < end; index += 1) {
      hash = hashUnit(hash, units[index] ?? 0)
      if (index > before) indices[length++] = hashEnd(hash) & (buckets - 1)
    }
  }
  if (after - before > shortestWord) {
    let hash = wordStart
    for (let index = before + 1; index < after; index += 1) hash = hashUnit(hash, units[index] ?? 0)
    indices[length++] = hashEnd(hash) & (buckets - 1)
  }
  features.length = length
}

function addIdeographs(
  { units, starts }: WordList,
  word: number,
  buckets: number,
  features: FeatureList,
): void {
  const first = (starts[word] ?? 0) + 1
  const after = starts[word + 1] ?? 0
  const indices = features.makeRoom(longest.ideographs * (after - first))
  let length = features.length
  for (let start = first; start < after; start += 1) {
    const end = Math.min(start + longest.ideographs, after)
    let hash = gramStart
    for (let index = start; index < end; index += 1) {
      hash = hashUnit(hash, units[index] ?? 0)
      indices[length++] = hashEnd(hash) & (buckets - 1)
    }
  }
  features.length = length
}
