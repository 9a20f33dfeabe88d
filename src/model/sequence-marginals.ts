import { allowedPairs, transitionFactors } from './sequence-pairs.js'
import type { SequenceModel } from './sequence-model.js'

/**
 * Gives the probability of every label of every token, at `t * labels + y` (forward-backward; Rabiner
 * 1989), from the same sums that `bestLabels` chooses by. O(tokens × labels²).
 */
export function labelProbabilities(
  { labels, transitions, scale }: Pick<SequenceModel, 'labels' | 'transitions' | 'scale'>,
  emissions: Int32Array,
  tokens: number,
): Float64Array {
  const width = labels.length
  const pairs = allowedPairs(transitions, width)
  const factors = transitionFactors(transitions, scale)
  const local = localFactors(emissions, tokens, width, scale)
  const forward = new Float64Array(tokens * width)
  for (let t = 0; t < tokens; t++) {
    const at = t * width
    if (t === 0) forward.set(factors.subarray(0, width))
    else
      for (const pair of pairs) {
        const before = (pair / width) | 0
        const to = at + pair - before * width
        forward[to] =
          (forward[to] ?? 0) + (forward[at - width + before] ?? 0) * (factors[pair] ?? 0)
      }
    for (let i = at; i < at + width; i++) forward[i] = (forward[i] ?? 0) * (local[i] ?? 0)
    normalise(forward, at, width)
  }
  let backward = new Float64Array(width)
  let earlier = new Float64Array(width)
  for (let label = 0; label < width; label++) backward[label] = factors[label * width] ?? 0
  for (let t = tokens - 1; t >= 0; t--) {
    const at = t * width
    earlier.fill(0)
    for (const pair of pairs) {
      const before = (pair / width) | 0
      const after = pair - before * width
      earlier[before] =
        (earlier[before] ?? 0) +
        (factors[pair] ?? 0) * (local[at + after] ?? 0) * (backward[after] ?? 0)
    }
    for (let label = 0; label < width; label++)
      forward[at + label] = (forward[at + label] ?? 0) * (backward[label] ?? 0)
    normalise(forward, at, width)
    normalise(earlier, 0, width)
    ;[backward, earlier] = [earlier, backward]
  }
  return forward
}

/** The emissions as factors, the best of each token being 1. */
function localFactors(
  emissions: Int32Array,
  tokens: number,
  width: number,
  scale: number,
): Float64Array {
  const local = new Float64Array(tokens * width)
  for (let t = 0; t < tokens; t++) {
    const at = t * width
    let best = -Infinity
    for (let label = 0; label < width; label++) best = Math.max(best, emissions[at + label] ?? 0)
    for (let label = 0; label < width; label++)
      local[at + label] = Math.exp(((emissions[at + label] ?? 0) - best) * scale)
  }
  return local
}

/** Makes `width` values from `at` on sum to 1. */
function normalise(values: Float64Array, at: number, width: number): void {
  let sum = 0
  for (let i = at; i < at + width; i++) sum += values[i] ?? 0
  if (sum === 0) return
  for (let i = at; i < at + width; i++) values[i] = (values[i] ?? 0) / sum
}
