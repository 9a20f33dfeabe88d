import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  unspacedFeatureLimit,
  writeUnspacedFeatures,
} from '../../src/entities/unspaced-features.js'
import { describeUnspaced } from '../../src/entities/unspaced-sentence.js'
import { readWordList } from '../../src/entities/word-list.js'
import { hashString } from '../../src/model/index.js'
import file from '../../data/ja/word-list.model.json' with { type: 'json' }

const list = readWordList(file)

function featuresOf(text: string): number[][] {
  const tokens = [...text]
  const sentence = describeUnspaced(
    tokens,
    tokens.map((token) => hashString(token)),
    list,
  )
  return tokens.map((_, i) => {
    const out = new Int32Array(unspacedFeatureLimit * 2)
    return [...out.subarray(0, writeUnspacedFeatures(sentence, i, out, 0))]
  })
}

test('a character says the same in the same surroundings', () => {
  const [first = []] = featuresOf('東京で、東京で')
  expect(first.length).toBeGreaterThan(50)
  expect(featuresOf('東京で、東京で')[0]).toEqual(first)
  expect(new Set(first).size).toBe(first.length)
})

test('a word is told from its characters, and its first character from its last', () => {
  const [alone = []] = featuresOf('東')
  const [first = [], last = []] = featuresOf('東京')
  expect(first).not.toEqual(alone)
  expect(first).not.toEqual(last)
})

test('no text has more features than there is room for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const features of featuresOf(text))
        expect(features.length).toBeLessThanOrEqual(unspacedFeatureLimit)
    }),
  )
})
