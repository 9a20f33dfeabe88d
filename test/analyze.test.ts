import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, createAnalyzer, CopydeskError, loadDetector, readArticle } from '../src/index.js'
import type { Analysis, Article } from '../src/index.js'
import { analysisSchema } from '../src/schema/index.js'
import * as door from '../src/index.js'
import packageJson from '../package.json' with { type: 'json' }

const report: Article = {
  title: 'Merkel and Macron meet in Paris',
  body: '<p>Angela Merkel met Emmanuel Macron in <b>Paris</b> on Monday &amp; Tuesday.</p><p>Mrs Merkel’s visit was short.</p>',
  format: 'html',
}

/** Every mention is a piece of its field, and of the source it was read from. */
function expectExactMentions(article: Article, analysis: Analysis): void {
  const { title, standfirst, text } = readArticle(article)
  const fields = { title, standfirst, body: text }
  for (const { mentions } of analysis.entities) {
    for (const { field, start, end, text: mention, source } of mentions) {
      expect(fields[field].slice(start, end)).toBe(mention)
      if (source === undefined) continue
      expect(source.start).toBeGreaterThanOrEqual(0)
      expect(source.end).toBeLessThanOrEqual(article.body.length)
      expect(source.start).toBeLessThan(source.end)
    }
  }
}

test('the door exports these names and no others', () => {
  expect(Object.keys(door).sort()).toEqual([
    'CopydeskError',
    'analyze',
    'classifyTopics',
    'createAnalyzer',
    'createRelatedIndex',
    'defineLanguage',
    'detectLanguage',
    'extractEntities',
    'extractKeyphrases',
    'loadDetector',
    'loadKnowledge',
    'loadLanguage',
    'loadRelatedIndex',
    'readArticle',
    'readOwnNames',
    'readTime',
    'similarity',
    'suggestTags',
    'supportedLanguages',
  ])
})

describe('one article in, one analysis out', () => {
  test('an ordinary report has its language, people, places and read time', async () => {
    const analysis = await analyze(report)
    expect(analysis.language).toMatchObject({ code: 'en', reliable: true })
    const names = analysis.entities.map(({ type, name }) => `${type} ${name}`)
    expect(names).toEqual(
      expect.arrayContaining(['person Angela Merkel', 'person Emmanuel Macron', 'place Paris']),
    )
    expect(analysis.readTime).toMatchObject({ minutes: 1, label: '1 min read' })
    expect(analysis.article.title).toBe(report.title)
    expect(analysis.generator.version).toBe(packageJson.version)
    expect(Object.keys(analysis.generator.models).sort()).toEqual([
      'entities',
      'gazetteer',
      'language-detection',
      'topics',
    ])
    expect(analysis.warnings).toEqual([])
  })

  test('mentions are exact in the text, and in the HTML they were read from', async () => {
    const analysis = await analyze(report)
    expectExactMentions(report, analysis)
    const paris = analysis.entities.find(({ name }) => name === 'Paris')
    const mention = paris?.mentions.find(({ field }) => field === 'body')
    expect(report.body.slice(mention?.source?.start, mention?.source?.end)).toBe('Paris')
  })

  test('the result follows its schema and survives JSON', async () => {
    const analysis = await analyze(report)
    expect(analysisSchema.parse(analysis)).toEqual(analysis)
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
  })

  test('an analyzer gives the same without a promise', async () => {
    const analyzer = await createAnalyzer({ languages: ['en', 'de'] })
    expect(analyzer.languages).toEqual(['en', 'de'])
    expect(analyzer.analyze(report)).toEqual(await analyze(report))
  })

  test('the detector is the one given', async () => {
    const detector = await loadDetector({ size: 'small' })
    const analyzer = await createAnalyzer({ languages: ['en'], detector })
    for (const { generator, language } of [
      analyzer.analyze(report),
      await analyze(report, { detector }),
    ]) {
      expect(language.code).toBe('en')
      expect(generator.models['language-detection']).toBe(detector.version)
    }
  })

  test('the names a site gives are found, and those it wants ignored are not', async () => {
    const analysis = await analyze(report, {
      gazetteer: [{ id: 'desk-7', name: 'Mrs Merkel', type: 'person' }],
      ignore: ['Paris'],
    })
    expect(analysis.entities.map(({ id }) => id)).toContain('desk-7')
    expect(analysis.entities.map(({ name }) => name)).not.toContain('Paris')
  })
})

describe('a language that cannot be served is said', () => {
  const german = 'Der Bundestag hat am Freitag über den Haushalt für das nächste Jahr abgestimmt.'

  test('one that was not loaded', async () => {
    const { language, warnings } = (await createAnalyzer({ languages: ['en'] })).analyze({
      body: german,
    })
    expect(language.code).toBe('de')
    expect(warnings.map(({ code }) => code)).toEqual(['language-not-loaded'])
  })

  test('one without a model of its own: names are found less surely', async () => {
    const { language, entities, warnings } = await analyze({
      body: 'Президент України Володимир Зеленський зустрівся у Брюсселі з Жозепом Боррелем. Він прибув до міста у вівторок.',
    })
    expect(language.code).toBe('uk')
    expect(entities.map(({ name }) => name)).toContain('Володимир Зеленський')
    expect(warnings.map(({ code }) => code)).toEqual(['shared-entity-model'])
  })

  test('one that nobody could know', async () => {
    const { language, entities, warnings } = await analyze({ body: '12 – 34, 56' })
    expect(language.code).toBe('und')
    expect(entities).toEqual([])
    expect(warnings.map(({ code }) => code)).toEqual(['language-unknown'])
  })
})

