import type { ChainWeights } from './train-chain.js'

/** Marks with 1 the `count` rows that hold the largest weights of a chain. */
export function heaviestRows({ emissions, transitions }: ChainWeights, count: number): Uint8Array {
  const width = Math.sqrt(transitions.length)
  const heaviest = Float32Array.from({ length: emissions.length / width }, (_, row) =>
    emissions
      .subarray(row * width, (row + 1) * width)
      .reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0),
  )
  const least = heaviest.slice().sort().at(-count) ?? 0
  return Uint8Array.from(heaviest, (weight) => (weight > 0 && weight >= least ? 1 : 0))
}
