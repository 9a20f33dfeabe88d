import { expect, test } from 'vitest'
import { trimMention } from '../../src/entities/trim-mention.js'
import type { EntityType } from '../../src/schema/index.js'

const cases: [string, EntityType, string | undefined][] = [
  ['Azerbaijan’s', 'place', 'Azerbaijan'],
  ['Azerbaijan`s', 'place', 'Azerbaijan'],
  ["England's", 'place', 'England'],
  ['“European Council”,', 'organisation', 'European Council'],
  ['President Charles Michel', 'person', 'Charles Michel'],
  ['Prime Minister Nikol Pashinyan,', 'person', 'Nikol Pashinyan'],
  ['Mr. Trump', 'person', 'Trump'],
  ['President', 'person', 'President'],
  ['General Motors', 'organisation', 'General Motors'],
  ['Brussels.', 'place', 'Brussels'],
  ['U.S.', 'place', 'U.S.'],
  ['Apple Corp.', 'organisation', 'Apple Corp.'],
  ['James', 'person', 'James'],
  ['(TRC)', 'organisation', 'TRC'],
  ['“…”', 'organisation', undefined],
  ['2024', 'place', undefined],
]

test.each(cases)('%s, a %s, is trimmed to %s', (written, type, name) => {
  const text = `x ${written} y`
  const span = trimMention(text, { start: 2, end: 2 + written.length }, type)
  expect(span && text.slice(span.start, span.end)).toBe(name)
})
