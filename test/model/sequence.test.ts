import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestLabels, forbidden, labelProbabilities } from '../../src/model/index.js'

/** O, then A; B may only follow A and must be followed by nothing but O. */
const model = {
  labels: ['O', 'A', 'B'],
  transitions: Int16Array.of(0, 0, forbidden, 0, -5, 4, 0, forbidden, forbidden),
  scale: 0.25,
}

/** Every sequence of labels that may be, with its score. */
function allSequences(
  emissions: Int32Array,
  tokens: number,
): { labels: number[]; score: number }[] {
  const step = (before: number, after: number): number => model.transitions[before * 3 + after] ?? 0
  let open = [{ labels: [] as number[], score: 0 }]
  for (let t = 0; t < tokens; t++)
    open = open.flatMap(({ labels, score }) =>
      [0, 1, 2]
        .filter((label) => step(labels.at(-1) ?? 0, label) !== forbidden)
        .map((label) => ({
          labels: [...labels, label],
          score: score + step(labels.at(-1) ?? 0, label) + (emissions[t * 3 + label] ?? 0),
        })),
    )
  return open.map(({ labels, score }) => ({ labels, score: score + step(labels.at(-1) ?? 0, 0) }))
}

const sentences = fc
  .array(
    fc.tuple(
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => ({ emissions: Int32Array.from(rows.flat()), tokens: rows.length }))

test('the best labels are those that trying all sequences finds', () => {
  fc.assert(
    fc.property(sentences, ({ emissions, tokens }) => {
      const all = allSequences(emissions, tokens)
      const best = Math.max(...all.map(({ score }) => score))
      const found = [...bestLabels(model, emissions, tokens)].join()
      expect(all.find(({ labels }) => labels.join() === found)?.score).toBe(best)
    }),
  )
})

test('probabilities are the shares of all sequences', () => {
  fc.assert(
    fc.property(sentences, ({ emissions, tokens }) => {
      const all = allSequences(emissions, tokens).map(({ labels, score }) => ({
        labels,
        share: Math.exp(score * model.scale),
      }))
      const total = all.reduce((sum, { share }) => sum + share, 0)
      const probabilities = labelProbabilities(model, emissions, tokens)
      for (let t = 0; t < tokens; t++)
        for (let label = 0; label < 3; label++) {
          const share = all
            .filter(({ labels }) => labels[t] === label)
            .reduce((sum, one) => sum + one.share, 0)
          expect(probabilities[t * 3 + label]).toBeCloseTo(share / total, 9)
        }
    }),
  )
})
