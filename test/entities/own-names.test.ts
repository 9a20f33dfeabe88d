import { describe, expect, test } from 'vitest'
import { extractEntities, readOwnNames } from '../../src/entities/index.js'
import type { OwnName } from '../../src/entities/index.js'
import english from '../../src/languages/en.js'

const gazetteer: OwnName[] = [
  { id: 'desk:1', name: 'Riverside Trust', aliases: ['the Trust'], type: 'organisation' },
  { id: 'desk:2', name: 'Ilham Aliyev', type: 'person' },
]
const options = { language: english, gazetteer }

describe('names of the caller', () => {
  test('have their own ids, and all their forms are one entity', () => {
    const text = 'Riverside Trust opened in Leeds. A spokesman for the Trust declined to comment.'
    const trust = extractEntities(text, options).find(({ id }) => id === 'desk:1')
    expect(trust).toMatchObject({ name: 'Riverside Trust', type: 'organisation', confidence: 1 })
    expect(trust?.mentions.map((mention) => mention.text)).toEqual(['Riverside Trust', 'the Trust'])
  })

  test('take the surname along that the tagger finds', () => {
    const text = 'Ilham Aliyev flew to Brussels on Monday. Aliyev met Charles Michel.'
    const aliyev = extractEntities(text, options).find(({ id }) => id === 'desk:2')
    expect(aliyev?.mentions.map((mention) => mention.text)).toEqual(['Ilham Aliyev', 'Aliyev'])
  })

  test('with a capital do not stand for the small word', () => {
    const names: OwnName[] = [{ id: 'a', name: 'Target', type: 'organisation' }]
    expect(
      extractEntities('They missed the target.', { language: english, gazetteer: names }),
    ).toEqual([])
  })

  test('that are ignored are not given', () => {
    const text = 'Angela Merkel spoke in Berlin.'
    const ignoring = extractEntities(text, { language: english, ignore: ['BERLIN'] })
    expect(ignoring.map(({ name }) => name)).toEqual(['Angela Merkel'])
  })

  test.each([
    [{ id: 'a', name: 'A' }, "The type of a name is 'person', 'place' or 'organisation'."],
    [{ id: 1, name: 'A', type: 'person' }, 'Give every name as { id, name, type }'],
  ])('%j is refused', (entry, message) => {
    const list = [entry] as unknown as OwnName[]
    expect(() => extractEntities('A', { language: english, gazetteer: list })).toThrow(message)
  })
})

test('patterns of spaCy are read as they are', () => {
  const lines = [
    '{"label":"ORG","pattern":"Riverside Trust","id":"riverside"}',
    '{"label":"GPE","pattern":[{"LOWER":"san"},{"LOWER":"francisco"}]}',
    '{"label":"DATE","pattern":"Easter"}',
    '{"id":"x","name":"X","aliases":["Y"],"type":"person"}',
  ]
  expect(readOwnNames(lines.join('\n'))).toEqual([
    { id: 'riverside', name: 'Riverside Trust', type: 'organisation' },
    { id: 'san francisco', name: 'san francisco', type: 'place' },
    { id: 'x', name: 'X', aliases: ['Y'], type: 'person' },
  ])
  expect(() => readOwnNames('{')).toThrow('Give one JSON object a line.')
})
