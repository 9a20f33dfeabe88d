import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createRelatedIndex,
  loadRelatedIndex,
  type ArticleAnalyzer,
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
