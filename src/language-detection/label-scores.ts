/** The languages of one script, and the weights that tell them apart. */
export interface LabelGroup {
  readonly codes: readonly string[]
  /** labels × (dimensions + 1), the bias last. */
  readonly weights: Float32Array
}

/**
 * Writes the probability of every language of `group` to `probabilities` (softmax) and gives the
 * largest. A score is `(weights · sums · scale + bias) / temperature`; `sums` has a multiple of four
 * dimensions. O(labels × dimensions).
 */
export function scoreLabels(
  { codes, weights }: LabelGroup,
  sums: Float64Array,
  scale: number,
  temperature: number,
  probabilities: Float64Array,
): number {
  const dimensions = sums.length
  let most = -Infinity
  for (let label = 0, at = 0; label < codes.length; label += 1, at += dimensions + 1) {
    const bias = weights[at + dimensions] ?? 0
    const score = (dotProduct(weights, at, sums) * scale + bias) / temperature
    probabilities[label] = score
    if (score > most) most = score
  }
  let total = 0
  for (let label = 0; label < codes.length; label += 1)
    total += probabilities[label] = Math.exp((probabilities[label] ?? 0) - most)
  for (let label = 0; label < codes.length; label += 1)
    probabilities[label] = (probabilities[label] ?? 0) / total
  return 1 / total
}

/** Four products at a time: added one by one, each would wait for the last. */
function dotProduct(weights: Float32Array, start: number, sums: Float64Array): number {
  let total = 0
  for (let index = 0; index < sums.length; index += 4) {
    const at = start + index
    total +=
      (weights[at] ?? 0) * (sums[index] ?? 0) +
      (weights[at + 1] ?? 0) * (sums[index + 1] ?? 0) +
      ((weights[at + 2] ?? 0) * (sums[index + 2] ?? 0) +
        (weights[at + 3] ?? 0) * (sums[index + 3] ?? 0))
  }
  return total
}
