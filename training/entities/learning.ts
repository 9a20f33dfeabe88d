import type { FirstPassOptions } from './first-pass.js'
import { shared } from './sets.js'

/** How a first pass is learnt, and how much of it is kept. */
export interface Learning extends Omit<FirstPassOptions, 'progress'> {
  /** Rows in which no weight reaches this are left out. */
  readonly leastWeight: number
}

/**
 * How a language's first pass is learnt: slowly where there is much to learn from, so that it serves
 * other houses' texts, and boldly where names would be missed for want of it (see README.md). Of the
 * words of many languages only the telling ones are kept.
 */
export function learningOf(code: string): Learning {
  if (code === 'en')
    return { learningRate: 0.08, missCost: 0.3, runs: 2, epochs: 4, leastWeight: 0.1 }
  if (code === shared)
    return { learningRate: 0.1, missCost: 0.7, runs: 1, epochs: 6, leastWeight: 0.25 }
  return { learningRate: 0.1, missCost: 0.7, runs: 2, epochs: 6, leastWeight: 0.1 }
}
