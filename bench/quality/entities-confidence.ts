import type { Cell, Section } from './evaluation.js'

/** What was answered, and whether it is so. */
export interface Answer {
  readonly confidence: number
  readonly right: boolean
}

/** Says how often answers are right, by the confidence that was given. */
export function describeConfidence(answers: readonly Answer[], what: string): Section {
  const limits = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01]
  const rows = limits.slice(1).flatMap((end, i): Cell[][] => {
    const start = limits[i] ?? 0
    const some = answers.filter(({ confidence }) => confidence >= start && confidence < end)
    if (some.length === 0) return []
    const mean = some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length
    const right = some.filter((answer) => answer.right).length / some.length
    return [[`${String(start)} to ${String(Math.min(1, end))}`, String(some.length), mean, right]]
  })
  return {
    heading: 'Confidence',
    text: `How often the ${what} are right, by the confidence they were given.`,
    table: { columns: ['confidence', 'number', 'mean confidence', 'right'], rows },
  }
}
