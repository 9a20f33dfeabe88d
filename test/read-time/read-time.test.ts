import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identityMap } from '../../src/article/index.js'
import type { Block, Document } from '../../src/article/index.js'
import { readTime, readTimeDefaults } from '../../src/read-time/index.js'
import { readTimeSchema } from '../../src/schema/index.js'

/** A document of blocks, joined as markup readers join them. */
function documentOf(
  blocks: readonly (readonly [kind: Block['kind'], text: string])[],
  details: Partial<Document> = {},
): Document {
  let end = -2
  const spans = blocks.map(([kind, text]) => {
    const start = end + 2
    end = start + text.length
    return { kind, start, end }
  })
  return {
    format: 'html',
    title: '',
    standfirst: '',
    text: blocks.map(([, text]) => text).join('\n\n'),
    blocks: spans,
    images: 0,
    metadata: {},
    sourceMap: identityMap,
    warnings: [],
    ...details,
  }
}

describe('readTime', () => {
  it('reads a thousand English words at 238 a minute', () => {
    expect(readTime('The committee met on Monday. '.repeat(200), { language: 'en' })).toStrictEqual(
      {
        minutes: 4,
        seconds: (1000 / 238) * 60,
        words: 1000,
        characters: 4600,
        images: 0,
        label: '4 min read',
        duration: 'PT4M12S',
        basis: { unit: 'words', perMinute: 238, source: 'Brysbaert 2019, read silently' },
      },
    )
  })

  it.each(['', ' ', '\n\t\n', '\u00a0\u3000'])('takes no time for an empty text: %j', (text) => {
    expect(readTime(text)).toMatchObject({
      minutes: 0,
      seconds: 0,
      words: 0,
      label: '0 min read',
      duration: 'PT0S',
    })
  })

  it.each(['Hi', '😀', '…', '我'])('takes a minute at least for %j', (text) => {
    expect(readTime(text)).toMatchObject({ minutes: 1 })
  })

  it('rounds minutes and keeps seconds exact', () => {
    const minutesOf = (words: number): number =>
      readTime('word '.repeat(words), { wordsPerMinute: 200 }).minutes
    expect([299, 300, 499, 500].map(minutesOf)).toStrictEqual([1, 2, 2, 3])
    expect(readTime('word '.repeat(299), { wordsPerMinute: 200 }).seconds).toBeCloseTo(89.7, 9)
  })

  describe('each language at its own speed', () => {
    const cases: readonly (readonly [
      language: string,
      sentence: string,
      count: number,
      unit: 'words' | 'characters',
      perMinute: number,
    ])[] = [
      ['en', "The mayor's well-known plan costs $1,234.5 million.", 7, 'words', 238],
      ['de', 'Der Bundestag hat am Donnerstag zugestimmt.', 6, 'words', 260],
      ['fr', 'L’Assemblée nationale a voté jeudi soir.', 6, 'words', 214],
      ['es', 'El Congreso aprobó la ley el jueves.', 7, 'words', 278],
      ['it', 'La Camera ha approvato la legge giovedì.', 7, 'words', 285],
      ['nl', 'De Tweede Kamer stemde donderdag in.', 6, 'words', 228],
      ['sv', 'Riksdagen röstade ja i torsdags.', 5, 'words', 218],
      ['fi', 'Eduskunta hyväksyi lain torstaina.', 4, 'words', 195],
      ['ko', '국회는 목요일에 법안을 통과시켰다.', 4, 'words', 226],
      ['ar', 'وافق البرلمان على القانون يوم الخميس.', 6, 'words', 181],
      ['he', 'הכנסת אישרה את החוק ביום חמישי.', 6, 'words', 224],
      ['pl', 'Sejm przyjął ustawę w czwartek.', 5, 'words', 201],
      ['pt-BR', 'O Congresso aprovou a lei na quinta-feira.', 7, 'words', 219],
      ['ru', 'Государственная дума приняла закон в четверг.', 6, 'words', 223],
      ['sl', 'Državni zbor je zakon sprejel v četrtek.', 7, 'words', 218],
      ['tr', 'Meclis yasayı perşembe günü kabul etti.', 6, 'words', 201],
      ['az', 'Milli Məclis qanunu cümə axşamı qəbul etdi.', 7, 'words', 210],
      ['uk', 'Верховна Рада ухвалила закон у четвер.', 6, 'words', 208],
      ['el', 'Η Βουλή ψήφισε τον νόμο την Πέμπτη.', 7, 'words', 261],
      ['hi', 'संसद ने गुरुवार को विधेयक पारित किया।', 7, 'words', 278],
      ['fa', 'مجلس پنج‌شنبه قانون را تصویب می‌کند.', 6, 'words', 257],
      ['vi', 'Quốc hội thông qua luật hôm thứ Năm.', 8, 'words', 333],
      ['sw', 'Bunge lilipitisha sheria hiyo siku ya Alhamisi.', 7, 'words', 234],
      ['zh', '国会周四通过了这项法律。', 11, 'characters', 419],
      ['ja', '国会は木曜日に法律を可決した。', 14, 'characters', 568],
      ['th', 'รัฐสภาผ่านกฎหมายเมื่อวันพฤหัสบดี', 25, 'characters', 1016],
      ['lo', 'ສະພາຜ່ານກົດໝາຍ', 12, 'characters', 946],
      ['km', 'សភាអនុម័តច្បាប់', 9, 'characters', 869],
      ['my', 'လွှတ်တော်က ဥပဒေကို အတည်ပြုသည်', 14, 'characters', 733],
    ]
    it.each(cases)('%s: %s', (language, sentence, count, unit, perMinute) => {
      const { words, seconds, basis } = readTime(sentence, { language })
      expect(basis).toMatchObject({ unit, perMinute })
      expect(seconds).toBeCloseTo((60 * count) / perMinute, 9)
      if (unit === 'words') expect(words).toBe(count)
      else expect(words).toBeLessThan(count)
    })

    it('knows a language by its primary tag alone, in any case', () => {
      const text = 'uma palavra'
      expect(readTime(text, { language: 'PT-br', locale: 'en' })).toStrictEqual(
        readTime(text, { language: 'pt', locale: 'en' }),
      )
    })

    it('takes the median speed for a language nobody measured', () => {
      expect(readTime('wiejo słowo', { language: 'szl' }).basis).toStrictEqual({
        unit: 'words',
        perMinute: 227,
        source: 'median of the languages known',
      })
    })
  })

  describe('without a language', () => {
    it.each([
      ['The committee met.', 238],
      ['Комитет собрался.', 223],
      ['اجتمعت اللجنة.', 181],
      ['위원회가 모였다.', 226],
      ['委员会开会了。', 419],
      ['委員会が開かれた。', 568],
      ['คณะกรรมการประชุม', 1016],
    ])('goes by the script: %s', (text, perMinute) => {
      expect(readTime(text).basis.perMinute).toBe(perMinute)
    })

    it('takes the language the document declares, and the option before it', () => {
      const article = documentOf([['paragraph', 'Ein Satz.']], { metadata: { language: 'de-AT' } })
      expect(readTime(article).basis.perMinute).toBe(260)
      expect(readTime(article, { language: 'nl' }).basis.perMinute).toBe(228)
    })

    it('shrugs at what a document may declare', () => {
      const article = documentOf([['paragraph', 'A sentence.']], {
        metadata: { language: 'en_US!' },
      })
      expect(readTime(article).basis.perMinute).toBe(238)
    })
  })

  describe('mixed scripts', () => {
    it('counts all of an Arabic article with one Latin word in it', () => {
      const arabic = 'وافق البرلمان على القانون يوم الخميس. '.repeat(100)
      expect(readTime(`${arabic} Google`, { language: 'ar' }).words).toBe(601)
    })

    it('adds the words and the characters of a Chinese article, each at its own speed', () => {
      const { seconds, basis } = readTime('苹果公司发布了iPhone，价格上涨。', { language: 'zh' })
      expect(seconds).toBeCloseTo(60 * (11 / 419 + 1 / 238), 9)
      expect(basis.unit).toBe('characters')
    })

    it('names the basis that took most of the time, whatever was declared', () => {
      expect(readTime('国会周四通过了这项法律。', { language: 'en' }).basis.unit).toBe('characters')
    })
  })

  describe('where other packages go wrong', () => {
    it('does not take twenty Thai sentences for one word', () => {
      const text = 'รัฐสภาผ่านกฎหมายเมื่อวันพฤหัสบดี '.repeat(20)
      expect(readTime(text).words).toBeGreaterThan(100)
    })

    it('counts Korean by words, not by syllables', () => {
      expect(readTime('국회는 목요일에 법안을 다시 통과시켰다. '.repeat(20)).words).toBe(100)
    })

    it('gives a Chinese article its minutes', () => {
      expect(readTime('国'.repeat(8402)).minutes).toBe(20)
    })

    it('gives translations about the same time', () => {
      // Article 1 of the Universal Declaration of Human Rights.
      const translations = {
        en: 'All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.',
        zh: '人人生而自由,在尊严和权利上一律平等。他们赋有理性和良心,并应以兄弟关系的精神相对待。',
        ja: 'すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。',
        ko: '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.',
      }
      const seconds = Object.entries(translations).map(
        ([language, text]) => readTime(text, { language }).seconds,
      )
      expect(Math.max(...seconds) / Math.min(...seconds)).toBeLessThan(1.6)
    })
  })

  describe('pictures and code', () => {
    it.each([
      [0, 0],
      [1, 12],
      [2, 23],
      [9, 72],
      [10, 75],
      [12, 81],
    ])('looks at %i pictures for %i seconds', (images, seconds) => {
      expect(readTime('', { images }).seconds).toBe(seconds)
      expect(readTime(documentOf([], { images })).seconds).toBe(seconds)
      expect(readTime('', { images }).minutes).toBe(
        images === 0 ? 0 : Math.max(1, Math.round(seconds / 60)),
      )
    })

    it('reads code at half the speed, and counts each block once', () => {
      const article = documentOf([
        ['paragraph', 'Three plain words'],
        ['code', 'const answer = 42'],
        ['paragraph', 'and two'],
      ])
      const { seconds, words } = readTime(article, { wordsPerMinute: 60 })
      expect(words).toBe(8)
      expect(seconds).toBe(5 + 3 / readTimeDefaults.codeSpeed)
      expect(readTime(article, { wordsPerMinute: 60, codeSpeed: 1 }).seconds).toBe(8)
    })

    it('reads a document of plain text as the text itself', () => {
      const text = 'One sentence.'
      expect(readTime(documentOf([['paragraph', text]]))).toStrictEqual(readTime(text))
    })
  })

  describe('options', () => {
    it('lets words a minute replace the speed, in scripts without spaces in proportion', () => {
      expect(readTime('a b c', { wordsPerMinute: 180 })).toMatchObject({
        seconds: 1,
        basis: { unit: 'words', perMinute: 180, source: "option 'wordsPerMinute'" },
      })
      expect(readTime('国'.repeat(161), { wordsPerMinute: 100 }).seconds).toBeCloseTo(60, 0)
    })

    it('lets characters a minute replace the speed of characters alone', () => {
      expect(readTime('国'.repeat(500), { charactersPerMinute: 500 })).toMatchObject({
        seconds: 60,
        basis: { unit: 'characters', perMinute: 500, source: "option 'charactersPerMinute'" },
      })
      expect(readTime('a b', { charactersPerMinute: 500 }).basis.perMinute).toBe(238)
    })

    it.each([
      [{ wordsPerMinute: 0 }, 'wordsPerMinute'],
      [{ wordsPerMinute: Number.NaN }, 'wordsPerMinute'],
      [{ wordsPerMinute: '200' }, 'wordsPerMinute'],
      [{ charactersPerMinute: -1 }, 'charactersPerMinute'],
      [{ codeSpeed: Infinity }, 'codeSpeed'],
      [{ images: 1.5 }, 'images'],
      [{ language: 42 }, 'language'],
      [{ language: 'in English' }, 'language'],
      [{ locale: '' }, 'locale'],
    ])('refuses %j', (options, field) => {
      expect(() => readTime('text', options as object)).toThrow(
        expect.objectContaining({ code: 'invalid-option', field }) as Error,
      )
    })

    it.each([[undefined], [null], [42], [{ body: 'text' }]])('refuses to read %j', (input) => {
      expect(() => readTime(input as unknown as string)).toThrow(
        expect.objectContaining({ code: 'invalid-article', field: 'input' }) as Error,
      )
    })
  })

  it.each(['a.', 'a', '国', '-', 'https://', 'ที่', ' '])(
    'reads a million times %j in a line',
    (piece) => {
      expect(readTime(piece.repeat(1_000_000)).minutes).toBeGreaterThanOrEqual(0)
    },
  )

  it('gives plain data that the schema accepts, twice the same, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, images) => {
        const result = readTime(text, { images })
        expect(readTimeSchema.parse(result)).toStrictEqual(result)
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
        expect(readTime(text, { images })).toStrictEqual(result)
      }),
    )
  })
})
