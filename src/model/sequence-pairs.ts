import { forbidden } from './sequence-model.js'

const pairsOf = new WeakMap<Int16Array, Uint8Array>()

/** The label pairs that may stand side by side, as before × width + after; remembered. */
export function allowedPairs(transitions: Int16Array, width: number): Uint8Array {
  const known = pairsOf.get(transitions)
  if (known !== undefined) return known
  const pairs = Uint8Array.from(
    Array.from({ length: width * width }, (_, pair) => pair).filter(
      (pair) => transitions[pair] !== forbidden,
    ),
  )
  pairsOf.set(transitions, pairs)
  return pairs
}

const factorsOf = new WeakMap<Int16Array, Float64Array>()

/** The transitions as factors of probabilities, 0 for forbidden pairs; remembered. */
export function transitionFactors(transitions: Int16Array, scale: number): Float64Array {
  const known = factorsOf.get(transitions)
  if (known !== undefined) return known
  const factors = Float64Array.from(transitions, (weight) =>
    weight === forbidden ? 0 : Math.exp(weight * scale),
  )
  factorsOf.set(transitions, factors)
  return factors
}
