import assert from 'node:assert/strict'
import { bench, describe } from 'vitest'
import english from '../../src/languages/en.js'
import { readSentences, splitSentences, tokenize, toTerms } from '../../src/text/index.js'

const paragraph =
  "The minister's talks with Mr. Smith of the U.S. Treasury ended at 10:30 p.m. on Tuesday, officials said. " +
  '“We are closer than before,” she told reporters in St. Louis; a 2-1 vote, worth $5.4bn, is due in May. ' +
  'Critics, among them the 20-year-old Jean-Claude O’Brien, doubt it (see https://example.com/talks).\n\n'
const article = paragraph.repeat(17) // about 870 words

const tokens = tokenize(article, 0, article.length, english)
assert.equal(tokens.length, 17 * 65)
assert.equal(splitSentences(article, english).length, 17 * 3)

describe('an article of 870 words', () => {
  bench('baseline: split at white space', () => {
    article.split(/\s+/u)
  })
  bench('baseline: Intl.Segmenter, words', () => {
    Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(article))
  })
  bench('tokenize', () => {
    tokenize(article, 0, article.length, english)
  })
  bench('splitSentences', () => {
    splitSentences(article, english)
  })
  bench('readSentences', () => {
    readSentences(article, english)
  })
  bench('toTerms', () => {
    toTerms(tokens, english)
  })
})
