import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createRelatedIndex,
  loadRelatedIndex,
  type ArticleAnalyzer,
  type RelatedOptions,
} from '../../src/related/index.js'
import type { Article } from '../../src/schema/index.js'
import { createTestAnalyzer } from './create-test-analyzer.js'

const articles: readonly Article[] = [
  {
    id: 'tram-opens',
    title: 'Baku opens its first tram line in decades',
    body: 'The tram line between the harbour and the old town of Baku opened on Monday. Mayor Eldar Azizov rode the first tram. Tickets cost forty qepik. Shops along the line hope for more customers.',
  },
  {
    id: 'tram-plans',
    title: 'Plans for a tram line along the harbour of Baku',
    body: 'Baku wants to build a tram line from the harbour to the old town. Mayor Eldar Azizov presented the plans on Friday. Construction of the line begins in spring and tickets will stay cheap.',
  },
  {
    id: 'harvest',
    title: 'Wheat harvest falls short after a dry spring',
    body: 'Farmers in the north brought in a fifth less wheat than last year. The ministry of agriculture blames the dry spring. Bread prices are not expected to rise before winter.',
  },
  {
    id: 'chess',
    title: 'Grandmaster wins the chess open with a quiet endgame',
    body: 'A rook endgame decided the final round of the chess open. The grandmaster from Ganja played patiently for six hours. Her opponent resigned on move eighty.',
  },
  {
    id: 'bread',
    title: 'Bakers warn of dearer bread',
    body: 'Bakers say that bread prices will rise before winter because the wheat harvest was poor. Farmers brought in less wheat after the dry spring, and the ministry of agriculture has no reserves.',
  },
]

let analyzer: ArticleAnalyzer
beforeAll(async () => {
  analyzer = await createTestAnalyzer({ names: ['Eldar Azizov', 'Baku', 'Ganja'] })
})

const indexOf = (items: readonly Article[] = articles) => {
  const index = createRelatedIndex({ analyzer })
  for (const article of items) index.add(article)
  return index
}

describe('related', () => {
  it.each([
    ['tram-opens', ['tram-plans'], 'the same tram line, the same mayor'],
    ['tram-plans', ['tram-opens'], 'the plan has come true'],
    ['harvest', ['bread'], 'the poor harvest makes bread dearer'],
    ['bread', ['harvest'], 'why bread is dearer'],
    ['chess', [], 'nothing else is about chess: nothing rather than something bad'],
  ])('offers for %s: %j (%s)', (id, expected) => {
    expect(
      indexOf()
        .related(id)
        .map((found) => found.id),
    ).toEqual(expected)
  })

  it('ranks sensibly with three articles', () => {
    const found = indexOf(articles.slice(0, 3)).related('tram-opens')
    expect(found.map(({ id }) => id)).toEqual(['tram-plans'])
  })

  it('says why: the people and places both name, the words both use', () => {
    const [best] = indexOf().related('tram-opens')
    expect(best?.reasons.entities.toSorted()).toEqual(['Baku', 'Eldar Azizov'])
    expect(best?.reasons.terms).toContain('tram')
    expect(best?.reasons.terms).not.toContain('azizov')
  })

  it('takes an article that is not in the index, and leaves the index as it was', () => {
    const index = indexOf()
    const before = index.save()
    const found = index.related({
      body: 'A second tram line in Baku, from the harbour to the stadium?',
    })
    expect(found[0]?.id).toMatch(/^tram-/u)
    expect(index.save()).toEqual(before)
  })

  it('never offers an article to itself, nor what is excluded', () => {
    const index = indexOf()
    expect(index.related('bread', { exclude: ['harvest'] })).toEqual([])
    expect(index.related(articles[4] as Article).map(({ id }) => id)).toEqual(['harvest'])
  })

  it('replaces an article added again under its id', () => {
    const index = indexOf()
    index.add({
      id: 'chess',
      body: 'The tram line at the harbour of Baku carries chess players free of charge.',
    })
    expect(index.size).toBe(5)
    expect(index.related('chess').map(({ id }) => id)).toContain('tram-opens')
  })

  it('forgets what is removed', () => {
    const index = indexOf()
    expect(index.remove('tram-plans')).toBe(true)
    expect(index.remove('tram-plans')).toBe(false)
    expect(index.related('tram-opens')).toEqual([])
    for (const { id } of articles) index.remove(id as string)
    expect(index.size).toBe(0)
    expect(index.related(articles[0] as Article)).toEqual([])
  })

  it('has nothing to say about an empty article', () => {
    const index = indexOf()
    index.add({ id: 'empty', body: '' })
    expect(index.related('empty')).toEqual([])
    expect(index.related({ body: ' \u0000 ' })).toEqual([])
  })

  it('scores between 0 and 1 and in falling order, whatever the text', () => {
    const index = indexOf()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        const found = index.related({ body }, { minimumScore: 0 })
        const scores = found.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        expect(index.related({ body }, { minimumScore: 0 })).toEqual(found)
      }),
      { numRuns: 50 },
    )
  })
})

