import { expect, test } from 'vitest'
import { leaveOutAuthorNote } from '../../src/article/author-note.js'

const body = [
  'The harbour was closed for a week, and nobody on the island could say why.',
  'Ona Petersen, who runs the kiosk, counted eleven boats that turned back.',
]
/** What is kept of the body and a last paragraph. */
function keptOf(last: string, { score = 0.5, byline = '' } = {}): number {
  const texts = [...body, last]
  const keep = texts.map(() => true)
  leaveOutAuthorNote(texts, keep, [4, 4, score], byline)
  return keep.filter(Boolean).length
}

test.each([
  ['a name that the text has not spoken of', 'Gwenda Marlowe is a maritime lawyer in Leith.', {}],
  ['a Cyrillic one', 'Аглая Верещагина — реставратор.', {}],
  ['the byline, in a script without capitals', '山田花子 記者。', { byline: '山田花子' }],
])('a last paragraph that begins with %s is a note on the author', (_, last, options) => {
  expect(keptOf(last, options)).toBe(2)
})

test.each([
  ['begins with somebody the text has spoken of', 'Ona Petersen closed at six.', {}],
  ['begins with one capitalised word', 'Nobody has counted since.', {}],
  ['is surely body', 'Gwenda Marlowe is a maritime lawyer in Leith.', { score: 3 }],
  ['is long', `Gwenda Marlowe came on Friday. ${'She measured the quay. '.repeat(20)}`, {}],
])('one that %s stays', (_, last, options) => {
  expect(keptOf(last, options)).toBe(3)
})

test('a text of one paragraph is never a note', () => {
  const keep = [true]
  leaveOutAuthorNote(['Gwenda Marlowe is a lawyer.'], keep, [0])
  expect(keep).toEqual([true])
})
