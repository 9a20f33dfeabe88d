import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashEnd, hashStart, hashString, hashText, hashUnit } from '../../src/model/index.js'

test('hashes never change: models rest on them', () => {
  expect(hashString('')).toMatchInlineSnapshot(`91794203`)
  expect(hashString('Brussels')).toMatchInlineSnapshot(`1920233975`)
  expect(hashString('Brussels', 1)).toMatchInlineSnapshot(`855454898`)
  expect(hashString('東京')).toMatchInlineSnapshot(`1588722227`)
})

test('hashing piece by piece equals hashing at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, cut) => {
      let hash = hashText(hashStart(7), text, 0, cut)
      for (let index = cut; index < text.length; index++) {
        hash = hashUnit(hash, text.charCodeAt(index))
      }
      expect(hashEnd(cut > text.length ? hashText(hashStart(7), text) : hash)).toBe(
        hashString(text, 7),
      )
    }),
  )
})

test('the low bits spread: a thousand words fill a table of 4,096 about as chance would', () => {
  const buckets = new Set(
    Array.from({ length: 1000 }, (_, index) => hashString(`word${String(index)}`) & 4095),
  )
  // Expected number of distinct buckets: 4096 · (1 − (1 − 1/4096)^1000) ≈ 887, deviation about 9.
  expect(buckets.size).toBeGreaterThan(850)
})