describe('wrong calls', () => {
  it.each([
    [{ limit: 0 }, 'limit'],
    [{ limit: 1.5 }, 'limit'],
    [{ minimumScore: Number.NaN }, 'minimumScore'],
    [{ exclude: 'chess' }, 'exclude'],
    [{ sameLanguage: 'yes' }, 'sameLanguage'],
    [{ duplicates: 'some' }, 'duplicates'],
    [{ recency: 0 }, 'recency'],
    [{ sectionBoost: -1 }, 'sectionBoost'],
    [{ diversity: 2 }, 'diversity'],
    [{ notNewerThan: 'yesterday' }, 'notNewerThan'],
    [{ filter: true }, 'filter'],
  ])('refuses the options %j and names the one at fault', (options, field) => {
    expect(() => indexOf().related('chess', options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-option', field }),
    )
  })

  it('refuses an id it does not know', () => {
    expect(() => indexOf().related('nobody')).toThrow(
      expect.objectContaining({ code: 'unknown-article' }),
    )
  })

  it('refuses to add an article without an id', () => {
    expect(() => indexOf().add({ body: 'No name.' })).toThrow(
      expect.objectContaining({ code: 'invalid-article', field: 'article.id' }),
    )
  })
})

describe('options', () => {
  const body = articles[0]?.body ?? ''
  const dated = [
    { id: 'old', body: `${body} Old.`, publishedAt: '2020-01-01', section: 'city' },
    { id: 'new', body: `${body} New.`, publishedAt: '2026-03-01', section: 'sport' },
    { id: 'undated', body: `${body} Undated.` },
  ]
  const asked: Article = { body, publishedAt: '2026-03-02T08:00:00Z', section: 'city' }
  const ids = (options: RelatedOptions): string[] =>
    indexOf(dated)
      .related(asked, { duplicates: 'all', ...options })
      .map(({ id }) => id)

  it.each<[RelatedOptions, string[], string]>([
    [{}, ['old', 'new', 'undated'], 'all alike: in the order in which they came'],
    [{ notNewerThan: '2024-12-31' }, ['old'], 'the undated might be newer'],
    [{ recency: 365 }, ['new', 'undated', 'old'], 'six years are six half-lives'],
    [
      { recency: 365, sectionBoost: 10, minimumScore: 0.9 },
      ['new', 'undated', 'old'],
      'a boost has its limits',
    ],
    [
      { filter: ({ section }: { section: string }) => section === 'sport' },
      ['new'],
      'as the caller says',
    ],
    [{ exclude: new Set(['new']), limit: 1 }, ['old'], 'a set is as good as a list'],
  ])('%j gives %j: %s', (options, expected) => {
    expect(ids(options)).toEqual(expected)
  })

  it('puts the same section first when it is boosted', () => {
    const index = indexOf([
      {
        id: 'near',
        body: 'The tram line at the harbour of Baku: tickets, shops and customers.',
        section: 'sport',
      },
      { id: 'far', body: 'The harbour of Baku has a tram line.', section: 'city' },
    ])
    const first = (sectionBoost: number): string | undefined =>
      index.related(asked, { sectionBoost, minimumScore: 0 })[0]?.id
    expect(first(1)).toBe('near')
    expect(first(10)).toBe('far')
  })

  it('shows something else before more of the same when diversity is asked for', () => {
    const index = indexOf([
      {
        id: 'one',
        body: 'Tram line opened in Baku: the mayor rode from the harbour to the old town.',
      },
      {
        id: 'same',
        body: 'The mayor rode a tram from the harbour to the old town: line opened in Baku.',
      },
      { id: 'other', body: 'Shops hope that the tram brings customers; tickets cost forty qepik.' },
    ])
    const order = (diversity: number): string[] =>
      index.related(asked, { diversity, minimumScore: 0, limit: 3 }).map(({ id }) => id)
    expect(order(0)[2]).toBe('other')
    expect(order(0.6)[1]).toBe('other')
  })

  it('weighs fields as the caller says', () => {
    const plain = createRelatedIndex({ analyzer, fieldWeights: { title: 0 } })
    plain.add({ id: 'a', title: 'Tram', body: 'Bread.' })
    expect(plain.related({ title: 'Tram', body: 'Chess.' }, { minimumScore: 0 })).toEqual([])
    expect(() => createRelatedIndex({ analyzer, fieldWeights: { body: -1 } })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'fieldWeights.body' }),
    )
  })

  it('tells in whose lists a new article stands', () => {
    const index = indexOf(articles.slice(0, 3))
    expect(index.add(articles[3] as Article)).toEqual([])
    expect(index.add(articles[4] as Article, { affects: 5 })).toEqual(['harvest'])
    expect(() => index.add(articles[4] as Article, { affects: -1 })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'affects' }),
    )
  })
})

