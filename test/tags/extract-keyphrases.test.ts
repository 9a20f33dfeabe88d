import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import { loadLanguage } from '../../src/languages/index.js'
import { extractKeyphrases } from '../../src/tags/index.js'

const language = await loadLanguage('en')
const article = readArticle({
  title: 'Gas leak blamed for collapse of bridge over the Orle',
  body:
    'A gas leak caused the collapse of the bridge over the river Orle, engineers said on Monday. ' +
    'The bridge was built in 1974. Mayor Hanna Brandt had asked for an inspection of the bridge.\n\n' +
    'The gas leak had been reported twice. "Nobody listened," said Hanna Brandt. ' +
    'The inspection would have cost little, the engineers wrote.',
})
const labels = extractKeyphrases(article, { language }).map(({ label }) => label.toLowerCase())

describe('extractKeyphrases', () => {
  it('finds what the headline and the text both say', () => {
    expect(labels.slice(0, 4)).toContain('gas leak')
  })

  it('keeps names whole', () => {
    expect(labels).not.toContain('hanna')
    expect(labels).not.toContain('brandt')
  })

  it('gives no phrase with a stop word at its edge, and none twice', () => {
    for (const label of labels) {
      const words = label.split(' ')
      expect(language.stopWords.has(words[0] ?? '')).toBe(false)
      expect(language.stopWords.has(words.at(-1) ?? '')).toBe(false)
    }
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('says where each phrase stands', () => {
    for (const { mentions } of extractKeyphrases(article, { language })) {
      for (const { field, start, end, text } of mentions) {
        const source = field === 'title' ? article.title : article.text
        expect(source.slice(start, end).split(/\s+/u).join(' ')).toBe(text)
      }
    }
  })

  it('gives as many as asked for, best first', () => {
    const phrases = extractKeyphrases(article, { language, limit: 3 })
    expect(phrases).toHaveLength(3)
    const scores = phrases.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((first, second) => second - first))
  })

  it.each([0, 2.5, Number.POSITIVE_INFINITY])('refuses the limit %s', (limit) => {
    expect(() => extractKeyphrases(article, { language, limit })).toThrow(/'limit'/u)
  })

  it('never throws, whatever the text, and says the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(extractKeyphrases(text, { language })).toEqual(extractKeyphrases(text, { language }))
      }),
    )
  })
})
