import { readByline } from './bylines.js'
import { findWrittenDate } from './dates.js'
import type { DescribedBlock } from './described-block.js'
import { surelyBody } from './main-text.js'

/** How many blocks into a text its credits and the caption of its first picture stand. */
const reach = 3
/** The longest line of credits and the longest caption, in characters. */
const longest = { credits: 80, caption: 300 }
/** The name of who took a picture, at the end of its caption. */
const pictureCredit = /©[^©.!?]{0,60}$/u

/**
 * Leaves out what belongs to the head of an article rather than to its text (changes `keep`): lines
 * of credits, and captions of pictures. A caption ends with ©; or, where paragraphs stand alone
 * between blank lines, it is a line right under one that is not body: the name or the credit of a
 * picture, or a byline. What is surely body stays.
 */
export function leaveOutHead(
  blocks: readonly DescribedBlock[],
  texts: readonly string[],
  keep: boolean[],
  scores: readonly number[],
): void {
  const isAlone = (index: number): boolean => (blocks[index]?.gapBefore ?? 1) > 0
  const kept = [...keep.keys()].filter((index) => keep[index])
  const isSpaced = kept.filter(isAlone).length * 2 >= kept.length
  for (const index of kept.slice(0, reach)) {
    const text = texts[index] ?? ''
    if ((scores[index] ?? 0) >= surelyBody) continue
    const isGlued = !isAlone(index) && isAlone(index + 1) && keep[index - 1] === false
    const isCaption = (isSpaced && isGlued) || pictureCredit.test(text)
    if (isCredits(text) || (isCaption && text.length <= longest.caption)) keep[index] = false
  }
}

function isCredits(text: string): boolean {
  if (text.length > longest.credits) return false
  return readByline(text) !== undefined || findWrittenDate(text) !== undefined
}
