/**
 * Boosted oblivious trees (Prokhorenkova et al. 2018, CatBoost): every level of a tree asks one
 * question of all rows, so that a tree of depth `d` is `d` questions and `2^d` answers, and the sum
 * of the answers of all trees is the log-odds.
 *
 * Most rows of a page are menus and need few trees: after every `treesPerExit` trees a row whose sum
 * is below what any row that mattered had in training is left alone (a soft cascade, Bourdev and
 * Brandt 2005).
 */
export interface BoostedTrees {
  readonly depth: number
  /** Feature asked at each level of each tree. */
  readonly features: Uint8Array
  /** A row goes right where its feature is above the threshold. */
  readonly thresholds: Float32Array
  /** Answers of each tree, in the order of the questions' bits; to be multiplied by `scale`. */
  readonly leaves: Int8Array
  /** Sums of answers below which a row is left alone. */
  readonly exits: Int16Array
  readonly scale: number
  readonly bias: number
}

export const treesPerExit = 10
/** What rows left alone are given: log-odds of one in a hundred and fifty. */
const leftAlone = -5

/** The log-odds of one row. */
export function scoreRow(
  { depth, features, thresholds, leaves, exits, scale, bias }: BoostedTrees,
  row: Float32Array,
): number {
  const leafCount = 1 << depth
  let sum = 0
  let leaf = 0
  let exit = 0
  let untilExit = treesPerExit
  for (let level = 0; level < features.length; leaf += leafCount) {
    let answer = 0
    for (let bit = 0; bit < depth; bit++, level++)
      if ((row[features[level] ?? 0] ?? 0) > (thresholds[level] ?? 0)) answer |= 1 << bit
    sum += leaves[leaf + answer] ?? 0
    if (--untilExit > 0) continue
    if (sum < (exits[exit++] ?? -Infinity)) return leftAlone
    untilExit = treesPerExit
  }
  return bias + sum * scale
}
