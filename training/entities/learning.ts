import type { FirstPassOptions } from './first-pass.js'
import { shared } from './sets.js'

/** How a first pass is learnt, and how much of it is kept. */
export interface Learning extends Omit<FirstPassOptions, 'progress'> {
  /** Rows in which no weight reaches this are left out. */
  readonly leastWeight: number
  /** One step of a whole-number weight. Default: 1/8. */
  readonly scale?: number
}

/** Slowly where there is much to learn from, so that it serves other houses' texts. */
const english: Learning = {
  learningRate: 0.08,
  missCost: 0.3,
  runs: 3,
  epochs: 4,
  leastWeight: 0.1,
}
/** Boldly where names would be missed for want of it (see README.md). */
const others: Learning = {
  learningRate: 0.1,
  missCost: 0.7,
  runs: 2,
  epochs: 6,
  leastWeight: 0.1,
}
/** Of the words of many languages only the telling ones are kept. */
const many: Learning = { ...others, runs: 1, leastWeight: 0.25 }
/** Without spaces a token has a hundred features, each of which says little, and most of them nothing. */
const withoutSpaces: Learning = {
  ...others,
  learningRate: 0.03,
  rows: 1 << 22,
  leastWeight: 0,
  scale: 1 / 32,
}

/** As many as fit 800 KB beside the list of words. */
const keptRows: Readonly<Record<string, number>> = { ja: 62_000, zh: 70_000 }

/** How a language's first pass is learnt. */
export function learningOf(code: string, unspaced: boolean): Learning {
  if (code === 'en') return english
  if (code === shared) return many
  return unspaced ? { ...withoutSpaces, keptRows: keptRows[code] ?? 50_000 } : others
}
