import type { ModelFile } from '../model/index.js'

/** Some parameters of a model are fitted for texts of 2^4, 2^5 … 2^11 features. */
export const [fewestPower, mostPower] = [4, 11]

/**
 * Makes the function that gives a parameter for a text of so many features, interpolated between the
 * powers of two that it was fitted at: `'temperature'` stands for `temperature4` … `temperature11`.
 */
export function parameterByLength(
  { parameters }: ModelFile,
  name: string,
  fallback: number,
): (features: number) => number {
  const values = Float64Array.from(
    { length: mostPower + 2 },
    (_, power) => parameters[`${name}${Math.min(power, mostPower)}`] ?? fallback,
  )
  return (features) => {
    const power = Math.min(Math.max(Math.log2(features), fewestPower), mostPower)
    const below = Math.floor(power)
    const [low = fallback, high = fallback] = [values[below], values[below + 1]]
    return low + (power - below) * (high - low)
  }
}
