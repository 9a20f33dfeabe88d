/** Articles imagined beside those of the index, so that three articles already rank sensibly. */
const imaginedArticles = 50
/** Share of imagined articles that have a feature of which nothing is known. */
const imaginedShare = 1 / 500

/**
 * Tells how much a feature says, given how many articles of the index have it: 1 for one nobody
 * has used yet, falling towards 0 for one that all have.
 *
 * Inverse document frequency (Spärck Jones 1972), smoothed by imagined articles.
 */
export function rarity(documentFrequency: number, articles: number): number {
  const share =
    (documentFrequency + imaginedArticles * imaginedShare) / (articles + imaginedArticles)
  return Math.log(share) / Math.log(imaginedShare)
}
