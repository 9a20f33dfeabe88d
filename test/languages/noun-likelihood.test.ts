import { describe, expect, it } from 'vitest'
import { writeFourBitTable } from '../../src/languages/four-bit-table.js'
import { loadLanguage } from '../../src/languages/index.js'
import { levelOfLikelihood, readNounLikelihood } from '../../src/languages/noun-likelihood.js'
import { encodeBase64 } from '../../src/model/index.js'

describe('readNounLikelihood', () => {
  const table = writeFourBitTable([
    ['bridge', levelOfLikelihood(1)],
    ['-ed', levelOfLikelihood(0)],
  ])
  const likelihood = readNounLikelihood({ table: encodeBase64(table) })

  it.each([
    ['bridge', 1, 'a word that was counted'],
    ['closed', 0, 'a word that was not, by its ending'],
    ['quux', 1, 'a word of which nothing is known may be a noun'],
  ])('gives %s %d: %s', (word, expected) => {
    expect(likelihood(word)).toBe(expected)
  })
})

describe('the nouns of our languages', () => {
  it.each([
    ['en', 'agreement', 'announced'],
    ['de', 'regierung', 'kritisiert'],
    ['fr', 'exposition', 'pourront'],
    ['es', 'ayuntamiento', 'aprobado'],
    ['pt', 'presidente', 'morreu'],
    ['ca', 'govern', 'anunciaren'],
    ['sv', 'regeringen', 'meddelat'],
  ])('tell in %s that %s is a noun rather than %s', async (code, noun, verb) => {
    const { nounLikelihood } = await loadLanguage(code)
    expect(nounLikelihood?.(noun)).toBeGreaterThan((nounLikelihood?.(verb) ?? 1) + 0.3)
  })
})
