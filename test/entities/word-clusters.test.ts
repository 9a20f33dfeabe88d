import { describe, expect, test } from 'vitest'
import { CopydeskError } from '../../src/errors.js'
import { readWordClusters, splitClusters } from '../../src/entities/word-clusters.js'
import { lowerHash } from '../../src/entities/word-features.js'
import file from '../../data/en/word-clusters.model.json' with { type: 'json' }

const clusterOf = readWordClusters(file)
const clustersOf = (word: string): number[] => splitClusters(clusterOf(lowerHash(word)))

describe('word clusters', () => {
  test.each([
    ['monday', 'tuesday'],
    ['january', 'february'],
  ])('%s and %s are used alike', (one, other) => {
    expect(clustersOf(one)).toHaveLength(4)
    expect(clustersOf(one)[0]).toBe(clustersOf(other)[0])
  })

  test('university and universities mean alike', () => {
    expect(clustersOf('university')[3]).toBe(clustersOf('universities')[3])
  })

  test('words that mean other things stand apart, unknown ones nowhere', () => {
    expect(clustersOf('monday')[0]).not.toBe(clustersOf('university')[0])
    expect(clustersOf('qwertzuiopasdf')).toEqual([])
  })

  test('a file of another version is refused', () => {
    expect(() => readWordClusters({ ...file, features: 0 })).toThrow(CopydeskError)
  })
})

describe('splitClusters', () => {
  test('the wider clusters are the first bits of the narrow one, the last is that of the meaning', () => {
    expect(splitClusters(1 + (0b1011_0110_1101 << 10) + 77)).toEqual([
      0b1011_0110_1101, 0b1011_0110, 0b10_1101, 77,
    ])
    expect(splitClusters(0)).toEqual([])
  })
})
