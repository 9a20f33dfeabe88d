import type { Sample } from '../../training/language-detection/samples.js'
import type { Section } from './evaluation.js'

/** What a detector said of a sample; languages without their scripts. */
export interface Answer extends Sample {
  readonly expected: string
  readonly predicted: string
}

/** Mean over languages of the share of right answers. */
export function macro(answers: readonly Answer[], languages: ReadonlySet<string>): number {
  const counts = new Map<string, { right: number; all: number }>()
  for (const { expected, predicted } of answers) {
    if (!languages.has(expected)) continue
    const count = counts.get(expected) ?? { right: 0, all: 0 }
    counts.set(expected, count)
    count.all += 1
    if (predicted === expected) count.right += 1
  }
  const shares = [...counts.values()].map(({ right, all }) => right / all)
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

/** Languages that are easily mistaken for each other. */
export const closeGroups = [
  'bs hr sr sl mk',
  'cs sk pl',
  'da nb nn sv is fo',
  'pt gl es ca it',
  'id ms jv su',
  'ru uk be bg mk sr',
  'az tr tk uz',
  'fa ar ur ps ckb',
  'hi mr ne sa',
  'zh ja',
  'af nl de lb fy',
  'en fr la',
].map((group) => group.split(' '))

/** Shows what texts in a few close languages were taken for. */
export function confusion(
  group: readonly string[],
  sentences: readonly Answer[],
  pairs: readonly Answer[],
): Section {
  const shareOf = (answers: readonly Answer[], expected: string, predicted: string): number => {
    const all = answers.filter((answer) => answer.expected === expected)
    return all.filter((answer) => answer.predicted === predicted).length / Math.max(1, all.length)
  }
  return {
    heading: `Close: ${group.join(', ')}`,
    table: {
      columns: [
        'written in',
        ...group.map((code) => `${code}, sentences`),
        ...group.map((code) => `${code}, pairs`),
      ],
      rows: group.map((expected) => [
        expected,
        ...group.map((predicted) => shareOf(sentences, expected, predicted)),
        ...group.map((predicted) => shareOf(pairs, expected, predicted)),
      ]),
    },
  }
}
