import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingSteps } from '../../src/language-detection/reading-steps.js'
import { WordList } from '../../src/language-detection/word-list.js'

const words = new WordList()

function orderOf(text: string): number[][] {
  words.read(text, 'Latn')
  return readingSteps(words).map(({ first, step }) => {
    const order: number[] = []
    for (let word = first; word < words.length; word += step) order.push(word)
    return order
  })
}

/** Words of so many letters, no two the same. */
function distinctWords(lengths: readonly number[]): string {
  return lengths
    .map((length, index) =>
      String.fromCharCode(97 + (index % 20), 97 + Math.floor(index / 20)).padEnd(length, 'xy'),
    )
    .join(' ')
}

describe('readingSteps', () => {
  it('reads a short text at once', () => {
    expect(orderOf('one two three')).toEqual([[0, 1, 2]])
  })

  it('reads every fourth word of a longer one, then those between', () => {
    expect(orderOf(distinctWords(Array<number>(18).fill(6)))).toEqual([
      [0, 4, 8, 12, 16],
      [2, 6, 10, 14],
      [1, 3, 5, 7, 9, 11, 13, 15, 17],
    ])
  })

  it('reads every word once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 12 }), { maxLength: 200 }), (lengths) => {
        const order = orderOf(distinctWords(lengths)).flat()
        expect(order.sort((a, b) => a - b)).toEqual(lengths.map((_, index) => index))
      }),
    )
  })
})