describe('many languages', () => {
  it('find each other by names, numbers and kindred words, and say by which', async () => {
    const several = await createTestAnalyzer({
      names: ['Emmanuel Macron'],
      languages: ['en', 'es'],
    })
    const index = createRelatedIndex({ analyzer: several })
    index.add({
      id: 'es',
      language: 'es',
      body: 'El presidente Emmanuel Macron anunció en París inversiones de 1.300 millones para Airbus en Toulouse.',
    })
    index.add({
      id: 'otro',
      language: 'es',
      body: 'La selección de fútbol ganó en Sevilla ante Portugal.',
    })
    const english: Article = {
      language: 'en',
      body: 'President Emmanuel Macron announced investments of 1,300 million for Airbus in Toulouse, from Paris.',
    }
    const [best, ...others] = index.related(english)
    expect(best?.id).toBe('es')
    expect(best?.score).toBeGreaterThan(0.5)
    expect(best?.reasons.entities).toEqual(['Emmanuel Macron'])
    expect(best?.reasons.terms).toContain('Airbus')
    expect(others).toEqual([])
    expect(index.related(english, { sameLanguage: true })).toEqual([])
  })
})

it('compares articles of one language word by word, whatever the country', () => {
  const inCountry = (country: string): ArticleAnalyzer => ({
    analyzeInDetail(article) {
      const { analysis, tokenized } = analyzer.analyzeInDetail(article)
      const code = `en-${country}`
      return { analysis: { ...analysis, language: { ...analysis.language, code } }, tokenized }
    },
  })
  const index = createRelatedIndex({ analyzer: inCountry('GB') })
  index.add(articles[2] as Article)
  const american = loadRelatedIndex(index.save(), { analyzer: inCountry('US') })
  expect(american.related(articles[4] as Article, { sameLanguage: true })).toHaveLength(1)
})

describe('near-duplicates', () => {
  const agency = articles[2] as Article
  const copies = [
    { ...agency, id: 'copy', title: 'Less wheat this year' },
    { ...agency, id: 'update', body: `${agency.body} Rain is forecast for next week.` },
  ]

  it('are marked, and one of them is shown', () => {
    const index = indexOf([...articles, ...copies])
    const found = index.related('harvest')
    expect(found.filter(({ duplicate }) => duplicate)).toHaveLength(1)
    expect(found.map(({ id }) => id)).toContain('bread')
  })

  it('are all shown, or none of them, on demand', () => {
    const index = indexOf([...articles, ...copies])
    const ids = (duplicates: 'all' | 'none'): string[] =>
      index.related('harvest', { duplicates }).map(({ id }) => id)
    expect(ids('all').toSorted()).toEqual(['bread', 'copy', 'update'])
    expect(ids('none')).toEqual(['bread'])
  })
})

