import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockStatistics } from '../../src/article/block-statistics.js'

describe('a block is described without knowing its language', () => {
  test.each([
    ['It rained. Then it stopped.', { sentenceMarks: 2, endsSentence: true, words: 5 }],
    ['Version 3.5 of example.org is out', { sentenceMarks: 0, endsSentence: false }],
    ['“Really?!” she asked', { sentenceMarks: 1, startsWithQuote: true }],
    ['Why the bridge was closed …', { sentenceMarks: 0, endsSentence: false, breaksOff: true }],
    ['Why the bridge was closed...', { sentenceMarks: 0, endsSentence: false, breaksOff: true }],
    ['He said: “Go home.”', { endsSentence: true, breaksOff: false }],
    ['桥关了。雨停了。', { sentenceMarks: 2, endsSentence: true, length: 8 + 2 * 6 }],
    ['बारिश हुई। फिर रुक गई।', { sentenceMarks: 2, endsSentence: true }],
    ['Ana Maria Lopes is a writer', { leadingCapitals: 3, capitalised: 0.5 }],
    ['the harbour', { leadingCapitals: 0 }],
    ['Home | News › Sport', { separators: 2 }],
    ['desk@example.org', { hasAddress: true }],
    ['© Somebody', { hasCopyright: true, startsWithSymbol: true }],
    ['(c) Somebody', { hasCopyright: true, startsWithSymbol: false }],
    ['In 1911 it was built', { hasYear: true }],
    ['The year 2024', { hasYear: true }],
    ['Call 19111', { hasYear: false }],
    ['Share:', { endsOpen: true }],
    ['', { length: 0, words: 0, endsSentence: false, endsOpen: false, startsWithSymbol: false }],
  ])('%s', (text, expected) => {
    expect(blockStatistics(text)).toMatchObject(expected)
  })

  test('what is beyond the limit is counted as what is before it', () => {
    const { words, sentenceMarks } = blockStatistics('It rained. '.repeat(100), 110)
    expect(words).toBe(200)
    expect(sentenceMarks).toBe(100)
  })

  test('any text has counts that are numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const value of Object.values(blockStatistics(text)))
          expect(Number(value)).not.toBeNaN()
      }),
    )
  })
})
