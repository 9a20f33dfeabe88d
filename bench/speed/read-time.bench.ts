import assert from 'node:assert/strict'
import readingTime from 'reading-time'
import { bench, describe } from 'vitest'
import { readTime } from '../../src/read-time/index.js'

const sentence = 'The committee, which met Monday, kept its main rate at 5.25% for a ninth month. '
const article = sentence.repeat(58)

assert.equal(readTime(article, { language: 'en' }).words, 870)
assert.equal(readingTime(article).words, 870)

describe('read time of an article of 870 words', () => {
  bench('baseline: reading-time', () => {
    readingTime(article)
  })
  bench('readTime', () => {
    readTime(article, { language: 'en' })
  })
})
