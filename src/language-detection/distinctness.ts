/**
 * Measures how far the best score stands out from those of all languages, in standard deviations.
 * Needs no temperature: it does not change when all scores grow alike. O(scores).
 *
 * A text in a language that the model does not know is like several that it knows, and none of them
 * stands out as the right one would.
 */
export function distinctness(scores: Float64Array): number {
  let best = -Infinity
  let sum = 0
  for (const score of scores) {
    sum += score
    if (score > best) best = score
  }
  const mean = sum / scores.length
  let squares = 0
  for (const score of scores) squares += (score - mean) ** 2
  return squares === 0 ? 0 : (best - mean) / Math.sqrt(squares / scores.length)
}
