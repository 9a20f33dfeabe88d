import { describe, expect, it } from 'vitest'
import { decodeSixBit, encodeSixBit } from '../../src/model/index.js'

describe('six-bit weights', () => {
  it('come back as they were written', () => {
    const weights = Int8Array.from({ length: 63 }, (_, index) => index - 31)
    expect(decodeSixBit(encodeSixBit(weights))).toEqual(weights)
  })

  it('are clipped where they do not fit', () => {
    expect(decodeSixBit(encodeSixBit(Int8Array.of(-128, 127)))).toEqual(Int8Array.of(-31, 31))
  })

  it('are refused where a digit is none', () => {
    expect(decodeSixBit('AB=C')).toBeUndefined()
    expect(decodeSixBit('ABé')).toBeUndefined()
  })
})
