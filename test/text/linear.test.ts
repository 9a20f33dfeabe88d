import { describe, expect, it } from 'vitest'
import { readSentences, slugify, countWords } from '../../src/text/index.js'

const options = { abbreviations: new Set(['mr']), stopWords: new Set(['the']) }

/** Texts made to make a careless scanner look back or ahead again and again. */
const pieces = [
  'word ',
  'word',
  "a'",
  'a-',
  'a.',
  '. ',
  '.',
  '."',
  'Mr. A',
  '1.',
  '1,',
  '\n',
  '\n ',
  ' ',
  '@a',
  '#1',
  'a@',
  'http://',
  'www.',
  '漢',
  '。',
  '。”漢',
  '👩\u200D',
  '\u0301',
  'é\u0301',
  '\uD800',
  '(',
  'EU:a',
  '“A',
  '- ',
]

function secondsOf(text: string): number {
  const start = performance.now()
  readSentences(text, options)
  countWords(text)
  slugify(text)
  return (performance.now() - start) / 1000
}

describe('reading a text', () => {
  // A quadratic reader needs minutes; a busy machine may need many times what an idle one does.
  it.each(pieces)('takes time linear in its length, made of %j', { timeout: 30_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length))
    expect(secondsOf(text)).toBeLessThan(20)
  })
})
