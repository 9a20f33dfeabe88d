import { describe, expect, it } from 'vitest'
import { defineLanguage, unknownLanguage } from '../../src/languages/index.js'

describe('defineLanguage', () => {
  it('needs only a code', () => {
    const latin = defineLanguage({ code: 'la' })
    expect(latin).toMatchObject({ code: 'la', name: 'la' })
    expect(latin.stem('gallia')).toBe('gallia')
    expect(latin.stopWords.size).toBe(0)
  })

  it.each(['', 'English', 'en_GB', 'EN'])('refuses the code %j', (code) => {
    expect(() => defineLanguage({ code })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'code' }) as Error,
    )
  })

  it('asks the stemmer once a word, and keeps the word where nothing is left of it', () => {
    let asked = 0
    const language = defineLanguage({
      code: 'xx',
      stem: (word) => {
        asked += 1
        return word === 'gone' ? '' : word.slice(0, 3)
      },
    })
    expect([language.stem('talks'), language.stem('talks'), language.stem('gone')]).toEqual([
      'tal',
      'tal',
      'gone',
    ])
    expect(asked).toBe(2)
  })

  it('has a value for the language nobody knows', () => {
    expect(unknownLanguage.code).toBe('und')
    expect(unknownLanguage.stem('слово')).toBe('слово')
  })
})