describe('bad input', () => {
  const analyzer = createAnalyzer({ languages: ['en'] })
  const nested = '<div>'.repeat(100_000)
  const oddTexts: Readonly<Record<string, Article>> = {
    empty: { body: '' },
    'white space': { body: ' \n\t ' },
    NUL: { body: '\0\0 Angela Merkel \0' },
    'lone surrogates': { body: '\ud800 Angela \udc00 Merkel \ud83d' },
    emoji: { body: '🎉🎉👩‍👩‍👧‍👦🇩🇪' },
    'right to left': { body: '‫زار الرئيس الفرنسي إيمانويل ماكرون القاهرة يوم الأحد.‬' },
    'unclosed mark-up': { body: '<p>Angela <b>Merkel <i>met <a href="x', format: 'html' },
    'a hundred thousand tags': { body: `${nested}Angela Merkel`, format: 'html' },
    'a line of ten megabytes': {
      body: 'Angela Merkel met Emmanuel Macron in Paris on Monday. '.repeat(190_000),
    },
  }

  test.each(Object.entries(oddTexts))('%s is analysed without an exception', async (_, article) => {
    const analysis = (await analyzer).analyze(article)
    expect(analysisSchema.safeParse(analysis).success).toBe(true)
    expectExactMentions(article, analysis)
  })

  test('an empty article takes no time', async () => {
    expect((await analyzer).analyze({ body: '' }).readTime).toMatchObject({
      minutes: 0,
      seconds: 0,
    })
  })

  test.each<[string, unknown]>([
    ['article.body', { body: 42 }],
    ['article.body', {}],
    ['article.format', { body: '', format: 'docx' }],
    ['article.publishedAt', { body: '', publishedAt: 'yesterday' }],
    ['article.title', { body: '', title: 7 }],
    ['article.authors', { body: '', authors: 'Ada' }],
    ['article', 'just a string'],
    ['article', null],
  ])('a wrong %s is refused, with the field and a remedy', async (field, article) => {
    const refusal = await analyze(article as Article).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(CopydeskError)
    expect(refusal).toMatchObject({ code: 'invalid-article', field })
    expect((refusal as Error).message).toMatch(/Pass /u)
  })

  test.each([
    ['candidates', { candidates: ['not a tag!'] }],
    ['wordsPerMinute', { wordsPerMinute: -1 }],
    ['maximumTags', { maximumTags: 0 }],
  ])('a wrong option %s is refused', async (field, options) => {
    await expect(analyze(report, options)).rejects.toMatchObject({ code: 'invalid-option', field })
  })

  test('a language nobody has is refused when the analyzer is made', async () => {
    await expect(createAnalyzer({ languages: ['tlh'] })).rejects.toMatchObject({
      code: 'unknown-language',
    })
  })
})

test('no text throws, twice gives the same, and mentions are exact', async () => {
  const analyzer = await createAnalyzer({ languages: ['en'] })
  const word = fc.constantFrom(
    'Angela Merkel',
    'met',
    'in Paris',
    '&amp;',
    '<b>',
    '**',
    '\n\n',
    '“',
    'U.N.',
  )
  const body = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  )
  const format = fc.constantFrom('text', 'html', 'markdown', 'page')
  fc.assert(
    fc.property(body, format, (text, written) => {
      const article = { body: text, format: written } as Article
      const analysis = analyzer.analyze(article)
      expect(analyzer.analyze(article)).toEqual(analysis)
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
      expectExactMentions(article, analysis)
    }),
    { numRuns: 150 },
  )
})

test('ten times the text takes at most eleven times as long', async () => {
  const analyzer = await createAnalyzer({ languages: ['en'] })
  const paragraph =
    'Angela Merkel met Emmanuel Macron in Paris. They spoke about the European Union.\n\n'
  const secondsFor = (times: number): number => {
    const article = { body: paragraph.repeat(times) }
    const start = performance.now()
    analyzer.analyze(article)
    return performance.now() - start
  }
  secondsFor(500)
  // Side by side and the best of several, so that what else the machine does counts little.
  const ratios = Array.from({ length: 5 }, () => {
    const small = Math.min(...[1, 2, 3].map(() => secondsFor(300)))
    return secondsFor(3000) / small
  })
  expect(Math.min(...ratios)).toBeLessThan(11)
})

test('links are given where they are asked for, by both ways of analysing', async () => {
  const article = { body: 'Armenia, Azerbaijan and Georgia will hold talks in Tbilisi on Monday.' }
  const analyzer = await createAnalyzer({ links: true })
  for (const analysis of [await analyze(article, { links: true }), analyzer.analyze(article)]) {
    const georgia = analysis.entities.find(({ name }) => name === 'Georgia')
    expect(georgia?.links).toEqual({ wikidata: 'Q230', iso3166: 'GE', geonames: '614540' })
    expect(analysis.generator.models).toHaveProperty('knowledge')
  }
  for (const { links } of (await analyze(article)).entities) expect(links).toBeUndefined()
})
