import type { DescribedPage } from './describe-page.js'
import { containerContext } from './container-context.js'
import {
  markupFeatures,
  writeMarkupFeatures,
  type PageEvidence,
  type PageMarkup,
} from './markup-features.js'
import {
  logOf,
  pageContext,
  sharedWith,
  statisticsAt,
  type PageContext,
  type TitleShares,
} from './page-context.js'

/** Changes whenever a feature is added, removed or counted in another way. */
export const blockFeaturesVersion = 3

/** Features of the text alone; those of the markup follow. */
const textFeatures = 69
/** The feature that is 1 for running text: a long block that ends as a sentence, with few links. */
export const runningTextFeature = 51
/** Number of features of a block without and with markup. */
export const featureCounts = { page: textFeatures, html: textFeatures + markupFeatures }

/** Is told the features of one block; the row is the same array for all of them. */
export type SeeRow = (row: Float32Array, index: number) => void

/**
 * Describes every block of a page by numbers that need no language: its text, its place, its
 * neighbours and, where there is markup, the elements around it. Tells them one by one, for the
 * rows of a large page take more memory than the page.
 */
export function blockFeatures(
  see: SeeRow,
  page: DescribedPage,
  title: TitleShares,
  markup?: PageMarkup,
  evidence?: PageEvidence,
): void {
  const linked = markup?.markup
  const context = pageContext(page, title, linked && ((index) => linked[index]?.linked ?? 0))
  const boxes = markup && containerContext(page.blocks, context, markup)
  const width = markup ? featureCounts.html : featureCounts.page
  const row = new Float32Array(width)
  page.blocks.forEach((_, index) => {
    writeTextFeatures(row, page, index, context)
    if (markup && boxes && evidence)
      writeMarkupFeatures(row, textFeatures, page.blocks, index, context, markup, boxes, evidence)
    see(row, index)
  })
}

function writeTextFeatures(
  row: Float32Array,
  { blocks }: DescribedPage,
  index: number,
  context: PageContext,
): void {
  const block = blocks[index]
  if (!block) return
  const own = block.statistics
  const before = statisticsAt(blocks, index - 1)
  const after = statisticsAt(blocks, index + 1)
  const { segment, titleIndex, title, textBefore, charactersBefore, logLengths } = context
  const count = blocks.length
  const total = textBefore[count] ?? 0
  const length = (offset: number): number => logLengths[index + offset] ?? 0
  const textShare = (first: number, last: number): number => {
    const from = Math.max(0, index + first)
    const to = Math.min(count, index + last + 1)
    if (from >= to) return 0
    const text = (textBefore[to] ?? 0) - (textBefore[from] ?? 0)
    return text / Math.max(1, (charactersBefore[to] ?? 0) - (charactersBefore[from] ?? 0))
  }
  const longestOf = (first: number, last: number): number => {
    let longest = 0
    for (let offset = first; offset <= last; offset++) {
      const other = length(offset)
      if (other > longest) longest = other
    }
    return longest
  }
  const distance = distanceTo(segment, index)
  let at = 0
  row[at++] = length(0)
  row[at++] = logOf(own.words)
  row[at++] = logOf(own.sentenceMarks)
  row[at++] = logOf(own.commas)
  row[at++] = own.sentenceMarks / Math.max(1, own.words)
  row[at++] = own.commas / Math.max(1, own.words)
  row[at++] = own.digits
  row[at++] = own.upperCase
  row[at++] = own.capitalised
  row[at++] = own.symbols
  row[at++] = Number(own.endsSentence)
  row[at++] = Number(own.endsOpen)
  row[at++] = Number(own.startsWithSymbol)
  row[at++] = Number(own.hasYear)
  row[at++] = Number(own.hasCopyright)
  row[at++] = Number(block.isRepeated)
  row[at++] = block.gapBefore
  row[at++] = blocks[index + 1]?.gapBefore ?? 3
  row[at++] = index / count
  row[at++] = logOf(index)
  row[at++] = logOf(count - 1 - index)
  row[at++] = (textBefore[index] ?? 0) / Math.max(1, total)
  row[at++] = signedLog(distance)
  row[at++] = (index - segment.start) / Math.max(1, segment.end - segment.start)
  row[at++] = logOf(segment.end - segment.start)
  row[at++] = logOf(total)
  row[at++] = logOf(context.textBlocks)
  row[at++] = logOf(context.longest)
  row[at++] = titleIndex < 0 ? -99 : signedLog(index - titleIndex)
  row[at++] = title.shared[index] ?? 0
  row[at++] = context.lastText[index] ?? 0
  row[at++] = context.nextText[index] ?? 0
  row[at++] = length(-1)
  row[at++] = length(1)
  row[at++] = length(-2)
  row[at++] = length(2)
  row[at++] = Number(before.endsSentence)
  row[at++] = Number(after.endsSentence)
  row[at++] = before.capitalised
  row[at++] = after.capitalised
  row[at++] = textShare(-3, -1)
  row[at++] = textShare(1, 3)
  row[at++] = textShare(-10, -1)
  row[at++] = textShare(1, 10)
  row[at++] = longestOf(-5, -1)
  row[at++] = longestOf(1, 5)
  row[at++] = longestOf(-10, -6)
  row[at++] = longestOf(6, 10)
  row[at++] = before.digits
  row[at++] = after.digits
  row[at++] = own.length / Math.max(1, context.longest)
  row[at++] = context.isText[index] ?? 0
  const { terms, termCount } = block.words
  const others = distance === 0 ? 2 : 1
  row[at++] = termCount === 0 ? -1 : sharedWith(terms, context.wordCounts, others)
  row[at++] = logOf(termCount)
  row[at++] = terms.length / Math.max(1, termCount)
  row[at++] = Number(own.breaksOff)
  row[at++] = Number(own.startsWithQuote)
  row[at++] = Number(own.hasAddress)
  row[at++] = own.separators
  row[at++] = own.leadingCapitals
  row[at++] = title.covered[index] ?? 0
  row[at++] = context.lastDated[index] ?? 0
  row[at++] = context.nextDated[index] ?? 0
  row[at++] = Number(block.gapBefore === context.usualGap)
  row[at++] = Number(blocks[index + 1]?.gapBefore === context.usualGap)
  row[at++] = (own.length * context.textBlocks) / Math.max(1, total)
  row[at++] = before.leadingCapitals
  row[at++] = Number(before.breaksOff) + Number(after.breaksOff)
  row[at++] = after.leadingCapitals
}

/** Blocks from the segment: below 0 before it, 0 inside, above 0 behind it. */
function distanceTo({ start, end }: PageContext['segment'], index: number): number {
  if (index < start) return index - start
  return index >= end ? index - end + 1 : 0
}

function signedLog(value: number): number {
  return value < 0 ? -logOf(-value) : logOf(value)
}
