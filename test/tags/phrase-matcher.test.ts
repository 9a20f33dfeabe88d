import { describe, expect, it } from 'vitest'
import { defineLanguage } from '../../src/languages/index.js'
import { PhraseMatcher } from '../../src/tags/phrase-matcher.js'
import { readWords } from '../../src/tags/words.js'

const language = defineLanguage({ code: 'tr' })

function find(phrases: readonly string[], text: string): string[] {
  const matcher = new PhraseMatcher<string>(language)
  for (const phrase of phrases) matcher.add(phrase, phrase)
  return readWords(text, language).flatMap(({ words }) =>
    matcher.find(words).map(({ value }) => value),
  )
}

describe('PhraseMatcher', () => {
  it.each([
    ['the longest phrase', ['deprem', 'deprem bölgesi'], 'deprem bölgesi', ['deprem bölgesi']],
    ['a beginning', ['deprem*'], 'depremde depremzedeler', ['deprem*', 'deprem*']],
    ['the longest beginning', ['dep*', 'deprem*'], 'depremler', ['deprem*']],
    ['a word before a beginning', ['deprem', 'depr*'], 'deprem', ['deprem']],
    [
      'a beginning where the word itself only begins a phrase',
      ['deprem*', 'deprem bölgesi'],
      'deprem oldu, deprem bölgesi boş',
      ['deprem*', 'deprem bölgesi'],
    ],
    ['nothing in half a phrase', ['deprem bölgesi'], 'deprem oldu', []],
  ])('finds %s', (_, phrases, text, expected) => {
    expect(find(phrases, text)).toEqual(expected)
  })
})
