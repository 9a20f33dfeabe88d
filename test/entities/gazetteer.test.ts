import { describe, expect, test } from 'vitest'
import { hashPhrase, markPhrases } from '../../src/entities/gazetteer-marks.js'
import { readGazetteer } from '../../src/entities/gazetteer.js'
import { createLexicon } from '../../src/entities/lexicon.js'
import { hashWord } from '../../src/entities/word-features.js'
import file from '../../data/shared/gazetteer.model.json' with { type: 'json' }

const gazetteer = readGazetteer(file)

/** What a name is known as, in words. */
function knownAs(name: string): string[] {
  const phrase = name.toLowerCase().split(' ').map(hashWord).reduce(hashPhrase)
  const kinds = gazetteer.knownAs(phrase)
  return file.labels.filter((_, bit) => ((kinds >> bit) & 1) === 1)
}

describe('the gazetteer', () => {
  test.each([
    ['Azerbaijan', 'country'],
    ['Azerbaijani', 'demonym'],
    ['Türkiye', 'country'],
    ['Германия', 'country'],
    ['فرنسا', 'country'],
    ['Nairobi', 'city'],
    ['Angela Merkel', 'person'],
    ['European Commission', 'public'],
  ])('knows %s as a %s', (name, kind) => {
    expect(knownAs(name)).toContain(kind)
  })

  test('does not know what is no name', () => {
    for (const words of ['notwithstanding', 'the said thing', 'qwertzuiop asdfgh'])
      expect(knownAs(words)).toEqual([])
  })
})

test('the longest phrase is marked, first and last word apart', () => {
  const phrase = ['european', 'central', 'bank'].map(hashWord).reduce(hashPhrase)
  const shorter = ['european', 'central'].map(hashWord).reduce(hashPhrase)
  const knowledge = { knownAs: (hash: number) => (hash === phrase ? 2 : hash === shorter ? 1 : 0) }
  const lexicon = createLexicon(knowledge)
  const words = ['The', 'European', 'Central', 'Bank', 'said'].map((word) =>
    lexicon.describe(word, true),
  )
  expect([...markPhrases(words, knowledge, true)]).toEqual([0, 8, 9, 10, 0])
})
