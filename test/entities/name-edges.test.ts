import { describe, expect, it } from 'vitest'
import { nameKind } from '../../src/entities/gazetteer.js'
import { lengthBefore, lengthBehind } from '../../src/entities/name-edges.js'
import type { EdgeKnowledge } from '../../src/entities/name-edges.js'
import type { EntityType } from '../../src/schema/index.js'

const names: Readonly<Record<string, number>> = {
  US: nameKind.country,
  EU: nameKind.public,
  Berlin: nameKind.city,
  'Baden-Württemberg': nameKind.region,
  Gipfel: nameKind.surname,
  لبنان: nameKind.country,
  سوريا: nameKind.country,
}
const german: EdgeKnowledge = { knownAs: (word) => names[word] ?? 0, capitalNouns: true }
const other: EdgeKnowledge = { ...german, capitalNouns: false }

describe('lengthBefore', () => {
  it.each([
    ['“and Lebanon” is Lebanon', 'ولبنان', 1],
    ['“in Syria” is Syria', 'بسوريا', 1],
    ['what has an article is a word of its own', 'والقاهرة', 1],
    ['a name may begin with the same letter', 'لبنان', 0],
    ['an unknown word is left whole', 'ويكيبيديا', 0],
    ['other scripts have no such letters', 'Lebanon', 0],
  ])('%s', (_, word, length) => {
    expect(lengthBefore(word, other)).toBe(length)
  })
})

describe('lengthBehind', () => {
  it.each<[string, EntityType, EdgeKnowledge, number]>([
    ['Yemen-based', 'place', other, '-based'.length],
    ['Airbus-machines', 'organisation', other, '-machines'.length],
    ['Jong-un', 'person', other, 0],
    ['US-Präsident', 'place', german, '-Präsident'.length],
    ['US-Präsident', 'place', other, 0],
    ['EU-Staats', 'organisation', german, '-Staats'.length],
    ['US-Repräsentantenhaus', 'organisation', german, 0],
    ['US-Gipfel', 'place', german, 0],
    ['Berlin-Südkreuz', 'place', german, 0],
    ['Baden-Württemberg', 'place', german, 0],
    ['Göring-Eckardt', 'person', german, 0],
  ])('of %s, %s', (word, type, known, length) => {
    expect(lengthBehind(word, type, known)).toBe(length)
  })
})
