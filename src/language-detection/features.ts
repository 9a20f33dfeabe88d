import { hashEnd, hashStart, hashUnit } from '../model/index.js'
import { scriptNumber, scriptNumbers } from './script.js'

/**
 * Version of the features below: a model belongs to one version.
 *
 *     "L’eau"  →  l'eau  →  _ l _l l' _l' l'e …      n-grams of one to five units with word boundaries,
 *                           l'eau                     the whole word,
 *
 * and for Chinese characters, which have no word boundaries, n-grams of one to three.
 */
export const featureVersion = 1

/** Longest n-gram of letters, and of Chinese characters. */
const longest = { letters: 5, ideographs: 3 }
/** Word features start here: shorter words are n-grams with their boundaries. */
const shortestWord = 4
/** Letters of a word beyond which it is read no further: a guard against texts without spaces. */
const longestWord = 40

const boundary = 0x5f
const apostrophe = 0x27
const [gramSeed, wordSeed] = [1, 2]

/** Apostrophes and the letters that stand for them: part of the word, and all the same. */
const apostrophes: ReadonlySet<number> = new Set([
  0x27, 0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2018, 0x2019,
])

/** A growing list of numbers that is used again and again. */
export class FeatureList {
  indices = new Int32Array(1024)
  length = 0

  push(index: number): void {
    if (this.length === this.indices.length) {
      const larger = new Int32Array(2 * this.length)
      larger.set(this.indices)
      this.indices = larger
    }
    this.indices[this.length] = index
    this.length += 1
  }
}

/**
 * Writes the features of a text's words in `script` to `features`, as rows of a table of `buckets`.
 * Linear in the text's length.
 */
export function readFeatures(
  text: string,
  script: string,
  buckets: number,
  features: FeatureList,
): void {
  features.length = 0
  const lower = compose(text).toLowerCase()
  const wanted = scriptNumber(script)
  const addWord = script === 'Hani' ? addIdeographs : addLetters
  const word = new Int32Array(longestWord + 2)
  let length = 0
  for (let index = 0; index <= lower.length; index += 1) {
    const unit = index < lower.length ? lower.charCodeAt(index) : 0
    if (scriptNumbers[unit] === wanted) {
      if (length < longestWord) word[++length] = unit
    } else if (length > 0) {
      if (isMark(unit)) {
        if (length < longestWord) word[++length] = unit
      } else if (apostrophes.has(unit)) {
        if (length < longestWord) word[++length] = apostrophe
      } else {
        while (word[length] === apostrophe) length -= 1
        if (length > 0) addWord(word, length, buckets, features)
        length = 0
      }
    }
  }
}

/** n-grams and the word itself; `word` has room for a boundary at either end. */
function addLetters(
  word: Int32Array,
  length: number,
  buckets: number,
  features: FeatureList,
): void {
  word[0] = boundary
  word[length + 1] = boundary
  for (let start = 0; start <= length; start += 1) {
    const end = Math.min(start + longest.letters, length + 2)
    let hash = hashStart(gramSeed)
    for (let index = start; index < end; index += 1) {
      hash = hashUnit(hash, word[index] ?? 0)
      if (start > 0 || index > 0) features.push(hashEnd(hash) % buckets)
    }
  }
  if (length < shortestWord) return
  let hash = hashStart(wordSeed)
  for (let index = 1; index <= length; index += 1) hash = hashUnit(hash, word[index] ?? 0)
  features.push(hashEnd(hash) % buckets)
}

function addIdeographs(
  word: Int32Array,
  length: number,
  buckets: number,
  features: FeatureList,
): void {
  for (let start = 1; start <= length; start += 1) {
    const end = Math.min(start + longest.ideographs, length + 1)
    let hash = hashStart(gramSeed)
    for (let index = start; index < end; index += 1) {
      hash = hashUnit(hash, word[index] ?? 0)
      features.push(hashEnd(hash) % buckets)
    }
  }
}

/** Letters with their marks as one unit (NFC), where there are combining marks at all. */
function compose(text: string): string {
  return /[\u0300-\u036F]/u.test(text) ? text.normalize('NFC') : text
}

/** Combining marks and joiners go on inside a word. */
function isMark(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) ||
    unit === 0x200c ||
    unit === 0x200d ||
    (unit >= 0x64b && unit <= 0x65f)
  )
}
