import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addRows,
  encodeSixBit,
  packRows,
  unpackInto,
  writeSparseRows,
} from '../../src/model/index.js'

const width = 3
const tables = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([0, 0, 0]) },
      fc.array(fc.integer({ min: -31, max: 31 }), { minLength: width, maxLength: width }),
    ),
    { minLength: 256, maxLength: 256 },
  )
  .map((rows) => Int8Array.from(rows.flat()))

test('packed rows add up as the rows of the table do', () => {
  fc.assert(
    fc.property(tables, fc.array(fc.nat(), { maxLength: 60 }), (table, hashes) => {
      const { gaps, filled } = writeSparseRows(table, width)
      const rows = packRows(gaps, encodeSixBit(filled), 256, width)
      const features = Int32Array.from(hashes)
      const packed = new Int32Array(rows.stride + 1)
      addRows(rows, features, 0, features.length, packed, 1)
      const sums = new Int32Array(width + 1)
      unpackInto(packed, 1, sums, 1, width)
      const expected = [0, 1, 2].map((label) =>
        hashes.reduce((sum, hash) => sum + (table[(hash & 255) * width + label] ?? 0), 0),
      )
      expect([...sums]).toEqual([0, ...expected])
    }),
  )
})

test('rows without weights cost next to nothing', () => {
  const table = new Int8Array(1000)
  table.set([1, -2], 0)
  table.set([3, 4], 700)
  table.set([0, 5], 998)
  const { gaps, filled } = writeSparseRows(table, 2)
  expect([...filled]).toEqual([1, -2, 3, 4, 0, 5])
  expect(packRows(gaps, encodeSixBit(filled), 500, 2).weights).toHaveLength(3)
})
