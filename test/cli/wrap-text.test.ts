import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/cli/display-width.js'
import { printable } from '../../src/cli/printable.js'
import { wrapText } from '../../src/cli/wrap-text.js'

const lines = (text: string, width: number): string[] =>
  wrapText(text, width).map(({ start, end }) => text.slice(start, end))

describe('wrapping', () => {
  it.each([
    ['breaks at spaces', 'one two three', 8, ['one two', 'three']],
    ['keeps a long word whole', 'a internationalisation b', 8, ['a', 'internationalisation', 'b']],
    ['breaks at line feeds', 'one\ntwo  three', 20, ['one', 'two  three']],
    ['counts wide characters twice', '运河图书馆', 6, ['运河图', '书馆']],
    ['keeps closing punctuation with its character', '运河图，书馆', 6, ['运河', '图，书', '馆']],
    [
      'keeps Korean words whole',
      '도서관을 열겠다고 약속했다',
      10,
      ['도서관을', '열겠다고', '약속했다'],
    ],
    ['makes no line of nothing', ' \n\n ', 10, []],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected)
  })

  it('loses nothing but white space, and no line with a space in it is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const wrapped = lines(text, width)
        expect(wrapped.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        for (const line of wrapped)
          if (/\s/u.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

it.each([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['图书', 4],
  ['도', 2],
  ['🎉', 2],
])('%s fills %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

it('what could move the cursor or turn a line around is replaced, unit by unit', () => {
  expect(printable('a\u001b[2Jb\u202ec\r\nd\te')).toBe('a\ufffd[2Jb\ufffdc \nd e')
})
