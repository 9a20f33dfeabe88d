import { highestLevel, readFourBitTable } from './four-bit-table.js'

/** How much words look like nouns, as it lies in `data/<code>/nouns.json`. */
export interface Nouns {
  /** A four-bit table of words in lower case, and of endings with a hyphen before them. */
  readonly table: string
}

/** Endings that stand for the words nobody has counted, the longest first. */
export const endingLengths: readonly number[] = [4, 3, 2]

/** The level of a likelihood, 1 to 15. */
export function levelOfLikelihood(likelihood: number): number {
  return 1 + Math.round(Math.min(1, likelihood) * (highestLevel - 1))
}

/**
 * Makes the function that says how much a lower-case word looks like a noun: 1 where it stands
 * behind articles and prepositions, rather than pronouns and auxiliary verbs, as often as words do
 * on average, 0 where it never does. A word nobody has counted goes by its ending.
 */
export function readNounLikelihood({ table }: Nouns): (word: string) => number {
  const levelOf = readFourBitTable(table)
  return (word) => {
    let level = levelOf(word)
    for (const length of endingLengths) level ||= levelOf(`-${word.slice(-length)}`)
    return level === 0 ? 1 : (level - 1) / (highestLevel - 1)
  }
}
