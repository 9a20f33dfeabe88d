import { expect, test } from 'vitest'
import { CopydeskError } from '../../src/errors.js'
import { loadKnowledge } from '../../src/entities/index.js'
import { readKnowledge } from '../../src/entities/knowledge.js'
import { encodeBase64, encodeDigits } from '../../src/model/index.js'
import { knowledgeHash } from '../../src/entities/knowledge.js'

/** Two facts: a country and a region of it that bears the same name. */
const file = {
  format: 1,
  task: 'knowledge',
  language: 'mul',
  version: 'test',
  features: 1,
  labels: [],
  trainedOn: [],
  quality: {},
  parameters: {},
  tables: {
    kinds: encodeDigits(Uint8Array.of(0, 1)),
    countryCodes: 'GE US',
    countries: encodeBase64(Uint8Array.of(0, 1)),
    subdivisions: 'US-GA',
    prominence: encodeDigits(Uint8Array.of(15, 12)),
    wikidata: encodeBase64(Uint8Array.of(204, 3, 220, 18)),
    geonames: encodeBase64(Uint8Array.of(10, 9)),
    placed: encodeDigits(Uint8Array.of(1, 0)),
    latitudes: encodeBase64(Uint8Array.of(255)),
    longitudes: encodeBase64(Uint8Array.of(0)),
    nameCounts: encodeDigits(Uint8Array.of(1, 1)),
    names: encodeBase64(
      new Uint8Array(
        Uint32Array.of(knowledgeHash('Georgia', 'place'), knowledgeHash('Georgia', 'place')).buffer,
      ),
    ),
  },
}

test('every sense of a name is found, with the ids that are known', () => {
  expect(readKnowledge(file).find('georgia', 'place')).toEqual([
    {
      kind: 'country',
      country: 'GE',
      prominence: 15,
      wikidata: 'Q230',
      iso3166: 'GE',
      geonames: '5',
      position: { latitude: 90, longitude: -180 },
    },
    {
      kind: 'region',
      country: 'US',
      prominence: 12,
      wikidata: 'Q1428',
      iso3166: 'US-GA',
    },
  ])
})

test('a name is known under its own type only', () => {
  expect(readKnowledge(file).find('Georgia', 'person')).toEqual([])
  expect(readKnowledge(file).find('Florida', 'place')).toEqual([])
})

test('a file of another version is refused', () => {
  expect(() => readKnowledge({ ...file, features: 0 })).toThrow(CopydeskError)
})

test('the knowledge base knows countries in the languages of the library', async () => {
  const knowledge = await loadKnowledge()
  for (const name of [
    'Germany',
    'Deutschland',
    'Allemagne',
    'Alemania',
    'Германия',
    'ドイツ',
    '德国',
  ])
    expect([name, knowledge.find(name, 'place')[0]?.iso3166]).toEqual([name, 'DE'])
  expect(await loadKnowledge()).toBe(knowledge)
})
