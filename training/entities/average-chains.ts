import type { ChainWeights } from './train-chain.js'

/** Averages the weights of chains that were trained alike. */
export function averageChains(chains: readonly ChainWeights[]): ChainWeights {
  const mean = (read: (chain: ChainWeights) => Float32Array): Float32Array => {
    const sums = new Float32Array(chains[0] === undefined ? 0 : read(chains[0]).length)
    for (const chain of chains)
      read(chain).forEach((weight, i) => {
        sums[i] = (sums[i] ?? 0) + weight / chains.length
      })
    return sums
  }
  return {
    emissions: mean((chain) => chain.emissions),
    transitions: mean((chain) => chain.transitions),
  }
}
