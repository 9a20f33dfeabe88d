import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayPrecede, toLabels, toSpans, tokenLabels } from '../../src/entities/labels.js'
import type { LabelledSpan } from '../../src/entities/labels.js'

test('names come back from their labels', () => {
  const spans: LabelledSpan[] = [
    { start: 0, end: 1, type: 'place' },
    { start: 1, end: 4, type: 'person' },
    { start: 5, end: 7, type: 'organisation' },
  ]
  expect(toSpans(toLabels(8, spans))).toEqual(spans)
})

test('any sequence of labels that may stand side by side is made of whole names', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(tokenLabels.length - 1)), (wanted) => {
      const labels = [0]
      for (const label of wanted) if (mayPrecede(labels.at(-1) ?? 0, label)) labels.push(label)
      while (!mayPrecede(labels.at(-1) ?? 0, 0)) labels.pop()
      expect([...toLabels(labels.length, toSpans(Uint8Array.from(labels)))]).toEqual(labels)
    }),
  )
})
