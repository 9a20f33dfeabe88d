import {
  checkModel,
  decodeDigitTable,
  decodeTable,
  digitValues,
  hashEnd,
  hashStart,
  hashUnit,
  tableText,
} from '../model/index.js'
import type { ModelFile } from '../model/index.js'

/** Version of the way in which words are hashed for word lists. */
export const wordListVersion = 1

/** Bits of a word's hash that choose its bucket, and of the rest that is kept of it. */
export const bucketBits = 15
const restBits = 12
/** Natural logarithms of odds in one step of a cost. */
export const costStep = 0.5

/** What a list knows of a word. */
export interface ListedWord {
  /** What it is, a bit for each of the labels of the file: a surname, a place, a verb. */
  readonly kinds: number
  /** How rare it is: the negative natural logarithm of its share of a text's words, or the like. */
  readonly cost: number
  /** The words that are used alike, widest circle last; none where that is not known. */
  readonly clusters: readonly number[]
}

/** The words of a language that does not write spaces between them. */
export interface WordList {
  /** The character that is read in place of another: 马 for 馬. */
  readonly readAs: (character: string) => string
  /** The characters that are used alike in words, narrowest circle first. */
  readonly clustersOf: (character: string) => readonly number[]
  /** Finds a word by its hash, see `hashCharacter`. */
  readonly find: (hash: number) => ListedWord | undefined
}

/** What the hash of a word begins with. */
export const emptyWord: number = hashStart(7)

/** Goes on hashing a word by one character; `hashEnd` makes of it what `WordList.find` is asked for. */
export function hashCharacter(hash: number, character: string): number {
  return hashUnit(hash, character.codePointAt(0) ?? 0)
}

/** The hash of a whole word. */
export function hashListed(word: string): number {
  return hashEnd([...word].reduce(hashCharacter, emptyWord))
}

/** The bucket that a word stands in, and the rest of its hash: of 10,000 other words 9 pass for one. */
export function splitListed(hash: number): { readonly bucket: number; readonly rest: number } {
  const kept = hash >>> (32 - bucketBits - restBits)
  return { bucket: kept >>> restBits, rest: kept & ((1 << restBits) - 1) }
}

/**
 * Bits that are left out of a cluster's number for its wider circles. The number is a path through a
 * binary tree, as that of Brown clusters is (Brown et al. 1992).
 */
const widenings = [0, 4, 6] as const
const characterWidenings = [0, 2, 4] as const

/**
 * Reads a word list. Words are looked up in the file as it is, and each is remembered:
 *
 *     counts      2 0 1 …   words of each bucket
 *     rests       ab Cd …   of each word the rest of its hash; in the same order, by themselves so
 *                           that they compress well, kinds, clusters and costs (one digit)
 *     variants    馬马 …    characters and what they are read as
 *     characters  李张 …    characters; in the same order characterClusters
 *
 * @throws CopydeskError `invalid-model` when the file is not one of this version.
 */
export function readWordList(file: ModelFile): WordList {
  const model = checkModel(file, { task: 'word-list', features: wordListVersion })
  const starts = new Uint32Array((1 << bucketBits) + 1)
  decodeDigitTable(model, 'counts').forEach((count, bucket) => {
    starts[bucket + 1] = (starts[bucket] ?? 0) + count
  })
  const count = starts.at(-1) ?? 0
  const rests = tableText(model, 'rests', count * 2)
  const kinds = tableText(model, 'kinds', count * 2)
  const costs = tableText(model, 'costs', count)
  const clusters = tableText(model, 'clusters', count * 2)
  const combinations = decodeTable(model, 'combinations')
  const digits = digitValues()
  const digitAt = (table: string, at: number): number => digits[table.charCodeAt(at)] ?? 0
  const pairAt = (table: string, at: number): number =>
    (digitAt(table, at * 2) << 6) | digitAt(table, at * 2 + 1)
  const kindsOf = (number: number): number =>
    (combinations[number * 3] ?? 0) |
    ((combinations[number * 3 + 1] ?? 0) << 8) |
    ((combinations[number * 3 + 2] ?? 0) << 16)
  const known: (ListedWord | undefined)[] = []
  const characters = readCharacters(model)
  const variants = readVariants(model.tables['variants'] ?? '')
  return {
    readAs: (character) => variants.get(character) ?? character,
    clustersOf: (character) => characters.get(character) ?? [],
    find(hash) {
      const { bucket, rest } = splitListed(hash)
      const end = starts[bucket + 1] ?? 0
      for (let word = starts[bucket] ?? 0; word < end; word++) {
        if (pairAt(rests, word) !== rest) continue
        const cluster = pairAt(clusters, word)
        return (known[word] ??= {
          kinds: kindsOf(pairAt(kinds, word)),
          cost: digitAt(costs, word) * costStep,
          clusters: cluster === 0 ? [] : widenings.map((bits) => (cluster - 1) >> bits),
        })
      }
      return undefined
    },
  }
}

function readVariants(pairs: string): ReadonlyMap<string, string> {
  const variants = new Map<string, string>()
  for (let at = 0; at < pairs.length; at += 2) variants.set(pairs.charAt(at), pairs.charAt(at + 1))
  return variants
}

function readCharacters(model: ModelFile): ReadonlyMap<string, readonly number[]> {
  const characters = model.tables['characters'] ?? ''
  const numbers = decodeTable(model, 'characterClusters')
  const clusters = new Map<string, readonly number[]>()
  for (let i = 0; i < characters.length; i++) {
    const number = (numbers[i * 2] ?? 0) | ((numbers[i * 2 + 1] ?? 0) << 8)
    clusters.set(
      characters.charAt(i),
      characterWidenings.map((bits) => number >> bits),
    )
  }
  return clusters
}
