import { hashString } from '../model/index.js'
import { cutWords } from './cut-words.js'
import type { CutSentence, CutWord } from './cut-words.js'
import type { WordList } from './word-list.js'
import { writing, writingOf } from './writing.js'

/** A sentence of a script without spaces, as features beyond those of single characters see it. */
export interface UnspacedSentence {
  readonly cut: CutSentence
  /** The hashes of the tokens. */
  readonly characters: Int32Array
  /** How each is written, see `writing`. */
  readonly written: Int32Array
  /** The run of tokens written alike that each stands in. */
  readonly runs: readonly CharacterRun[]
  /** Of every token the characters that are used alike, three circles. */
  readonly clusters: readonly (readonly number[])[]
}

interface CharacterRun {
  readonly start: number
  readonly end: number
  /** The hash of a run of katakana, mostly a foreign name or word; 0 of others. */
  readonly katakana: number
}

/** How widely characters and words are taken for alike: narrowly, wider, widely. */
export const circles = [0, 1, 2] as const

/** What stands before the first and after the last token or word. */
const border = Object.freeze({ before: -1, after: -2 })
/** In place of clusters: how a token is written. */
const unclustered = Object.values(writing).map((written) => circles.map(() => -10 - written))
const clustersBefore = circles.map(() => border.before)
const clustersAfter = circles.map(() => border.after)
const wordBeforeFirst = borderWord(border.before)
const wordAfterLast = borderWord(border.after)

/** Cuts a sentence into words and looks up its tokens, whose hashes are given. */
export function describeUnspaced(
  tokens: readonly string[],
  hashes: readonly number[],
  list: WordList,
): UnspacedSentence {
  const written = Int32Array.from(tokens, writingOf)
  return {
    cut: cutWords(tokens, written, list),
    characters: Int32Array.from(hashes),
    written,
    runs: findRuns(tokens, written),
    clusters: tokens.map((token, i) => {
      const found = list.clustersOf(token)
      return found.length > 0 ? found : (unclustered[written[i] ?? 0] ?? found)
    }),
  }
}

function findRuns(tokens: readonly string[], written: Int32Array): CharacterRun[] {
  const runs: CharacterRun[] = []
  for (let start = 0; start < tokens.length;) {
    let end = start + 1
    while (end < tokens.length && written[end] === written[start]) end++
    const isKatakana = written[start] === writing.katakana
    const katakana = isKatakana ? hashString(tokens.slice(start, end).join('')) : 0
    const run = { start, end, katakana }
    for (; start < end; start++) runs.push(run)
  }
  return runs
}

/** The value of token `i`, or what stands before or after the sentence. */
export function valueAt(values: Int32Array, i: number): number {
  return values[i] ?? (i < 0 ? border.before : border.after)
}

/** The clusters of token `i`, or what stands before or after the sentence. */
export function clustersAt(clusters: readonly (readonly number[])[], i: number): readonly number[] {
  return clusters[i] ?? (i < 0 ? clustersBefore : clustersAfter)
}

/** The word with a number, or what stands before or after the sentence. */
export function wordNumbered({ words }: CutSentence, number: number): CutWord {
  return words[number] ?? (number < 0 ? wordBeforeFirst : wordAfterLast)
}

function borderWord(value: number): CutWord {
  return { start: 0, end: 0, hash: value, ending: value, kinds: value - 100, clusters: [] }
}
