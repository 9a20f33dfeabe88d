import { backgroundOfShare, unknownBackground } from './feature.js'

/**
 * Articles of the news at large imagined beside those of the index. On every development set the news
 * at large tells better than a few hundred articles how much a word says; a large archive has its say.
 */
const imaginedArticles = 3000
/** The same for features of which the news at large tells nothing: the index soon knows better. */
const imaginedUnknown = 50
/** Share of imagined articles that have a feature of which nothing is known. */
const unknownShare = 1 / 500

/**
 * Tells how much a feature says, given how many articles of the index have it and how rare it is in
 * the news at large: 0 for one that all have, 16 more for every halving, a whole number to 255.
 *
 * Inverse document frequency (Spärck Jones 1972) of a share that starts at the background's and
 * moves to the index's own as that grows. Whole numbers, so that sums over features are exact in
 * whatever order they are taken.
 */
export function rarity(documentFrequency: number, articles: number, background: number): number {
  const imagined = background === unknownBackground ? imaginedUnknown : imaginedArticles
  const expected = expectedAmongImagined(background)
  return backgroundOfShare((documentFrequency + expected) / (articles + imagined))
}

/** Frequencies that `rarityIn` remembers; higher ones are few. */
const remembered = 256

/** Makes `rarity` for an index of so many articles; what was asked before is looked up. */
export function rarityIn(
  articles: number,
): (documentFrequency: number, background: number) => number {
  const known = new Uint16Array(remembered * 256)
  return (documentFrequency, background) => {
    if (documentFrequency >= remembered) return rarity(documentFrequency, articles, background)
    const place = documentFrequency * 256 + background
    known[place] ||= 1 + rarity(documentFrequency, articles, background)
    return (known[place] ?? 1) - 1
  }
}

let expectations: Float64Array | undefined

/** How many of the imagined articles have a feature; from a table, because it is asked for often. */
function expectedAmongImagined(background: number): number {
  expectations ??= Float64Array.from({ length: 256 }, (_, known) =>
    known === unknownBackground
      ? imaginedUnknown * unknownShare
      : imaginedArticles * 2 ** (-known / 16),
  )
  return expectations[background] ?? 0
}
