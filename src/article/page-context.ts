import { findWrittenDate } from './dates.js'
import type { DescribedPage } from './describe-page.js'
import type { DescribedBlock } from './described-block.js'
import { findMainSegment, type MainSegment } from './main-segment.js'

/** What the features of a block need to know of the page as a whole. */
export interface PageContext {
  readonly segment: MainSegment
  /** The block most like the title that stands nearest before the main segment; -1 if none is. */
  readonly titleIndex: number
  readonly title: TitleShares
  /** How much of each block stands in links. */
  readonly linkDensity: Float32Array
  /** Whether each block is running text: 1 or 0. */
  readonly isText: Uint8Array
  /** Characters before each block, and those of running text; the last is the sum. */
  readonly charactersBefore: Float64Array
  readonly textBefore: Float64Array
  /** Logarithm of the length of each block. */
  readonly logLengths: Float64Array
  /** Blocks since the last running text and until the next; 99 where there is none. */
  readonly lastText: Float64Array
  readonly nextText: Float64Array
  /** Blocks since the last short one with a date and until the next, itself included; 12 where none is near. */
  readonly lastDated: Uint8Array
  readonly nextDated: Uint8Array
  /** The blank lines that most running text of the main segment has before it. */
  readonly usualGap: number
  /** How many blocks are running text, and the longest of them. */
  readonly textBlocks: number
  readonly longest: number
  /** In how many blocks of the main segment each word stands. */
  readonly wordCounts: Uint32Array
}

/** What each block has in common with the title: words of both over all words; over the title's. */
export interface TitleShares {
  readonly shared: readonly number[]
  readonly covered: readonly number[]
}

/** Longest line that a date makes one of credits, and how far away these are looked for. */
const credits = { length: 200, reach: 12 }
/** Shortest running text, and how much of it may stand in links. */
const runningText = { length: 80, links: 0.5 }
const far = 99

/** Logarithm of a count or a length, as features hold it. */
export function logOf(value: number): number {
  return value > 0 ? Math.log2(1 + value) : 0
}

/** Sums up a page; `linked` are the characters of each block that stand in links. */
export function pageContext(
  page: DescribedPage,
  title: TitleShares,
  linked?: (index: number) => number,
): PageContext {
  const { blocks, words } = page
  const count = blocks.length
  const linkDensity = new Float32Array(count)
  const isText = new Uint8Array(count)
  const charactersBefore = new Float64Array(count + 1)
  const textBefore = new Float64Array(count + 1)
  const logLengths = new Float64Array(count)
  const lastText = new Float64Array(count)
  const nextText = new Float64Array(count)
  let [last, next, textBlocks, longest] = [-1, -1, 0, 0]
  for (let index = 0; index < count; index++) {
    const { length, endsSentence, sentenceMarks } = statisticsAt(blocks, index)
    const links = linked ? Math.min(1, linked(index) / Math.max(1, length)) : 0
    linkDensity[index] = links
    logLengths[index] = logOf(length)
    lastText[index] = last < 0 ? far : index - last
    const isRunning =
      length > runningText.length &&
      (endsSentence || sentenceMarks >= 2) &&
      links < runningText.links
    charactersBefore[index + 1] = (charactersBefore[index] ?? 0) + length
    textBefore[index + 1] = (textBefore[index] ?? 0) + (isRunning ? length : 0)
    if (!isRunning) continue
    isText[index] = 1
    longest = Math.max(longest, length)
    textBlocks++
    last = index
  }
  for (let index = count - 1; index >= 0; index--) {
    nextText[index] = next < 0 ? far : next - index
    if (isText[index]) next = index
  }
  const segment = findMainSegment(blocks, linkDensity)
  return {
    segment,
    titleIndex: findTitleIndex(title.shared, segment.start),
    title,
    linkDensity,
    isText,
    charactersBefore,
    textBefore,
    logLengths,
    lastText,
    nextText,
    ...datedLines(page),
    usualGap: usualGap(blocks, segment, isText),
    textBlocks,
    longest,
    wordCounts: countWords(blocks, segment, words.size),
  }
}

function datedLines({ texts }: DescribedPage): Pick<PageContext, 'lastDated' | 'nextDated'> {
  const lastDated = new Uint8Array(texts.length)
  const nextDated = new Uint8Array(texts.length)
  const isDated = texts.map(
    (text) => text.length <= credits.length && findWrittenDate(text) !== undefined,
  )
  let distance = credits.reach
  for (let index = 0; index < texts.length; index++) {
    distance = isDated[index] ? 0 : Math.min(distance + 1, credits.reach)
    lastDated[index] = distance
  }
  distance = credits.reach
  for (let index = texts.length - 1; index >= 0; index--) {
    distance = isDated[index] ? 0 : Math.min(distance + 1, credits.reach)
    nextDated[index] = distance
  }
  return { lastDated, nextDated }
}

function usualGap(
  blocks: readonly DescribedBlock[],
  { start, end }: MainSegment,
  isText: Uint8Array,
): number {
  const counts = new Map<number, number>()
  let usual = -1
  for (let index = start; index < end; index++) {
    if (!isText[index]) continue
    const gap = blocks[index]?.gapBefore ?? 0
    const count = (counts.get(gap) ?? 0) + 1
    counts.set(gap, count)
    if (count > (counts.get(usual) ?? 0)) usual = gap
  }
  return usual
}

/** In how many blocks of a segment each word stands, by the word's number. */
export function countWords(
  blocks: readonly DescribedBlock[],
  { start, end }: MainSegment,
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size)
  for (let index = start; index < end; index++)
    for (const word of blocks[index]?.words.terms ?? []) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** How many of the words of a block stand in at least so many others, as a share. */
export function sharedWith(words: readonly number[], counts: Uint32Array, least: number): number {
  let shared = 0
  for (const word of words) if ((counts[word] ?? 0) >= least) shared++
  return shared / Math.max(1, words.length)
}

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
  breaksOff: false,
  startsWithQuote: false,
  hasAddress: false,
  separators: 0,
  leadingCapitals: 0,
}

/** The statistics of a block; those of no text beyond the ends of the page. */
export function statisticsAt(
  blocks: readonly DescribedBlock[],
  index: number,
): DescribedBlock['statistics'] {
  return index >= 0 && index < blocks.length ? (blocks[index]?.statistics ?? nothing) : nothing
}
