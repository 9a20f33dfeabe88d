import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/index.js'

function tokensOf(text: string, options = {}): string {
  return tokenize(text, 0, text.length, options)
    .map((token) => token.text)
    .join(' ')
}

describe('tokenize', () => {
  it.each([
    ['possessives', 'Aliyev’s and Aliyev`s men', 'Aliyev ’s and Aliyev `s men'],
    ['plural possessives', "the workers' rights", "the workers ' rights"],
    ['contractions', "don't, we'll, o'clock", "don't , we'll , o'clock"],
    ['French elisions', "l’Élysée, qu'il, aujourd'hui", "l’ Élysée , qu' il , aujourd'hui"],
    ['Italian elisions', "dell'Interno, un'altra", "dell' Interno , un' altra"],
    ['names with apostrophes', "O'Brien, N'Golo, M’Bappé", "O'Brien , N'Golo , M’Bappé"],
    ['hyphens', 'Jean-Claude, COVID-19, 20-year-old', 'Jean-Claude , COVID-19 , 20-year-old'],
    ['endings on acronyms', 'EU:n US-led NATO-nun EU-weit', 'EU :n US -led NATO -nun EU -weit'],
    ['initialisms', 'U.S.-led, U.S.’s, e.g. S.p.A.', 'U.S. -led , U.S. ’s , e.g. S.p.A.'],
    ['ampersands', 'AT&T and M&S & Co', 'AT&T and M&S & Co'],
    ['dashes', 'Russia–Ukraine — war--and', 'Russia – Ukraine — war -- and'],
    ['numbers', '1,234.5 10:30 2-1 2019–20 3.10.2026', '1,234.5 10:30 2-1 2019–20 3.10.2026'],
    ['grouped thousands', '1 000 000 and 1’000', '1 000 000 and 1’000'],
    ['currency and percent', '$5.4bn, €20, 5%', '$ 5.4bn , € 20 , 5 %'],
    ['links', '(see https://a.com/b_(c)).', '( see https://a.com/b_(c) ) .'],
    ['domains', 'bbc.co.uk, booking.com.', 'bbc.co.uk , booking.com .'],
    ['mail, handles, hashtags', 'j.doe@a.com @bbc #Baku #1', 'j.doe@a.com @bbc #Baku # 1'],
    ['emoji', '👩‍👩‍👧🇦🇿👍🏽❤️', '👩‍👩‍👧 🇦🇿 👍🏽 ❤️'],
    ['Chinese', '北京2026年', '北 京 2026 年'],
    ['Thai with its marks', 'ง่าย', 'ง่ า ย'],
    ['Korean', '서울에서 열린', '서울에서 열린'],
    ['Persian with joiners', 'می‌خواهم برود', 'می‌خواهم برود'],
    ['Hebrew acronyms', 'צה"ל, ארה״ב', 'צה"ל , ארה״ב'],
    ['a forgotten space', 'said.The', 'said . The'],
    ['runs of marks', 'no...no?!', 'no ... no ?!'],
  ])('reads %s', (_, text, expected) => {
    expect(tokensOf(text)).toBe(expected)
  })

  it('keeps the stop of the abbreviations it is given', () => {
    const abbreviations = new Set(['mr', 'bzw'])
    expect(tokensOf('Mr. A. Smith bzw. er.', { abbreviations })).toBe('Mr. A. Smith bzw. er .')
  })

  it('cuts endings off names where the language writes them with an apostrophe', () => {
    expect(tokensOf("Ankara'nın 2023'te", { suffixApostrophe: true })).toBe("Ankara 'nın 2023 'te")
    expect(tokensOf("Ankara'nın")).toBe("Ankara'nın")
  })

  it('says what each token is', () => {
    expect(tokenize('Baku, 2-1 😀 bbc.com $').map(({ kind }) => kind)).toEqual([
      'word',
      'punctuation',
      'number',
      'symbol',
      'address',
      'symbol',
    ])
  })

  it('reads only the stretch it is given', () => {
    expect(tokenize('one two three', 4, 7)).toEqual([
      { start: 4, end: 7, text: 'two', kind: 'word' },
    ])
    expect(tokenize('https://example.com/', 0, 10).at(-1)?.end).toBeLessThanOrEqual(10)
  })

  it('has every visible character in exactly one token, in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      'É',
      "'",
      '-',
      '.',
      '1',
      ' ',
      '@',
      '#',
      'http://',
      '漢',
      '👍',
      '\u200D',
      '\u0301',
      'ß.',
      'U.S.',
      '\uD800',
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        let position = 0
        let between = ''
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(position)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.text).toBe(text.slice(token.start, token.end))
          between += text.slice(position, token.start)
          position = token.end
        }
        between += text.slice(position)
        expect(between.replace(/[\s\p{Cc}\p{Cf}]/gu, '')).toBe('')
      }),
      { numRuns: 500 },
    )
  })
})
