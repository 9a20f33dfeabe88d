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
const german: EdgeKnowledge = {
  knownAs: (word) => names[word] ?? 0,
  capitalNouns: true,
  proclitics: false,
}
const other: EdgeKnowledge = { ...german, capitalNouns: false }
const arabic: EdgeKnowledge = { ...other, proclitics: true }

describe('lengthBefore', () => {
  it.each<[string, string, EntityType, number]>([
    ['“and Lebanon” is Lebanon', 'ولبنان', 'place', 1],
    ['“in Syria” is Syria', 'بسوريا', 'place', 1],
    ['what has an article is a word of its own', 'والقاهرة', 'place', 1],
    ['a name may begin with the same letter', 'لبنان', 'place', 0],
    ['an unknown body is left whole', 'ويكيبيديا', 'organisation', 0],
    ['“and Rooney”, whom nobody knows', 'وروني', 'person', 1],
    ['other scripts have no such letters', 'Lebanon', 'place', 0],
  ])('%s', (_, word, type, length) => {
    expect(lengthBefore(word, type, arabic)).toBe(length)
  })

  it('leaves Persian as it is: “Barack” begins with the letter of Arabic “in”', () => {
    expect(lengthBefore('باراک', 'person', other)).toBe(0)
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