describe('odd archives', () => {
  it('shows one of ten thousand identical articles, and then the others', () => {
    const wire = articles[2] as Article
    const detail = analyzer.analyzeInDetail(wire)
    const index = createRelatedIndex({ analyzer: { analyzeInDetail: () => detail } })
    for (let copy = 0; copy < 10_000; copy++) index.add({ ...wire, id: `copy-${String(copy)}` })
    const found = index.related('copy-77')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ id: 'copy-0', duplicate: true })
  })

  it('keeps an article of a hundred thousand different words within bounds', () => {
    const index = indexOf()
    const words = Array.from({ length: 100_000 }, (_, place) => `w${place.toString(36)}x`)
    index.add({ id: 'dictionary', body: words.join(' ') })
    expect(index.save().length).toBeLessThan(20_000)
    expect(index.related('tram-opens').map(({ id }) => id)).toEqual(['tram-plans'])
  })

  it('refuses a file of a newer version by name', () => {
    const bytes = indexOf().save()
    bytes[4] = 99
    expect(() => loadRelatedIndex(bytes, { analyzer })).toThrow(/version 99/u)
  })
})

describe('merge', () => {
  it('adds what another index has saved, and replaces what both have', () => {
    const index = indexOf(articles.slice(0, 3))
    const other = indexOf(articles.slice(2))
    index.merge(other.save())
    expect(index.size).toBe(5)
    const ids = (from: typeof index): string[] => from.related('bread').map(({ id }) => id)
    expect(ids(index)).toEqual(ids(indexOf()))
  })

  it('takes single articles', () => {
    const index = indexOf(articles.slice(0, 3))
    index.merge(indexOf().save(['bread', 'nobody']))
    expect(index.size).toBe(4)
    expect(index.has('bread')).toBe(true)
  })

  it('changes nothing when the bytes are damaged', () => {
    const index = indexOf()
    const before = index.save()
    expect(() => {
      index.merge(before.subarray(0, 100))
    }).toThrow(expect.objectContaining({ code: 'invalid-index' }))
    expect(index.save()).toEqual(before)
  })
})

describe('save and load', () => {
  it('give back an index that answers the same', () => {
    const index = indexOf()
    const loaded = loadRelatedIndex(index.save(), { analyzer })
    for (const { id } of articles)
      expect(loaded.related(id as string)).toEqual(index.related(id as string))
    expect(loaded.save()).toEqual(index.save())
  })

  it('keep ids and titles of every kind of character', () => {
    const id = 'half \ud800, 東京, 🙂, \udfff\u0000'
    const index = createRelatedIndex({ analyzer })
    index.add({ id, body: 'A tram line.', title: 'Straße ﷽' })
    const loaded = loadRelatedIndex(index.save(), { analyzer })
    expect(loaded.has(id)).toBe(true)
  })

  it('refuse a file cut at any byte', () => {
    const bytes = indexOf(articles.slice(0, 2)).save()
    for (let end = 0; end < bytes.length; end++)
      expect(() => loadRelatedIndex(bytes.subarray(0, end), { analyzer })).toThrow(
        expect.objectContaining({ code: 'invalid-index' }),
      )
  })

  it('refuse a file with any byte changed', () => {
    const bytes = indexOf(articles.slice(0, 2)).save()
    for (let place = 0; place < bytes.length; place++) {
      const changed = bytes.slice()
      changed[place] = (changed[place] as number) ^ 0x20
      expect(() => loadRelatedIndex(changed, { analyzer })).toThrow(
        expect.objectContaining({ code: 'invalid-index' }),
      )
    }
  })

  it('refuse what is no index', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(100), 'text' as never])
      expect(() => loadRelatedIndex(bytes, { analyzer })).toThrow(
        expect.objectContaining({ code: 'invalid-index' }),
      )
  })
})
