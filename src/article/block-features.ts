import type { DescribedBlock } from './block-statistics.js'
import { shareOf } from './block-terms.js'
import { findMainSegment } from './main-segment.js'
import {
  containerContext,
  markupFeatures,
  writeMarkupFeatures,
  type PageEvidence,
  type PageMarkup,
} from './markup-features.js'

/** Changes whenever a feature is added, removed or counted in another way. */
export const blockFeaturesVersion = 2

/** Features of the text alone; those of the markup follow. */
const textFeatures = 55
/** The feature that is 1 for running text: a long block that ends as a sentence, with few links. */
export const runningTextFeature = 51
/** Number of features of a block without and with markup. */
export const featureCounts = { page: textFeatures, html: textFeatures + markupFeatures }

const log = (value: number): number => Math.log2(1 + Math.max(0, value))

/**
 * Describes every block of a page by numbers that need no language: its text, its place, its
 * neighbours and, where there is markup, the elements around it. One row of the result a block.
 */
export function blockFeatures(
  blocks: readonly DescribedBlock[],
  titleShare: readonly number[],
  page?: PageMarkup,
  evidence?: PageEvidence,
): Float32Array[] {
  const linkDensity = blocks.map(({ statistics }, index) => {
    const linked = page?.markup[index]?.linked ?? 0
    return Math.min(1, linked / Math.max(1, statistics.length))
  })
  const context = pageContext(blocks, linkDensity, titleShare)
  const boxes = page && containerContext(blocks, linkDensity, page, context.titleIndex)
  return blocks.map((_, index) => {
    const row = new Float32Array(page ? featureCounts.html : featureCounts.page)
    writeTextFeatures(row, blocks, index, context)
    if (page && boxes && evidence)
      writeMarkupFeatures(row.subarray(textFeatures), index, linkDensity, page, boxes, evidence)
    return row
  })
}

/** What the features need to know of the page as a whole. */
interface PageContext {
  readonly segment: { readonly start: number; readonly end: number }
  readonly titleIndex: number
  readonly titleShare: readonly number[]
  readonly isText: readonly boolean[]
  /** Characters of sentences before each block, and in all. */
  readonly textBefore: readonly number[]
  readonly total: number
  readonly textBlocks: number
  readonly nextText: readonly number[]
  readonly lastText: readonly number[]
  readonly longest: number
  /** In how many blocks of the main segment a term stands. */
  readonly termCounts: ReadonlyMap<number, number>
}

function pageContext(
  blocks: readonly DescribedBlock[],
  linkDensity: readonly number[],
  titleShare: readonly number[],
): PageContext {
  const isText = blocks.map(
    ({ statistics: { length, endsSentence, sentenceMarks } }, index) =>
      length > 80 && (endsSentence || sentenceMarks >= 2) && (linkDensity[index] ?? 0) < 0.5,
  )
  const textBefore: number[] = []
  const lastText: number[] = []
  let total = 0
  let last = -1
  let longest = 0
  blocks.forEach(({ statistics }, index) => {
    textBefore.push(total)
    lastText.push(last < 0 ? 99 : index - last)
    if (!isText[index]) return
    total += statistics.length
    longest = Math.max(longest, statistics.length)
    last = index
  })
  const nextText: number[] = new Array<number>(blocks.length).fill(99)
  let next = -1
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (next >= 0) nextText[index] = next - index
    if (isText[index]) next = index
  }
  const segment = findMainSegment(blocks, (index) => linkDensity[index] ?? 0)
  return {
    segment,
    titleIndex: findTitleIndex(titleShare, segment.start),
    titleShare,
    isText,
    textBefore,
    total,
    textBlocks: isText.filter(Boolean).length,
    nextText,
    lastText,
    longest,
    termCounts: countTerms(blocks.slice(segment.start, segment.end)),
  }
}

