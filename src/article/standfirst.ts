import { readByline } from './bylines.js'
import { findWrittenDate } from './dates.js'
import { PageWords, wordShare } from './page-words.js'

/** How far under the headline credits are looked for, in lines, and the shortest standfirst. */
const reach = 8
const shortest = 30
/** Likeness from which a block says what the metadata's summary says. */
const same = 0.9
/** How much of a summary that repeats the body is looked for there: the rest may be cut off. */
const beginning = 40

/**
 * Takes the standfirst of a page's text: what stands between headline and credits (byline or date)
 * and was kept as body, or else the line right under the headline. Takes it out of the body
 * (changes `keep`).
 */
export function takeStandfirst(
  texts: readonly string[],
  keep: boolean[],
  headline: number,
): string | undefined {
  if (headline < 0) return undefined
  const credits = texts.slice(headline + 1, headline + reach).findIndex(isCredits)
  if (credits < 0) return undefined
  const between = texts.slice(headline + 1, headline + 1 + credits)
  const isLong = (text: string): boolean => text.length >= shortest && text.includes(' ')
  const kept = between.findIndex((text, offset) => keep[headline + 1 + offset] && isLong(text))
  const [under = ''] = between
  const index = kept >= 0 ? kept : isLong(under) && !/[©:|]/u.test(under) ? 0 : -1
  if (index < 0) return undefined
  keep[headline + 1 + index] = false
  return between[index]
}

function isCredits(text: string): boolean {
  return (
    text.length <= 200 && (readByline(text) !== undefined || findWrittenDate(text) !== undefined)
  )
}

/**
 * Decides what the summary of a page's metadata is to its article: a standfirst that stands on the
 * page, which is taken out of the body (changes `keep`); no standfirst at all where it repeats the
 * body; or one that readers do not see. `isApart` tells whether a block is set apart from the
 * paragraphs after it.
 */
export function placeStandfirst(
  texts: readonly string[],
  keep: boolean[],
  summary: string | undefined,
  isApart: (index: number) => boolean,
): string | undefined {
  if (summary === undefined) return undefined
  const first = keep.indexOf(true)
  const words = new PageWords()
  const wanted = new Set(words.read(summary).words)
  for (let index = Math.max(0, first - reach); index <= first && index >= 0; index++) {
    const text = texts[index] ?? ''
    if (text.length <= shortest || wordShare(words.read(text).words, wanted) < same) continue
    if (!isApart(index) || !keep.includes(true, index + 1)) return undefined
    keep[index] = false
    return text
  }
  const evened = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase()
  const start = evened(summary).slice(0, beginning)
  const repeats = texts.some((text, index) => keep[index] && evened(text).includes(start))
  return repeats ? undefined : summary
}
