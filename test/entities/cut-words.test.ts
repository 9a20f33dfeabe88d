import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutWords } from '../../src/entities/cut-words.js'
import { hashListed } from '../../src/entities/word-list.js'
import type { ListedWord, WordList } from '../../src/entities/word-list.js'
import { writingOf } from '../../src/entities/writing.js'

const costs = {
  青: 9,
  岭: 9,
  青岭: 8,
  水库: 6,
  水: 5,
  库: 8,
  管理局: 7,
  管理: 5,
  局: 6,
  局周: 20,
  周一: 6,
}
const entries = new Map<number, ListedWord>(
  Object.entries(costs).map(([word, cost]) => [hashListed(word), { kinds: 1, cost, clusters: [] }]),
)
const list: WordList = {
  readAs: (character) => character,
  clustersOf: () => [],
  find: (hash) => entries.get(hash),
}

function cut(text: string): string[] {
  const tokens = [...text]
  const { words } = cutWords(tokens, Int32Array.from(tokens, writingOf), list)
  return words.map(({ start, end }) => tokens.slice(start, end).join(''))
}

test.each([
  ['青岭水库管理局周一', ['青岭', '水库', '管理局', '周一']],
  ['在青岭', ['在', '青岭']],
  ['トヨタ、ソニー', ['トヨタ', '、', 'ソニー']],
  ['', []],
])('%s is cut into %j', (text, words) => {
  expect(cut(text)).toEqual(words)
})

test('every token is in exactly one word, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'青岭水库管理局周ア・、a1') }), (text) => {
      const tokens = [...text]
      const { words, wordOf } = cutWords(tokens, Int32Array.from(tokens, writingOf), list)
      expect(words.flatMap(({ start, end }) => tokens.slice(start, end))).toEqual(tokens)
      expect([...wordOf]).toEqual(
        words.flatMap(({ start, end }, word) => Array.from({ length: end - start }, () => word)),
      )
    }),
  )
})
