import { readByline } from './bylines.js'
import type { DescribedBlock } from './block-statistics.js'
import { shareOf } from './block-terms.js'
import { findWrittenDate } from './dates.js'
import { findMainSegment } from './main-segment.js'

/** Changes whenever a feature is added, removed or counted in another way. */
export const headlineFeaturesVersion = 1

/** How far above the densest stretch of text a headline may stand, and how far into it, in lines. */
const reach = { above: 200, into: 40 }
/** Shortest and longest headline, in characters. */
const bounds = { shortest: 4, longest: 300 }

/** A line that may be the headline, described. */
export interface HeadlineCandidate {
  readonly line: number
  readonly row: Float32Array
}

const log = (value: number): number => Math.log2(1 + Math.max(0, value))

/**
 * Describes the lines of a page's text that may be its headline by numbers that need no language:
 * how they look, where they stand, what stands around them, which other lines repeat them, and how
 * much of them the text takes up again.
 */
export function headlineCandidates(
  texts: readonly string[],
  blocks: readonly DescribedBlock[],
): HeadlineCandidate[] {
  const segment = findMainSegment(blocks, () => 0)
  if (segment.end === segment.start) return []
  const from = Math.max(0, segment.start - reach.above)
  const to = Math.min(texts.length, segment.start + reach.into)
  const head = describeHead(texts, blocks, from, Math.min(texts.length, to + 8))
  const text = countBlocks(blocks, segment.start, segment.end)
  const opening = countBlocks(blocks, segment.start, Math.min(segment.end, segment.start + 3))
  const candidates: HeadlineCandidate[] = []
  let longer = 0
  for (let line = from; line < to; line++) {
    const block = blocks[line]
    if (!block) continue
    const own = block.statistics
    if (own.length < bounds.shortest || own.length > bounds.longest) continue
    const at = (offset: number): DescribedBlock | undefined => blocks[line + offset]
    const lengthAt = (offset: number): number => log(at(offset)?.statistics.length ?? 0)
    const inside = line >= segment.start && line < segment.end ? 2 : 1
    const isIn =
      (counts: ReadonlyMap<number, number>, least: number) =>
      (term: number): boolean =>
        (counts.get(term) ?? 0) >= least
    const share = shareOf(block.terms, isIn(text, inside))
    const between = blocks.slice(line + 1, Math.max(line + 1, segment.start))
    const row = Float32Array.of(
      log(own.length),
      log(own.words),
      Number(own.endsSentence),
      Number(/[.。।]$/u.test(texts[line] ?? '')),
      own.sentenceMarks,
      own.commas,
      own.digits,
      own.upperCase,
      own.capitalised,
      own.symbols,
      Number(own.endsOpen),
      Number(own.startsWithSymbol),
      Number(block.kind === 'list-item'),
      Math.min(block.gapBefore, 2),
      Math.min(at(1)?.gapBefore ?? 2, 2),
      Number(block.isRepeated),
      head.echo(line),
      head.contains(line),
      Math.sign(segment.start - line) * log(Math.abs(segment.start - line)),
      log(line),
      line / Math.max(1, segment.start),
      lengthAt(-1),
      lengthAt(1),
      lengthAt(2),
      lengthAt(-2),
      Number(head.isDated(line)),
      Number(head.isByline(line)),
      head.next(line, head.isDated),
      head.next(line, head.isByline),
      head.previous(line, head.isDated),
      share,
      log(block.terms.length),
      log(share * block.terms.length),
      shareOf(block.terms, isIn(opening, inside)),
      Math.max(0, ...between.map(({ statistics }) => log(statistics.length))),
      log(between.filter(({ statistics }) => statistics.length >= 40).length),
      log(segment.end - segment.start),
      Number(/[|»›·]/u.test(texts[line] ?? '')),
      longer,
      mean([-5, -4, -3, -2, -1].map(lengthAt)),
      mean([1, 2, 3, 4, 5].map(lengthAt)),
      Number(own.hasYear),
      Number(/^\p{Ll}/u.test(texts[line] ?? '')),
      Number(at(1)?.kind === 'list-item'),
      Number(at(-1)?.kind === 'list-item'),
    )
    candidates.push({ line, row })
    if (own.length >= 25 && block.kind !== 'list-item') longer++
  }
  return candidates
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** In how many of the blocks each term stands. */
function countBlocks(
  blocks: readonly DescribedBlock[],
  start: number,
  end: number,
): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { terms } of blocks.slice(start, end))
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** What is asked of the lines about the head of the article. */
interface Head {
  readonly isDated: (line: number) => boolean
  readonly isByline: (line: number) => boolean
  /** Lines until the next one that is so; 12 where none is near. */
  readonly next: (line: number, is: (line: number) => boolean) => number
  readonly previous: (line: number, is: (line: number) => boolean) => number
  /** How much of a line another one says that is as long or longer: a title, a breadcrumb. */
  readonly echo: (line: number) => number
  /** Whether a line says all of a shorter one and more, as a breadcrumb does. */
  readonly contains: (line: number) => number
}

const near = 12

function describeHead(
  texts: readonly string[],
  blocks: readonly DescribedBlock[],
  from: number,
  to: number,
): Head {
  const dated = new Set<number>()
  const bylines = new Set<number>()
  for (let line = from; line < to; line++) {
    const text = texts[line] ?? ''
    if (text.length > 200) continue
    if (findWrittenDate(text) !== undefined) dated.add(line)
    if (readByline(text) !== undefined) bylines.add(line)
  }
  const termSets = blocks.slice(from, to).map(({ terms }) => new Set(terms))
  const walk = (line: number, step: 1 | -1, is: (line: number) => boolean): number => {
    for (let distance = 1; distance < near; distance++)
      if (is(line + step * distance)) return distance
    return near
  }
  return {
    isDated: (line) => dated.has(line),
    isByline: (line) => bylines.has(line),
    next: (line, is) => walk(line, 1, is),
    previous: (line, is) => walk(line, -1, is),
    contains: (line) => {
      const text = texts[line] ?? ''
      for (let other = from; other < to; other++) {
        const shorter = texts[other] ?? ''
        if (shorter.length >= 20 && shorter.length < text.length && text.includes(shorter)) return 1
      }
      return 0
    },
    echo: (line) => {
      const text = texts[line] ?? ''
      const { terms = [] } = blocks[line] ?? {}
      let best = 0
      for (let other = from; other < to && best < 1; other++) {
        const longer = texts[other] ?? ''
        if (other === line || longer.length < text.length || longer.length > text.length + 80)
          continue
        if (longer.includes(text)) best = 1
        else if (terms.length > 1) {
          const known = termSets[other - from]
          best = Math.max(
            best,
            shareOf(terms, (term) => known?.has(term) ?? false),
          )
        }
      }
      return best
    },
  }
}
