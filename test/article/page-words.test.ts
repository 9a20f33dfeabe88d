import { describe, expect, test } from 'vitest'
import { likeness, PageWords, wordShare } from '../../src/article/page-words.js'

describe('the words of a page are numbered', () => {
  test('the same word has the same number, case aside, and stands once in a block', () => {
    const page = new PageWords()
    expect(page.read('The ferry, the FERRY and Ünder')).toMatchObject({
      words: [0, 1, 2, 3],
      terms: [1, 3],
      termCount: 3,
    })
    expect(page.read('ünder the ferry').words).toEqual([3, 0, 1])
    expect(page.size).toBe(4)
  })

  test('words of more pages than the table was made for keep their numbers', () => {
    const page = new PageWords()
    const words = Array.from({ length: 5000 }, (_, index) => `word${String(index)}`)
    for (const word of words) page.read(word)
    expect(page.size).toBe(words.length)
    expect(words.map((word) => page.read(word).words)).toEqual(words.map((_, index) => [index]))
  })

  test.each([
    ['Chinese', '灯塔重新亮了', 5],
    ['Thai', 'ประภาคาร', 7],
  ])('scripts without spaces are read in pairs of characters: %s', (_, text, pairs) => {
    const { words, terms, termCount } = new PageWords().read(text)
    expect(terms).toEqual(words)
    expect(termCount).toBe(pairs)
  })

  test('a text that differs only in spaces and punctuation has the same signature', () => {
    const page = new PageWords()
    const { signature } = page.read('Read more: “Ferry fails”')
    expect(page.read('read more – ferry  fails').signature).toBe(signature)
    expect(page.read('more read: ferry fails').signature).not.toBe(signature)
  })

  test('text that is not Unicode is read all the same', () => {
    expect(new PageWords().read('\uD800a\uDC00\u0000').words).toHaveLength(1)
    expect(new PageWords().read('').words).toEqual([])
  })
})

test('likeness is shared words over all words', () => {
  expect(likeness('Ferry fails again', 'ferry FAILS, again!')).toBe(1)
  expect(likeness('Ferry fails again', 'Ferry sails again')).toBe(0.5)
  expect(likeness('', 'Ferry')).toBe(0)
  expect(wordShare([1, 2], new Set())).toBe(0)
})
