import { beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import { defineLanguage, loadLanguage, tokenizeDocument } from '../../src/languages/index.js'
import type { Language } from '../../src/languages/index.js'
import { meaningCosine, meaningOf } from '../../src/related/meaning.js'
import { meaningLength, wordVectorVersion } from '../../src/related/word-vectors.js'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

const meaning = (body: string, language = english): Int8Array =>
  meaningOf(tokenizeDocument(readArticle({ body }), language))

describe('the meaning of an article', () => {
  it.each([
    [
      'Doctors at the hospital treat patients.',
      'Nurses gave medicine to the sick at a clinic.',
      'The striker scored twice in the football match.',
    ],
    [
      'Shares fell as investors sold bonds.',
      'Stock markets dropped on fears of a recession.',
      'Rain flooded the river valley.',
    ],
    [
      'The court sentenced the killer to prison.',
      'A judge found the accused guilty of murder.',
      'The telescope saw a distant galaxy.',
    ],
  ])('is nearer for %j and %j than for %j, without a word in common', (one, same, other) => {
    const near = meaningCosine(meaning(one), meaning(same)) ?? 0
    const far = meaningCosine(meaning(one), meaning(other)) ?? 0
    expect(near).toBeGreaterThan(far + 0.2)
  })

  it('is unknown without words, and where the language has no word vectors', () => {
    const some = meaning('The hospital treats patients.')
    for (const unknown of [meaning(''), meaning('hospital', defineLanguage({ code: 'la' }))]) {
      expect([...unknown]).toEqual(Array.from({ length: meaningLength }, () => 0))
      expect(meaningCosine(some, unknown)).toBeUndefined()
    }
  })

  it('is the same both ways, 1 for itself, never below 0', () => {
    const texts = ['Shares fell.', 'A goal in the last minute.', 'The storm took the roof.']
    for (const a of texts.map((text) => meaning(text))) {
      expect(meaningCosine(a, a)).toBeCloseTo(1, 10)
      for (const b of texts.map((text) => meaning(text))) {
        expect(meaningCosine(a, b)).toBe(meaningCosine(b, a))
        expect(meaningCosine(a, b)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('refuses vectors of another version by name', () => {
    const file = { ...english.wordVectors, features: wordVectorVersion + 1 }
    const changed = { ...english, wordVectors: file } as Language
    expect(() => meaning('hospital', changed)).toThrow(
      expect.objectContaining({ code: 'invalid-model' }),
    )
  })
})
