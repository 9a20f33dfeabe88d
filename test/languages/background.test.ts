import { describe, expect, it } from 'vitest'
import { levelOfShare, readBackground } from '../../src/languages/background.js'
import { writeFourBitTable } from '../../src/languages/four-bit-table.js'
import { loadLanguage } from '../../src/languages/index.js'
import { encodeBase64 } from '../../src/model/index.js'

describe('readBackground', () => {
  it('reads back the share of a term, to the next power of two', () => {
    const table = writeFourBitTable([['talk', levelOfShare(0.25)]])
    const frequency = readBackground({ documents: 100, table: encodeBase64(table) })
    expect(frequency('talk')).toBe(0.25)
    expect(frequency('volcano')).toBe(0.005)
  })

  it.each([
    [1, 15],
    [0.5, 14],
    [0.3, 13],
    [1 / 100_000, 1],
  ])('gives a share of %d the level %d', (share, level) => {
    expect(levelOfShare(share)).toBe(level)
  })

  it.each([
    ['en', 'govern', 'volcano'],
    ['de', 'regier', 'vulkan'],
    ['fr', 'président', 'volcan'],
    ['es', 'president', 'volcan'],
    ['ru', 'президент', 'вулкан'],
  ])('knows in %s that %s is commoner than %s', async (code, common, rare) => {
    const { backgroundFrequency } = await loadLanguage(code)
    expect(backgroundFrequency?.(common)).toBeGreaterThan((backgroundFrequency?.(rare) ?? 1) * 4)
  })
})
