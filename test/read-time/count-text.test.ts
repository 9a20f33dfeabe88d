import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countText } from '../../src/read-time/count-text.js'
import { countWritten } from '../../src/text/index.js'

describe('countText', () => {
  it.each([
    ["don't o’clock l'économie", 3],
    ['well-known e-mail', 2],
    ['1,234.5 10:30 50% 3/4', 4],
    ['word—word – word … word...', 4],
    ['"Quoted," (bracketed) [12]', 3],
    ['https://example.com/a/b?c=d and name@example.com', 3],
    ['col·legi', 1],
    ['می‌خواهم', 1],
    ['צה״ל ארה"ב', 3],
    ['བོད་སྐད་', 2],
    ['😀 👍🏽 🇫🇷 — • *', 0],
    ['a\u0301 e\u0301te\u0301', 2],
  ])('%s', (text, words) => {
    expect(countText(text).spacedWords).toBe(words)
  })

  it('counts each character of a script without spaces once, without its marks', () => {
    const { spacedWords, unspaced, characters } = countText('Abc 国会は「カー」 ที่นี่ 12')
    expect(spacedWords).toBe(2)
    expect(unspaced).toStrictEqual({
      Hani: 2,
      Hira: 1,
      Kana: 2,
      Thai: 2,
      Laoo: 0,
      Khmr: 0,
      Mymr: 0,
    })
    expect(characters).toBe(12)
  })

  it.each([
    'The Bank of England kept its main rate at 5 % on Thursday, as 23 of 24 economists had said.',
    'Die Europäische Zentralbank ließ den Leitzins am Donnerstag bei 4 Prozent.',
    "L'Assemblée nationale a voté jeudi la loi par 312 voix contre 230, a-t-on appris.",
    'وافق البرلمان على القانون يوم الخميس بأغلبية 120 صوتا.',
    '국회는 목요일에 법안을 통과시켰다.',
    '人民银行周四将利率下调25个百分点，Apple公司股价上涨。',
    '国会は木曜日に法律を可決した。',
    'รัฐสภาผ่านกฎหมายเมื่อวันพฤหัสบดี',
  ])('counts as the tokenizer counts: %s', (text) => {
    const ours = countText(text)
    const tokenizer = countWritten(text)
    expect(ours.spacedWords).toBe(tokenizer.words)
    expect(Object.fromEntries(Object.entries(ours.unspaced).filter(([, n]) => n > 0))).toEqual(
      tokenizer.unspacedCharacters,
    )
    expect(ours.characters).toBe(tokenizer.characters)
  })

  it('adds up: a text twice has twice as much to read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = countText(text)
        const twice = countText(`${text}\n${text}`)
        expect(twice.spacedWords).toBe(2 * once.spacedWords)
        expect(twice.characters).toBe(2 * once.characters)
      }),
    )
  })
})
