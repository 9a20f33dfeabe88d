import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/languages/index.js'
import { termOf, tokenize, toTerms } from '../../src/text/index.js'

describe('toTerms', () => {
  it.each([
    ['en', "The minister's talks on COVID-19 in 2026", ['minist', 'talk', 'covid-19']],
    ['de', 'Die Regierungen der Länder', ['regier', 'land']],
    ['fr', 'Le président de l’Élysée', ['président', 'élys']],
    ['tr', "IŞIKLAR Ankara'nın", ['ışık', 'ankar']],
    ['ru', 'О выборах в России', ['выбор', 'росс']],
    ['zh', '北京市。天气', ['北京', '京市', '天气']],
    ['az', 'Azərbaycan və İtaliya', ['azərbaycan', 'italiya']],
  ])('gives the terms of a text in %s', async (code, text, expected) => {
    const language = await loadLanguage(code)
    const terms = toTerms(tokenize(text, 0, text.length, language), language)
    expect(terms.map(({ term }) => term)).toEqual(expected)
    for (const { start, end } of terms) expect(text.slice(start, end)).not.toBe('')
  })

  it('leaves out clitics and what has no letters', async () => {
    const english = await loadLanguage('en')
    expect(["'s", 'l’', '-', '', 'The'].map((word) => termOf(word, english))).toEqual(
      Array(5).fill(''),
    )
    expect(termOf('-led', english)).toBe('led')
  })
})
