import { describeHead, type HeadOfPage } from './head-of-page.js'
import type { DescribedPage } from './describe-page.js'
import { findMainSegment } from './main-segment.js'
import { countWords, logOf, sharedWith } from './page-context.js'

/** Changes whenever a feature is added, removed or counted in another way. */
export const headlineFeaturesVersion = 2

/** How far above the densest stretch of text a headline may stand, and how far into it, in lines. */
const reach = { above: 200, into: 40 }
/** Shortest and longest headline, in characters. */
const bounds = { shortest: 4, longest: 300 }

/** A line that may be the headline, described. */
export interface HeadlineCandidate {
  readonly line: number
  readonly row: Float32Array
}

/**
 * Describes the lines of a page's text that may be its headline by numbers that need no language:
 * how they look, where they stand, what stands around them, which other lines repeat them, and how
 * much of them the text takes up again.
 */
export function headlineCandidates(page: DescribedPage): HeadlineCandidate[] {
  const { texts, blocks, words } = page
  const segment = findMainSegment(blocks)
  if (segment.end === segment.start) return []
  const from = Math.max(0, segment.start - reach.above)
  const to = Math.min(texts.length, segment.start + reach.into)
  const head = describeHead(page, from, Math.min(texts.length, to + 8), segment.start)
  const text = countWords(blocks, segment, words.size)
  const first = { start: segment.start, end: Math.min(segment.end, segment.start + 3) }
  const opening = countWords(blocks, first, words.size)
  const candidates: HeadlineCandidate[] = []
  let longer = 0
  for (let line = from; line < to; line++) {
    const block = blocks[line]
    const own = block?.statistics
    if (!own || own.length < bounds.shortest || own.length > bounds.longest) continue
    const others = line >= segment.start && line < segment.end ? 2 : 1
    const share = sharedWith(block.words.terms, text, others)
    const openingShare = sharedWith(block.words.terms, opening, others)
    const row = describeLine(page, line, head)
    row.set(
      [
        share,
        logOf(block.words.termCount),
        logOf(share * block.words.termCount),
        openingShare,
        logOf(segment.end - segment.start),
        longer,
        Math.sign(segment.start - line) * logOf(Math.abs(segment.start - line)),
        line / Math.max(1, segment.start),
      ],
      lineFeatures,
    )
    candidates.push({ line, row })
    if (own.length >= 25 && block.kind !== 'list-item') longer++
  }
  return candidates
}

/** Features of a line and what stands around it; eight of the text of the page follow. */
const lineFeatures = 37

function describeLine(
  { texts, blocks }: DescribedPage,
  line: number,
  head: HeadOfPage,
): Float32Array {
  const row = new Float32Array(lineFeatures + 8)
  const block = blocks[line]
  if (!block) return row
  const own = block.statistics
  const text = texts[line] ?? ''
  const [before, after] = [blocks[line - 1], blocks[line + 1]]
  const lengthAt = (offset: number): number => logOf(blocks[line + offset]?.statistics.length ?? 0)
  const isItem = (other: typeof block | undefined): number => Number(other?.kind === 'list-item')
  row.set([
    logOf(own.length),
    logOf(own.words),
    Number(own.endsSentence),
    Number(/[.。।]$/u.test(text)),
    own.sentenceMarks,
    own.commas,
    own.digits,
    own.upperCase,
    own.capitalised,
    own.symbols,
    Number(own.endsOpen),
    Number(own.startsWithSymbol),
    isItem(block),
    block.gapBefore,
    after?.gapBefore ?? 2,
    Number(block.isRepeated),
    head.echo(line),
    head.contains(line),
    logOf(line),
    lengthAt(-1),
    lengthAt(1),
    lengthAt(2),
    lengthAt(-2),
    head.isDated(line),
    head.isByline(line),
    head.untilDated(line),
    head.untilByline(line),
    head.sinceDated(line),
    logOf(head.longestUntilText(line)),
    logOf(head.longUntilText(line)),
    Number(/[|»›·]/u.test(text)),
    mean(lengthAt(-5), lengthAt(-4), lengthAt(-3), lengthAt(-2), lengthAt(-1)),
    mean(lengthAt(1), lengthAt(2), lengthAt(3), lengthAt(4), lengthAt(5)),
    Number(own.hasYear),
    Number(/^\p{Ll}/u.test(text)),
    isItem(after),
    isItem(before),
  ])
  return row
}

function mean(...values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
