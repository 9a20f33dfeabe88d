import { readByline } from './bylines.js'
import { findWrittenDate } from './dates.js'
import { surelyBody } from './main-text.js'

/** How many blocks into a text its credits stand. */
const reach = 3
/** The longest line of credits, in characters. */
const longest = 80

/**
 * Leaves out the lines of credits, byline and date, that stand where a text begins (changes `keep`).
 * What is surely body stays. The captions of pictures and a note on the author under the text stay
 * as well, where the model takes them for body: they name whom the article is about and who wrote it.
 */
export function leaveOutCredits(
  texts: readonly string[],
  keep: boolean[],
  scores: readonly number[],
): void {
  const kept = [...keep.keys()].filter((index) => keep[index])
  for (const index of kept.slice(0, reach))
    if ((scores[index] ?? 0) < surelyBody && isCredits(texts[index] ?? '')) keep[index] = false
}

function isCredits(text: string): boolean {
  if (text.length > longest) return false
  return readByline(text) !== undefined || findWrittenDate(text) !== undefined
}
