import { describe, expect, test } from 'vitest'
import { extractEntities, loadKnowledge } from '../../src/entities/index.js'
import type { Entity } from '../../src/entities/index.js'
import { loadLanguage } from '../../src/languages/index.js'
import { readArticle } from '../../src/article/index.js'
import { mentionOf } from './mention-of.js'

const language = await loadLanguage('en')
const knowledge = await loadKnowledge()

/** The Wikidata items of the names of a text, by name. */
function itemsOf(text: string): Record<string, string | undefined> {
  const entities = extractEntities(text, { language, knowledge })
  return Object.fromEntries(entities.map(({ name, links }) => [name, links?.wikidata]))
}

describe('what a name means is what the other names make of it', () => {
  test.each<[string, string, string | undefined]>([
    ['Armenia and Azerbaijan met in Georgia.', 'Georgia', 'Q230'],
    ['Voters in Atlanta and Savannah, the largest cities of Georgia, queued.', 'Georgia', 'Q1428'],
    ['They drove through Georgia.', 'Georgia', undefined],
    ['Washington, Moscow and Brussels tried to mediate.', 'Washington', 'Q61'],
    ['Fires burned in Washington and Oregon; Seattle sent help.', 'Washington', 'Q1223'],
    ['The plant in Portland, Maine, is closed, said officials in Boston.', 'Portland', 'Q49201'],
    ['Officials in Paris, Idaho, were surprised.', 'Paris', undefined],
  ])('%s', (text, name, item) => {
    expect(itemsOf(text)[name]).toBe(item)
  })

  test('a country has its code, a part of one that of the part', () => {
    const entities = extractEntities('Germany and Poland met. Texas and Florida did not.', {
      language,
      knowledge,
    })
    const codes = entities.map(({ name, links }) => `${name} ${links?.iso3166 ?? ''}`).sort()
    expect(codes).toEqual(['Florida US-FL', 'Germany DE', 'Poland PL', 'Texas US-TX'])
  })

  test('a common name is nobody in particular, even in the country of a politician', () => {
    expect(itemsOf('John Murphy of Sydney baked bread for all of Australia.')['John Murphy']).toBe(
      undefined,
    )
  })

  test('a caller’s own name keeps to the id of the list', () => {
    const gazetteer = [{ id: 'desk:paris', name: 'Paris', type: 'place' as const }]
    const [paris] = extractEntities('Paris.', { language, knowledge, gazetteer })
    expect(paris).toMatchObject({ id: 'desk:paris' })
    expect(paris).not.toHaveProperty('links')
  })

  test('without knowledge there are no links', () => {
    for (const entity of extractEntities('Paris and Berlin.', { language }))
      expect(entity).not.toHaveProperty('links')
  })
})

test('ten times the names take at most some ten times as long', () => {
  const link = (count: number): number => {
    const entities = Array.from({ length: count }, (_, i): Entity => {
      const name = i % 2 === 0 ? 'London' : `Georgia ${String(i)}`
      return { ...entity, name, mentions: [{ ...mentionOf(name, 'place'), start: i * 8 }] }
    })
    const document = readArticle({ body: 'London, '.repeat(count) })
    const started = performance.now()
    knowledge.link(entities, document)
    return performance.now() - started
  }
  const best = (count: number): number => Math.min(link(count), link(count), link(count))
  expect(best(20_000) / best(2000)).toBeLessThan(40) // a hundred, were it quadratic
})

const entity: Entity = {
  id: 'place:x',
  type: 'place',
  name: 'x',
  aliases: [],
  role: 'mentions',
  salience: 0,
  confidence: 1,
  mentions: [],
}
