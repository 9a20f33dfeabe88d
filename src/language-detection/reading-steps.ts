import type { WordList } from './word-list.js'

/** Some of a text's words: number `first`, and from there every `step`-th. */
export interface ReadingStep {
  readonly first: number
  readonly step: number
}

/** Units of text that the first step reads at least: about a hundred features. */
const fewestUnits = 24

/**
 * Parts the words of a text into steps, each spread over all of it and as long as all before it
 * together; nothing is read twice, and a short text in one step:
 *
 *     0   4   8        every fourth word,
 *       2   6   10     those in the middle between them,
 *      1 3 5 7 9       the rest
 */
export function readingSteps({ starts, length }: WordList): readonly ReadingStep[] {
  const units = starts[length] ?? 0
  const steps: ReadingStep[] = []
  let step = 1
  while (2 * step * fewestUnits <= units && 2 * step <= length) step *= 2
  steps.push({ first: 0, step })
  for (; step > 1; step /= 2) steps.push({ first: step / 2, step })
  return steps
}
