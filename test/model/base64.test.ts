import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64, encodeBase64 } from '../../src/model/index.js'

test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foobar', 'Zm9vYmFy'],
])('the vectors of RFC 4648 hold: %j ↔ %j', (text, base64) => {
  const bytes = new TextEncoder().encode(text)
  expect(encodeBase64(bytes)).toBe(base64)
  expect(decodeBase64(base64)).toEqual(bytes)
})

test('any bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const base64 = encodeBase64(bytes)
      expect(base64).toBe(Buffer.from(bytes).toString('base64'))
      expect(decodeBase64(base64)).toEqual(Uint8Array.from(bytes))
    }),
  )
})

test.each(['Zg', 'Zm9?', 'Zm 8', 'Zmé='])('malformed base64 %j is refused', (base64) => {
  expect(decodeBase64(base64)).toBeUndefined()
})
