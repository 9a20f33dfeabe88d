import type { GoldPage } from '../../training/article/corpus.js'

/** Everything that is measured of one page under one method. */
export interface Extracted {
  readonly text: string
  readonly title?: string | undefined
  readonly date?: string | undefined
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** F1 of the words of two texts as bags; single characters in scripts without spaces. */
export function bagF1(text: string, gold: string): number {
  const words = wordsOf(text)
  const goldWords = wordsOf(gold)
  if (words.length === 0 || goldWords.length === 0) return Number(words.length === goldWords.length)
  const counts = new Map<string, number>()
  for (const word of goldWords) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of words) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  return (2 * shared) / (words.length + goldWords.length)
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu,
      ) ?? []
  )
}

/** Precision, recall and F1 of pieces that must and must not be in the text. */
export function segmentScores(
  pages: readonly GoldPage[],
  results: readonly Extracted[],
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  let found = 0
  let missed = 0
  let wrong = 0
  pages.forEach((page, index) => {
    const text = evened(results[index]?.text ?? '')
    for (const piece of page.with ?? [])
      if (text.includes(evened(piece))) found++
      else missed++
    for (const piece of page.without ?? []) if (text.includes(evened(piece))) wrong++
  })
  return {
    precision: found / Math.max(1, found + wrong),
    recall: found / Math.max(1, found + missed),
    f1: (2 * found) / Math.max(1, 2 * found + wrong + missed),
  }
}

function evened(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** What two writings of a title have in common. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a line of a text is this title, case and punctuation aside. */
export function statesTitle(lines: readonly string[], title: string): boolean {
  return lines.some((line) => letters(line) === letters(title))
}

/**
 * Whether some line of a text holds the year, the day and the month of a date, as numbers or, for
 * the month, by the beginning of its name in English, German, French or Spanish.
 */
export function statesDate(lines: readonly string[], date: string): boolean {
  const [year = '', month = '', day = ''] = date.split('-')
  const names = monthNames[Number(month) - 1]
  return lines.some((line) => {
    const numbers: readonly string[] = line.match(/\d+/gu) ?? []
    if (!numbers.includes(year) || !numbers.some((number) => Number(number) === Number(day)))
      return false
    const others = numbers.filter((number) => number !== year)
    const hasMonth =
      others.filter((number) => Number(number) === Number(month)).length >
      Number(Number(month) === Number(day))
    return hasMonth || (names?.test(line) ?? false)
  })
}

const monthNames: readonly RegExp[] = [
  /\b(?:jan|ene|jän)/iu,
  /\b(?:feb|fév)/iu,
  /\b(?:mar|mär|mrz)/iu,
  /\b(?:apr|avr|abr)/iu,
  /\bma[iy]/iu,
  /\b(?:jun|juin)/iu,
  /\b(?:jul|juil)/iu,
  /\b(?:aug|aoû|ago)/iu,
  /\bsep/iu,
  /\bo[ck]t/iu,
  /\bnov/iu,
  /\b(?:de[cz]|déc|dic)/iu,
]
