import { describe, expect, it } from 'vitest'
import { calibrate, sharedTemper, temper } from '../../src/entities/calibrate.js'

describe('calibrate', () => {
  it.each([
    [0, 0],
    [0.5, 0.5],
    [0.99, 0.94],
    [1, 1],
  ])('of %d is %d', (probability, confidence) => {
    expect(calibrate(probability, temper)).toBeCloseTo(confidence, 2)
  })

  it('keeps the order and brings all but the ends nearer to even', () => {
    for (let hundredth = 51; hundredth < 100; hundredth++) {
      const probability = hundredth / 100
      expect(calibrate(probability, temper)).toBeLessThan(probability)
      expect(calibrate(probability, temper)).toBeGreaterThan(calibrate(probability - 0.01, temper))
    }
  })

  it('is less sure in a language that was not learnt from', () => {
    expect(calibrate(0.99, sharedTemper)).toBeLessThan(calibrate(0.99, temper))
  })
})
