import { forbidden } from './sequence-model.js'
import type { SequenceModel } from './sequence-model.js'
import { allowedPairs } from './sequence-pairs.js'

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
  const { before, after, factors } = allowedPairs(transitions, width, scale)
  const local = localFactors(emissions, tokens, width, scale)
  const forward = new Float64Array(tokens * width)
  const border = borderFactors(transitions, width, scale)
  for (let t = 0; t < tokens; t++) {
    const at = t * width
    if (t === 0) forward.set(border.first)
    else
      for (let pair = 0; pair < factors.length; pair++) {
        const to = at + (after[pair] ?? 0)
        forward[to] =
          (forward[to] ?? 0) +
          (forward[at - width + (before[pair] ?? 0)] ?? 0) * (factors[pair] ?? 0)
      }
    for (let i = at; i < at + width; i++) forward[i] = (forward[i] ?? 0) * (local[i] ?? 0)
    normalise(forward, at, width)
  }
  let backward: Float64Array = border.last
  let earlier: Float64Array = new Float64Array(width)
  for (let t = tokens - 1; t >= 0; t--) {
    const at = t * width
    earlier.fill(0)
    for (let pair = 0; pair < factors.length; pair++) {
      const from = before[pair] ?? 0
      const to = after[pair] ?? 0
      earlier[from] =
        (earlier[from] ?? 0) + (factors[pair] ?? 0) * (local[at + to] ?? 0) * (backward[to] ?? 0)
    }
    for (let label = 0; label < width; label++)
      forward[at + label] = (forward[at + label] ?? 0) * (backward[label] ?? 0)
    normalise(forward, at, width)
    normalise(earlier, 0, width)
    ;[backward, earlier] = [earlier, backward]
  }
  return forward
}

/** What label 0 before the first and after the last token says for the labels there. */
function borderFactors(
  transitions: Int16Array,
  width: number,
  scale: number,
): { readonly first: Float64Array; readonly last: Float64Array } {
  const factor = (weight = forbidden): number =>
    weight === forbidden ? 0 : Math.exp(weight * scale)
  return {
    first: Float64Array.from({ length: width }, (_, label) => factor(transitions[label])),
    last: Float64Array.from({ length: width }, (_, label) => factor(transitions[label * width])),
  }
}

/** The emissions as factors, the best of each token being 1. */
function localFactors(
  emissions: Int32Array,
  tokens: number,
  width: number,
  scale: number,
): Float64Array {
  const powers = powersOf(scale)
  const local = new Float64Array(tokens * width)
  for (let t = 0; t < tokens; t++) {
    const at = t * width
    let best = emissions[at] ?? 0
    for (let label = 1; label < width; label++) best = Math.max(best, emissions[at + label] ?? 0)
    for (let label = 0; label < width; label++)
      local[at + label] = powers[best - (emissions[at + label] ?? 0)] ?? 0
  }
  return local
}

const knownPowers = new Map<number, Float64Array>()

/** exp(−n × scale) for all n at which it is not as good as 0. */
function powersOf(scale: number): Float64Array {
  const known = knownPowers.get(scale)
  if (known !== undefined) return known
  const powers = Float64Array.from({ length: Math.ceil(90 / scale) }, (_, n) =>
    Math.exp(-n * scale),
  )
  knownPowers.set(scale, powers)
  return powers
}

/** Makes `width` values from `at` on sum to 1. */
function normalise(values: Float64Array, at: number, width: number): void {
  let sum = 0
  for (let i = at; i < at + width; i++) sum += values[i] ?? 0
  if (sum === 0) return
  for (let i = at; i < at + width; i++) values[i] = (values[i] ?? 0) / sum
}
