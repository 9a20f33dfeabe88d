import { hashEnd, hashString } from '../model/index.js'
import { emptyWord, hashCharacter, hashListed } from './word-list.js'
import type { ListedWord, WordList } from './word-list.js'
import { writing } from './writing.js'

/** A word cut out of a sentence without spaces: the tokens `[start, end)`. */
export interface CutWord {
  readonly start: number
  readonly end: number
  readonly hash: number
  /** Its last character, hashed: what kind of thing many words are, 市 or 局. */
  readonly ending: number
  /** What it is as far as the list says, else how it is written. */
  readonly kinds: number
  readonly clusters: readonly number[]
}

/** A sentence cut into words. */
export interface CutSentence {
  readonly words: readonly CutWord[]
  /** The number of the word that each token stands in. */
  readonly wordOf: Int32Array
}

/** The longest word that the list is asked for, in characters. */
const longestWord = 10
/** What a character costs that is no word of the list. */
const unknownCost = 16
/** What a run of katakana costs as one word: most are foreign names and no list has them all. */
const katakanaCost = 12
const katakanaCharacterCost = 1

/**
 * Cuts the characters of a sentence into the words of a list, so that the words cost the least
 * altogether, as a unigram model does it (Viterbi): linear in the length of the sentence. What is
 * not written in characters of words stays a token by itself.
 */
export function cutWords(
  characters: readonly string[],
  written: Int32Array,
  list: WordList,
): CutSentence {
  const count = characters.length
  const costs = new Float64Array(count + 1).fill(Infinity)
  costs[0] = 0
  const from = new Int32Array(count + 1)
  const entries = new Array<ListedWord | undefined>(count + 1)
  const reach = (start: number, end: number, cost: number, entry?: ListedWord): void => {
    const total = (costs[start] ?? 0) + cost
    if (total >= (costs[end] ?? 0)) return
    costs[end] = total
    from[end] = start
    entries[end] = entry
  }
  for (let start = 0; start < count; start++) {
    reach(start, start + 1, unknownCost)
    let hash = emptyWord
    const limit = Math.min(count, start + longestWord)
    for (let end = start; end < limit && isOfWords(written[end]); end++) {
      hash = hashCharacter(hash, characters[end] ?? '')
      const entry = list.find(hashEnd(hash))
      if (entry === undefined) continue
      reach(start, end + 1, entry.cost, entry)
    }
    if (written[start] === writing.katakana && written[start - 1] !== writing.katakana) {
      let end = start + 1
      while (written[end] === writing.katakana) end++
      if (end - start > 1) reach(start, end, katakanaCost + katakanaCharacterCost * (end - start))
    }
  }
  const words: CutWord[] = []
  for (let end = count; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0
    const entry = entries[end]
    words.push({
      start,
      end,
      hash: hashListed(characters.slice(start, end).join('')),
      ending: hashString(characters[end - 1] ?? ''),
      kinds: entry?.kinds ?? -1 - (written[start] ?? 0),
      clusters: entry?.clusters ?? [],
    })
  }
  words.reverse()
  const wordOf = new Int32Array(count)
  words.forEach(({ start, end }, word) => wordOf.fill(word, start, end))
  return { words, wordOf }
}

function isOfWords(written: number | undefined): boolean {
  return written !== undefined && written <= writing.middleDot
}
