import { hashEnd, hashStart, hashText, hashUnit } from '../model/index.js'
import { characterClass, classOfUnit } from '../text/index.js'

/** The words of one block, by the numbers that its page gives them. */
export interface BlockWords {
  /** Each word once, case aside; pairs of neighbouring characters in scripts without spaces. */
  readonly words: readonly number[]
  /** Those of them that say what a text is about: four letters or more in any alphabet. */
  readonly terms: readonly number[]
  /** How many terms there are when repetitions count. */
  readonly termCount: number
  /** Hash of all words in order: the same for the same text, however it is spaced and punctuated. */
  readonly signature: number
}

const { upper, lower, mark, unspaced } = characterClass
const wordStart = hashStart(0)
const pairStart = hashStart(1)
/** Words shorter than this say little of what a text is about. */
const leastTerm = 4
/** Characters of a block that are looked at. */
const limit = 4000

/**
 * Cuts blocks into words and numbers them, the same word always the same, so that what blocks have
 * in common is counted in arrays. Words are told apart by 32-bit hashes. Linear time.
 */
export class PageWords {
  #hashes = new Int32Array(1 << 10)
  /** Open addressing: number + 1 at the place of the hash, 0 where there is none. */
  #slots = new Int32Array(1 << 11)
  /** The last text in which each number was met. */
  #metIn = new Int32Array(1 << 10)
  #texts = 0
  #size = 0

  /** How many words have a number. */
  get size(): number {
    return this.#size
  }

  /** The words of a text. */
  read(text: string): BlockWords {
    const words: number[] = []
    const terms: number[] = []
    let termCount = 0
    let signature = hashStart(1)
    this.#texts++
    forEachWord(text, limit, (hash, isTerm) => {
      const number = this.#numberOf(hash)
      signature = hashUnit(signature, hash)
      if (isTerm) termCount++
      if (this.#metIn[number] === this.#texts) return
      this.#metIn[number] = this.#texts
      words.push(number)
      if (isTerm) terms.push(number)
    })
    return { words, terms, termCount, signature }
  }

  #numberOf(hash: number): number {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let known = this.#slots[slot]; known; known = this.#slots[slot]) {
      if (this.#hashes[known - 1] === hash) return known - 1
      slot = (slot + 1) & mask
    }
    if (this.#size === this.#hashes.length) {
      this.#grow()
      return this.#numberOf(hash)
    }
    this.#hashes[this.#size] = hash
    this.#slots[slot] = ++this.#size
    return this.#size - 1
  }

  #grow(): void {
    const hashes = this.#hashes
    const metIn = new Int32Array(hashes.length * 4)
    metIn.set(this.#metIn)
    this.#metIn = metIn
    this.#hashes = new Int32Array(hashes.length * 4)
    this.#slots = new Int32Array(hashes.length * 8)
    this.#size = 0
    for (const hash of hashes) this.#numberOf(hash)
  }
}

/** Tells the words of a text in order: their hashes, and whether they are terms. */
export function forEachWord(
  text: string,
  most: number,
  tell: (hash: number, isTerm: boolean) => void,
): void {
  const end = Math.min(text.length, most)
  let start = -1
  let isSmall = true
  let last = 0
  for (let index = 0; index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : 0x20
    const kind = code >= 0x61 && code <= 0x7a ? lower : classOfUnit(code)
    if (kind >= upper && kind <= mark) {
      if (start < 0) start = index
      if (kind === upper) isSmall = false
      last = 0
      continue
    }
    if (start >= 0) {
      const word = isSmall ? hashText(wordStart, text, start, index) : hashSmall(text, start, index)
      tell(hashEnd(word) | 0, index - start >= leastTerm)
      start = -1
      isSmall = true
    }
    if (kind === unspaced) {
      if (last > 0) tell(hashEnd(hashUnit(hashUnit(pairStart, last), code)) | 0, true)
      last = code
    } else last = 0
  }
}

/** The hash of a word in small letters. */
function hashSmall(text: string, start: number, end: number): number {
  let hash = wordStart
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    hash = hashUnit(hash, classOfUnit(code) === upper ? lowerCase(code) : code)
  }
  return hash
}

function lowerCase(code: number): number {
  return code < 0x80 ? code | 0x20 : String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** How many of some words are among others. */
export function sharedWords(words: readonly number[], others: ReadonlySet<number>): number {
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared
}

/** How much two sets of words have in common: shared words over all words (Jaccard 1912); 0…1. */
export function wordShare(words: readonly number[], others: ReadonlySet<number>): number {
  if (words.length === 0 || others.size === 0) return 0
  const shared = sharedWords(words, others)
  return shared / (words.length + others.size - shared)
}

/** How alike two short texts are: `wordShare` of their words. */
export function likeness(text: string, other: string): number {
  const page = new PageWords()
  return wordShare(page.read(text).words, new Set(page.read(other).words))
}
