/**
 * Boosted oblivious trees (Prokhorenkova et al. 2018, CatBoost): every level of a tree asks one
 * question of all rows, so that a tree of depth `d` is `d` questions and `2^d` answers, and the sum
 * of the answers of all trees is the log-odds.
 */
export interface BoostedTrees {
  readonly depth: number
  /** Feature asked at each level of each tree. */
  readonly features: Uint8Array
  /** A row goes right where its feature is above the threshold. */
  readonly thresholds: Float32Array
  /** Answers of each tree, in the order of the questions' bits; to be multiplied by `scale`. */
  readonly leaves: Int8Array
  readonly scale: number
  readonly bias: number
}

/** The log-odds of one row. */
export function scoreRow(
  { depth, features, thresholds, leaves, scale, bias }: BoostedTrees,
  row: Float32Array,
): number {
  let sum = 0
  const leafCount = 1 << depth
  for (let level = 0, leaf = 0; level < features.length; leaf += leafCount) {
    let answer = 0
    for (let bit = 0; bit < depth; bit++, level++)
      if ((row[features[level] ?? 0] ?? 0) > (thresholds[level] ?? 0)) answer |= 1 << bit
    sum += leaves[leaf + answer] ?? 0
  }
  return bias + sum * scale
}
