import { describe, expect, it } from 'vitest'
import { parameterByLength } from '../../src/language-detection/by-length.js'
import { checkModel, modelFormat } from '../../src/model/index.js'

const model = checkModel(
  {
    format: modelFormat,
    task: 'micro',
    features: 1,
    tables: {},
    parameters: { temperature4: 2, temperature5: 1, temperature11: 3 },
  },
  { task: 'micro', features: 1 },
)

describe('parameterByLength', () => {
  const temperatureOf = parameterByLength(model, 'temperature', 1)

  it.each([
    ['as fitted', 32, 1],
    ['between two lengths', 16 * Math.SQRT2, 1.5],
    ['of the shortest below it', 3, 2],
    ['of the longest beyond it', 1e6, 3],
    ['or the fallback', 256, 1],
  ])('gives the parameter %s', (_, features, expected) => {
    expect(temperatureOf(features)).toBeCloseTo(expected)
  })
})