function countTerms(blocks: readonly DescribedBlock[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { terms } of blocks)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** The block most like the title that stands nearest before the main segment; -1 if none is. */
function findTitleIndex(titleShare: readonly number[], segmentStart: number): number {
  for (let index = Math.min(segmentStart + 2, titleShare.length - 1); index >= 0; index--)
    if ((titleShare[index] ?? 0) > 0.8) return index
  return -1
}

const nothing: DescribedBlock['statistics'] = {
  length: 0,
  words: 0,
  sentenceMarks: 0,
  commas: 0,
  digits: 0,
  upperCase: 0,
  capitalised: 0,
  symbols: 0,
  endsSentence: false,
  endsOpen: false,
  startsWithSymbol: false,
  hasYear: false,
  hasCopyright: false,
}

function writeTextFeatures(
  row: Float32Array,
  blocks: readonly DescribedBlock[],
  index: number,
  context: PageContext,
): void {
  const block = blocks[index]
  if (!block) return
  const own = block.statistics
  const { segment, titleIndex, titleShare, isText, textBefore, total, nextText, lastText } = context
  const at = (offset: number): DescribedBlock['statistics'] =>
    blocks[index + offset]?.statistics ?? nothing
  const window = (from: number, to: number): number => {
    let length = 0
    let sentences = 0
    for (let offset = from; offset <= to; offset++) {
      const { length: other } = at(offset)
      length += other
      if (isText[index + offset]) sentences += other
    }
    return sentences / Math.max(1, length)
  }
  const longestOf = (from: number, to: number): number => {
    let longest = 0
    for (let offset = from; offset <= to; offset++) longest = Math.max(longest, at(offset).length)
    return log(longest)
  }
  const distance =
    index < segment.start
      ? index - segment.start
      : index >= segment.end
        ? index - segment.end + 1
        : 0
  const least = distance === 0 ? 2 : 1
  const isShared = (term: number): boolean => (context.termCounts.get(term) ?? 0) >= least
  row.set([
    log(own.length),
    log(own.words),
    log(own.sentenceMarks),
    log(own.commas),
    own.sentenceMarks / Math.max(1, own.words),
    own.commas / Math.max(1, own.words),
    own.digits,
    own.upperCase,
    own.capitalised,
    own.symbols,
    Number(own.endsSentence),
    Number(own.endsOpen),
    Number(own.startsWithSymbol),
    Number(own.hasYear),
    Number(own.hasCopyright),
    Number(block.isRepeated),
    Math.min(block.gapBefore, 3),
    Math.min(blocks[index + 1]?.gapBefore ?? 3, 3),
    index / blocks.length,
    log(index),
    log(blocks.length - 1 - index),
    (textBefore[index] ?? 0) / Math.max(1, total),
    Math.sign(distance) * log(Math.abs(distance)),
    (index - segment.start) / Math.max(1, segment.end - segment.start),
    log(segment.end - segment.start),
    log(total),
    log(context.textBlocks),
    log(context.longest),
    titleIndex < 0 ? -99 : Math.sign(index - titleIndex) * log(Math.abs(index - titleIndex)),
    titleShare[index] ?? 0,
    lastText[index] ?? 99,
    nextText[index] ?? 99,
    log(at(-1).length),
    log(at(1).length),
    log(at(-2).length),
    log(at(2).length),
    Number(at(-1).endsSentence),
    Number(at(1).endsSentence),
    at(-1).capitalised,
    at(1).capitalised,
    window(-3, -1),
    window(1, 3),
    window(-10, -1),
    window(1, 10),
    longestOf(-5, -1),
    longestOf(1, 5),
    longestOf(-10, -6),
    longestOf(6, 10),
    at(-1).digits,
    at(1).digits,
    own.length / Math.max(1, context.longest),
    Number(isText[index]),
    block.terms.length === 0 ? -1 : shareOf(block.terms, isShared),
    log(block.terms.length),
    new Set(block.terms).size / Math.max(1, block.terms.length),
  ])
}
