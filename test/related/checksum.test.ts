import { describe, expect, it } from 'vitest'
import { xxHash32 } from '../../src/related/checksum.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('xxHash32', () => {
  // Reference values of the xxHash project (seed 0).
  it.each([
    ['', 0x02cc5d05],
    ['a', 0x550d7456],
    ['abc', 0x32d153ff],
    ['Nobody inspects the spammish repetition', 0xe2293b2f],
  ])('of %j is %d', (text, expected) => {
    expect(xxHash32(encode(text))).toBe(expected)
  })

  it('does not depend on where the bytes lie', () => {
    const bytes = encode('..Nobody inspects the spammish repetition')
    expect(xxHash32(bytes.subarray(2))).toBe(0xe2293b2f)
  })

  it('changes with every bit', () => {
    const bytes = Uint8Array.from({ length: 75 }, (_, at) => at * 31)
    const before = xxHash32(bytes)
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = bytes.slice()
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
      expect(xxHash32(changed)).not.toBe(before)
    }
  })
})
