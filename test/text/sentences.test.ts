import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentences, splitSentences } from '../../src/text/index.js'

const english = {
  abbreviations: new Set(['mr', 'dr', 'inc', 'no', 'st']),
  stopWords: new Set(['the', 'he', 'it']),
}

function sentencesOf(text: string, options = english): string[] {
  return splitSentences(text, options).map(({ start, end }) => text.slice(start, end))
}

describe('splitSentences', () => {
  it.each<[why: string, ...sentences: string[]]>([
    ['a plain stop', 'Rain fell.', 'It stopped.'],
    ['titles and initials', 'Mr. J. K. Smith met Dr. Jones in St. Louis.', 'He left.'],
    ['an abbreviation before a function word', 'She works at Apple Inc.', 'The firm is large.'],
    ['an abbreviation before a number', 'See No. 5 for details.'],
    ['initialisms inside and at the end', 'The U.S. Senate met in the U.S.', 'The vote failed.'],
    ['decimals and versions', 'It rose 3.5 per cent to 1.25.', 'It fell again.'],
    ['links and mail', 'See https://example.com/a.b?c=1.', 'It is at info@example.com now.'],
    ['quotes that close after the stop', '“We won!” he said.', '“Good.”', 'It ended.'],
    ['brackets', 'He left.', '(It was late.)', 'The end.'],
    ['an ellipsis that goes on', 'He waited… and waited.', 'It came...', 'He left.'],
    ['stops in a row', 'Really?!', 'Yes!!!'],
    ['a stop without its space', 'It was said.', 'Nobody knew.'],
    ['numbers that begin a sentence', 'Many were hurt.', '20 people died.'],
    ['list numbers', '1. First things first.', '2. Then the rest.'],
  ])('reads %s', (_, ...sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it('ends a sentence at a paragraph break, with or without a stop', () => {
    expect(sentencesOf('A headline\n\nThe text. More\r\n\r\nend')).toEqual([
      'A headline',
      'The text.',
      'More',
      'end',
    ])
  })

  it('keeps lines wrapped by column together and other lines apart', () => {
    const wrapped = `${'word '.repeat(13)}Mr\nSmith said ${'word '.repeat(11)}end.`
    expect(sentencesOf(wrapped)).toHaveLength(1)
    expect(sentencesOf('Short headline\nAnother line\nand its rest')).toHaveLength(2)
  })

  it('slices back, in order, without losing a visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let position = 0
        let between = ''
        for (const { start, end, tokens } of readSentences(text, english)) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(start)
            expect(token.end).toBeLessThanOrEqual(end)
          }
          between += text.slice(position, start)
          position = end
        }
        expect((between + text.slice(position)).replace(/[\s\p{Cc}\p{Cf}]/gu, '')).toBe('')
      }),
    )
  })
})
