import { forbidden } from './sequence-model.js'

/** The label pairs that may stand side by side, in ascending order. */
export interface LabelPairs {
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** The transitions of the pairs. */
  readonly weights: Int32Array
  /** The transitions as factors of probabilities. */
  readonly factors: Float64Array
}

const pairsOf = new WeakMap<Int16Array, LabelPairs>()

/** Lists the pairs that transitions allow; remembered with them. */
export function allowedPairs(transitions: Int16Array, width: number, scale: number): LabelPairs {
  const known = pairsOf.get(transitions)
  if (known !== undefined) return known
  const allowed = [...transitions.keys()].filter((pair) => transitions[pair] !== forbidden)
  const weights = Int32Array.from(allowed, (pair) => transitions[pair] ?? 0)
  const pairs: LabelPairs = {
    before: Uint8Array.from(allowed, (pair) => Math.floor(pair / width)),
    after: Uint8Array.from(allowed, (pair) => pair % width),
    weights,
    factors: Float64Array.from(weights, (weight) => Math.exp(weight * scale)),
  }
  pairsOf.set(transitions, pairs)
  return pairs
}
