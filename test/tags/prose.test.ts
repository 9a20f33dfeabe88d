import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/languages/index.js'
import { classifyTopics, extractKeyphrases } from '../../src/tags/index.js'

const language = await loadLanguage('en')

const texts: [kind: string, text: string][] = [
  [
    'a shopping list',
    'Milk\nBread\nEggs\nButter\nApples\nCoffee\nSugar\nFlour\nSalt\nPepper\nRice\nPasta\nTea\nOil',
  ],
  [
    'a table of prices',
    'Gold 1,912.40 +0.3\nSilver 23.10 -0.1\nBrent 84.21 +1.2\nCopper 8,412 -0.4\nTin 24,010 +0.2',
  ],
  ['one word', 'Ceasefire'],
  ['nothing but marks', '… !!! ???'],
]

describe.each(texts)('%s', (_, text) => {
  it('gives no topic to be sure of', () => {
    expect(classifyTopics(text, { language }).filter(({ confident }) => confident)).toEqual([])
  })

  it('gives no keyphrase to be sure of', () => {
    expect(extractKeyphrases(text, { language }).filter(({ confident }) => confident)).toEqual([])
  })
})

describe('a language whose function words are unknown', () => {
  it('gives no keyphrases rather than "and" and "the"', () => {
    const unknown = { ...language, stopWords: new Set<string>() }
    const text = 'The bridge is closed and the ferry is full. The bridge and the ferry are old.'
    expect(extractKeyphrases(text, { language: unknown })).toEqual([])
  })
})
