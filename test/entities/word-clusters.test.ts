import { describe, expect, test } from 'vitest'
import { CopydeskError } from '../../src/errors.js'
import { readWordClusters } from '../../src/entities/word-clusters.js'
import { lowerHash } from '../../src/entities/word-features.js'
import file from '../../data/en/word-clusters.model.json' with { type: 'json' }

const clusterOf = readWordClusters(file)
const clusterOfWord = (word: string): number => clusterOf(lowerHash(word))

describe('word clusters', () => {
  test.each([
    ['monday', 'tuesday'],
    ['university', 'universities'],
  ])('%s and %s are alike', (one, other) => {
    expect(clusterOfWord(one)).toBeGreaterThan(0)
    expect(clusterOfWord(one)).toBe(clusterOfWord(other))
  })

  test('words that mean other things stand apart, unknown ones nowhere', () => {
    expect(clusterOfWord('monday')).not.toBe(clusterOfWord('university'))
    expect(clusterOfWord('qwertzuiopasdf')).toBe(0)
  })

  test('a file of another version is refused', () => {
    expect(() => readWordClusters({ ...file, features: 0 })).toThrow(CopydeskError)
  })
})
