import { findWrittenDates } from './dates.js'
import { findByline } from './find-byline.js'
import type { FoundMetadata } from './found-metadata.js'
import { dropUndefined } from './front-matter-metadata.js'

/** Longest line of credits, and longest one that may belong to the body all the same. */
const longest = { credits: 200, body: 60 }
/** How many lines before a headline, into a body and after it credits stand. */
const reach = { before: 4, into: 10, after: 4, headless: 10 }

/**
 * Reads byline and date of publication from the lines about an article: those between headline and
 * body first, and those among its first paragraphs that are not kept as body; then those above the
 * headline; then those under the body.
 */
export function findCredits(
  texts: readonly string[],
  keep: readonly boolean[],
  headline: number,
  language?: string,
): Pick<FoundMetadata, 'byline' | 'publishedAt'> {
  const first = keep.indexOf(true)
  const last = keep.lastIndexOf(true)
  const top = headline < 0 || headline > first ? Math.max(0, first - reach.headless) : headline + 1
  const line = (index: number): string => {
    const text = texts[index] ?? ''
    return text.length <= (keep[index] ? longest.body : longest.credits) ? text : ''
  }
  const zone = (from: number, to: number): string[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, offset) => line(from + offset))
  const head = zone(top, Math.max(first, headline) + 1 + reach.into)
  const above = zone(Math.max(0, top - 1 - reach.before), Math.max(0, top - 1)).reverse()
  const below = zone(last + 1, last + 1 + reach.after)
  return dropUndefined({
    byline: findByline(head, language),
    publishedAt:
      earliestOfFirst(head, language) ??
      earliestOfFirst(above, language) ??
      earliestOfFirst(below, language),
  })
}

/** Lines within which a second date belongs to the first one: "Published …" above "Updated …". */
const together = 3

/**
 * The first date of the lines; where others stand with it, the earliest of them: an article is
 * published before it is updated.
 */
function earliestOfFirst(lines: readonly string[], language?: string): string | undefined {
  const dates = lines.map((line) => findWrittenDates(line, language))
  const index = dates.findIndex((found) => found.length > 0)
  if (index < 0) return undefined
  return dates
    .slice(index, index + together)
    .flat()
    .sort()[0]
}
