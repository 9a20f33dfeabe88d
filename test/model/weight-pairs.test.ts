import { describe, expect, it } from 'vitest'
import { encodeWeightPairs, weightOffset, weightPairs } from '../../src/model/index.js'

const pairs = weightPairs()
const decode = (text: string): number[] =>
  [...text].flatMap((symbol) => {
    const pair = pairs[symbol.charCodeAt(0)] ?? 0
    return [(pair & 15) - weightOffset, (pair >> 4) - weightOffset]
  })

const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4]

describe('weight pairs', () => {
  it('come back as they were written, every pair as one character', () => {
    const weights = steps.flatMap((one) => steps.flatMap((two) => [one, two]))
    const text = encodeWeightPairs(Int8Array.from(weights))
    expect(text).toHaveLength(81)
    expect(decode(text)).toEqual(weights)
  })

  it('are clipped beyond four', () => {
    expect(decode(encodeWeightPairs(Int8Array.of(-9, 127)))).toEqual([-4, 4])
  })

  it('need no escape in JSON', () => {
    const text = encodeWeightPairs(Int8Array.from(steps.flatMap((step) => [step, -step])))
    expect(JSON.stringify(text)).toHaveLength(text.length + 2)
  })
})
