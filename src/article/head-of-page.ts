import { readByline } from './bylines.js'
import { findWrittenDate } from './dates.js'
import type { DescribedPage } from './describe-page.js'

/** What is asked of the lines about the head of an article; shares 0…1, truth values 0 or 1. */
export interface HeadOfPage {
  readonly isDated: (line: number) => number
  readonly isByline: (line: number) => number
  /** Lines until the next one that is so; 12 where none is near. */
  readonly untilDated: (line: number) => number
  readonly untilByline: (line: number) => number
  readonly sinceDated: (line: number) => number
  /** Length of the longest line between a line and the text, and how many long ones there are. */
  readonly longestUntilText: (line: number) => number
  readonly longUntilText: (line: number) => number
  /** How much of a line another one says that is as long or longer: a title, a breadcrumb. */
  readonly echo: (line: number) => number
  /** Whether a line says all of a shorter one and more, as a breadcrumb does. */
  readonly contains: (line: number) => number
}

/** Longest line of credits; how far away they are looked for; the least of a "long" line. */
const [longestCredits, near, long] = [200, 12, 40]
/** Shortest line that another one contains, and how much longer than a line its echo may be. */
const [leastContained, longestEcho, longestCompared] = [20, 80, 400]

/** Describes the lines from `from` to `to`, of which the text begins with the line `textStart`. */
export function describeHead(
  page: DescribedPage,
  from: number,
  to: number,
  textStart: number,
): HeadOfPage {
  const count = to - from
  const dated = new Uint8Array(count)
  const bylines = new Uint8Array(count)
  const longest = new Float64Array(count + 1)
  const longOnes = new Float64Array(count + 1)
  for (let line = to - 1; line >= from; line--) {
    const text = page.texts[line] ?? ''
    const at = line - from
    const next = line + 1 < textStart ? (page.blocks[line + 1]?.statistics.length ?? 0) : 0
    longest[at] = Math.max(next, longest[at + 1] ?? 0)
    longOnes[at] = Number(next >= long) + (longOnes[at + 1] ?? 0)
    if (text.length > longestCredits) continue
    dated[at] = Number(findWrittenDate(text) !== undefined)
    bylines[at] = Number(readByline(text) !== undefined)
  }
  const walk = (list: Uint8Array, line: number, step: 1 | -1): number => {
    for (let distance = 1; distance < near; distance++)
      if (list[line - from + step * distance]) return distance
    return near
  }
  return {
    isDated: (line) => dated[line - from] ?? 0,
    isByline: (line) => bylines[line - from] ?? 0,
    untilDated: (line) => walk(dated, line, 1),
    untilByline: (line) => walk(bylines, line, 1),
    sinceDated: (line) => walk(dated, line, -1),
    longestUntilText: (line) => longest[line - from] ?? 0,
    longUntilText: (line) => longOnes[line - from] ?? 0,
    ...repetitions(page, from, to),
  }
}

/** Compares lines with those that have words in common with them. */
function repetitions(
  { texts, blocks }: DescribedPage,
  from: number,
  to: number,
): Pick<HeadOfPage, 'echo' | 'contains'> {
  const linesOf = new Map<number, number[]>()
  const termsOf = (line: number): readonly number[] => blocks[line]?.words.terms ?? []
  for (let line = from; line < to; line++)
    for (const term of (texts[line] ?? '').length <= longestCompared ? termsOf(line) : []) {
      const lines = linesOf.get(term)
      if (lines) lines.push(line)
      else linesOf.set(term, [line])
    }
  const shared = new Uint16Array(to - from)
  return {
    echo: (line) => {
      const terms = termsOf(line)
      const { length } = texts[line] ?? ''
      let best = 0
      shared.fill(0)
      for (const term of terms)
        for (const other of linesOf.get(term) ?? []) {
          const otherLength = (texts[other] ?? '').length
          if (other === line || otherLength < length || otherLength > length + longestEcho) continue
          const now = (shared[other - from] ?? 0) + 1
          shared[other - from] = now
          if (now > best) best = now
        }
      return best / Math.max(1, terms.length)
    },
    contains: (line) => {
      const text = texts[line] ?? ''
      for (const term of termsOf(line))
        for (const other of linesOf.get(term) ?? []) {
          const shorter = texts[other] ?? ''
          const isShorter = shorter.length >= leastContained && shorter.length < text.length
          if (isShorter && termsOf(other)[0] === term && text.includes(shorter)) return 1
        }
      return 0
    },
  }
}
