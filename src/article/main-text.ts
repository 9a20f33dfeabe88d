import { scoreRow, type BoostedTrees } from './boosted-trees.js'

/**
 * Decides which blocks of a page are its article: the model's log-odds, evened out over the
 * neighbours, above zero. True for the blocks to keep.
 */
export function chooseMainText(
  rows: readonly Float32Array[],
  lengths: readonly number[],
  model: BoostedTrees,
): boolean[] {
  const scores = rows.map((row) => scoreRow(model, row))
  const smooth = smoothScores(scores)
  const keep = smooth.map((score) => score > 0)
  const kept = lengths.reduce((sum, length, index) => sum + (keep[index] ? length : 0), 0)
  return kept < leastLength ? keep.map(() => false) : keep
}

/** An article shorter than this is more likely a notice; in characters. */
const leastLength = 80

/** How much a block's neighbours have to say. */
const neighbourWeight = 0.15

function smoothScores(scores: readonly number[]): number[] {
  return scores.map((score, index) => {
    const before = scores[index - 1] ?? score
    const after = scores[index + 1] ?? score
    return score * (1 - 2 * neighbourWeight) + (before + after) * neighbourWeight
  })
}
