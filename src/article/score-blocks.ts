import { runningTextFeature, type SeeRow } from './block-features.js'
import { scoreRow, type BoostedTrees } from './boosted-trees.js'

/** What a model says of the blocks of a page. */
export interface BlockScores {
  /** The log-odds that each is body. */
  readonly scores: readonly number[]
  /** Whether each is running text: long, with few links, and ends as a sentence. */
  readonly isText: readonly boolean[]
}

/** Scores the blocks of a page while `describe` tells their features. */
export function scoreBlocks(model: BoostedTrees, describe: (see: SeeRow) => void): BlockScores {
  const scores: number[] = []
  const isText: boolean[] = []
  describe((row) => {
    scores.push(scoreRow(model, row))
    isText.push(row[runningTextFeature] === 1)
  })
  return { scores, isText }
}
