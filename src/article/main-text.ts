import { scoreRow, type BoostedTrees } from './boosted-trees.js'

/**
 * Decides which blocks of a page are its article: those whose log-odds are above zero. The features
 * look at the neighbours already; evening out the scores on top of that was measured and made
 * most sets worse. True for the blocks to keep.
 */
export function chooseMainText(
  rows: readonly Float32Array[],
  lengths: readonly number[],
  model: BoostedTrees,
): boolean[] {
  const keep = rows.map((row) => scoreRow(model, row) > 0)
  const kept = lengths.reduce((sum, length, index) => sum + (keep[index] ? length : 0), 0)
  return kept < leastLength ? keep.map(() => false) : keep
}

/** An article shorter than this is more likely a notice; in characters. */
const leastLength = 80
