import { backgroundOfShare } from './feature.js'

/** Articles of the news at large imagined beside those of the index, so that three already rank sensibly. */
const imaginedArticles = 50

/**
 * Tells how much a feature says, given how many articles of the index have it and how rare it is in
 * the news at large: 0 for one that all have, 16 more for every halving, a whole number to 255.
 *
 * Inverse document frequency (Spärck Jones 1972) of a share that starts at the background's and
 * moves to the index's own as that grows. Whole numbers, so that sums over features are exact in
 * whatever order they are taken.
 */
export function rarity(documentFrequency: number, articles: number, background: number): number {
  const expected = imaginedArticles * shareOfBackground(background)
  return backgroundOfShare((documentFrequency + expected) / (articles + imaginedArticles))
}

/** The inverse of `backgroundOfShare`. */
function shareOfBackground(background: number): number {
  return 2 ** (-background / 16)
}
