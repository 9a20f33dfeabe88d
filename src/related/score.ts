/**
 * Closeness at which two articles of one language, and of two, are as good as halfway related; the
 * first, and the steepness, fit an editor's grades (Wikinews) and events and topics (ECB+) best. Two
 * languages have less in common even where the matter is the same.
 */
const halfway = { sameLanguage: 0.16, acrossLanguages: 0.1 }
const steepness = 1.5

/**
 * Turns closeness into the score: about 0.1 for unrelated articles, 0.3 for the same field, 0.5 for
 * the same matter, from 0.7 for the same story, 1 for an article and itself. A Hill curve; it does
 * not depend on the index.
 */
export function scoreOf(closeness: number, isSameLanguage: boolean): number {
  const half = (isSameLanguage ? halfway.sameLanguage : halfway.acrossLanguages) ** steepness
  const power = closeness ** steepness
  return ((1 + half) * power) / (power + half)
}
