import { describe, expect, it } from 'vitest'
import { distinctness } from '../../src/language-detection/distinctness.js'

describe('distinctness', () => {
  it.each([
    ['one of ten stands out', [9, 0, 0, 0, 0, 0, 0, 0, 0, 0], 3],
    ['two alike stand out less', [9, 9, 0, 0, 0, 0, 0, 0, 0, 0], 2],
    ['nothing stands out', [1, 1, 1], 0],
  ])('is larger where one is alone: %s', (_, scores, expected) => {
    expect(distinctness(Float64Array.from(scores))).toBeCloseTo(expected)
  })

  it('does not change when all scores grow alike', () => {
    const scores = Float64Array.of(3, 1, 0, -2)
    const grown = scores.map((score) => 10 * score + 7)
    expect(distinctness(grown)).toBeCloseTo(distinctness(scores))
  })
})
