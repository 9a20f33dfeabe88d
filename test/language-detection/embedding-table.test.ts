import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEmbeddingTable } from '../../src/language-detection/embedding-table.js'
import { FeatureList } from '../../src/language-detection/features.js'
import { encodeWeightPairs } from '../../src/model/index.js'

const dimensions = 32

describe('createEmbeddingTable', () => {
  it('adds rows up exactly, however many and large', () => {
    const weight = fc.integer({ min: -4, max: 4 })
    const row = fc.array(weight, { minLength: dimensions, maxLength: dimensions })
    fc.assert(
      fc.property(row, row, fc.array(fc.nat(1), { maxLength: 1500 }), (zero, one, indices) => {
        const rows = [zero, one]
        const table = createEmbeddingTable(
          encodeWeightPairs(Int8Array.from(rows.flat())),
          dimensions,
        )
        const features = new FeatureList()
        features.makeRoom(indices.length).set(indices)
        features.length = indices.length
        const sums = new Float64Array(dimensions)
        table.addRows(features, 0, sums)
        const expected = zero.map((_, column) =>
          indices.reduce((sum, index) => sum + (rows[index]?.[column] ?? 0), 0),
        )
        expect([...sums]).toEqual(expected)
      }),
    )
  })

  it('begins with the feature it is told', () => {
    const table = createEmbeddingTable(
      encodeWeightPairs(new Int8Array(2 * dimensions).fill(3)),
      dimensions,
    )
    const features = new FeatureList()
    features.makeRoom(3).set([0, 1, 0])
    features.length = 3
    const sums = new Float64Array(dimensions).fill(1)
    table.addRows(features, 2, sums)
    expect([...new Set(sums)]).toEqual([4])
  })
})
