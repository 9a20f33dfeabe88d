import { allowedPairs } from './sequence-pairs.js'
import { forbidden } from './sequence-model.js'
import type { SequenceModel } from './sequence-model.js'

/**
 * Finds the best labels of a sentence (Viterbi 1967).
 *
 * `emissions` holds the sum of the feature weights of token t and label y at `t * labels + y`.
 * O(tokens × labels²); exact, in whole numbers.
 */
export function bestLabels(
  { labels, transitions, scale }: Pick<SequenceModel, 'labels' | 'transitions' | 'scale'>,
  emissions: Int32Array,
  tokens: number,
): Uint8Array {
  const width = labels.length
  const from = scratch(tokens * width)
  let scores = new Int32Array(width).fill(impossible)
  let next = new Int32Array(width)
  scores[0] = 0
  const { before, after, weights } = allowedPairs(transitions, width, scale)
  for (let t = 0; t < tokens; t++) {
    const at = t * width
    next.fill(impossible)
    for (let pair = 0; pair < weights.length; pair++) {
      const here = after[pair] ?? 0
      const score = (scores[before[pair] ?? 0] ?? 0) + (weights[pair] ?? 0)
      if (score <= (next[here] ?? 0)) continue
      next[here] = score
      from[at + here] = before[pair] ?? 0
    }
    for (let label = 0; label < width; label++) {
      const score = next[label] ?? impossible
      if (score > impossible) next[label] = score + (emissions[at + label] ?? 0)
    }
    ;[scores, next] = [next, scores]
  }
  return traceBack(from, bestEnd(scores, transitions, width), tokens, width)
}

let memory = new Uint8Array(0)

/** Working memory of at least so many bytes, the same one again and again; every byte is written before it is read. */
function scratch(size: number): Uint8Array {
  if (memory.length < size) memory = new Uint8Array(size * 2)
  return memory
}

/** Lower than any sum, and far enough from the end of the range that adding to it is safe. */
const impossible = -0x40000000

function bestEnd(scores: Int32Array, transitions: Int16Array, width: number): number {
  let best = impossible
  let bestLabel = 0
  for (let label = 0; label < width; label++) {
    const transition = transitions[label * width] ?? forbidden
    const score = (scores[label] ?? impossible) + transition
    if (transition !== forbidden && score > best) {
      best = score
      bestLabel = label
    }
  }
  return bestLabel
}

function traceBack(from: Uint8Array, last: number, tokens: number, width: number): Uint8Array {
  const labels = new Uint8Array(tokens)
  let label = last
  for (let t = tokens - 1; t >= 0; t--) {
    labels[t] = label
    label = from[t * width + label] ?? 0
  }
  return labels
}
