import { describe, expect, it } from 'vitest'
import { applyPrior } from '../../src/language-detection/prior.js'

const unsure = [
  { code: 'nb', probability: 0.5 },
  { code: 'da', probability: 0.4 },
  { code: 'nn', probability: 0.1 },
]
const sure = [
  { code: 'en', probability: 0.99999 },
  { code: 'de', probability: 0.00001 },
]
const chinese = [
  { code: 'ja', probability: 0.4 },
  { code: 'zh-Hans', probability: 0.3 },
  { code: 'zh-Hant', probability: 0.3 },
]

describe('applyPrior', () => {
  it('leaves a ranking alone without a prior', () => {
    expect(applyPrior(unsure, {})).toEqual(unsure)
  })

  it.each([
    ['a declared language', { declared: 'da' }],
    ['a declared region', { declared: 'da-DK' }],
    ['candidates', { candidates: ['de', 'da'] }],
    ['a three-letter code', { declared: 'dan' }],
  ])('lets %s decide what the text leaves open', (_, prior) => {
    expect(applyPrior(unsure, prior)[0]?.code).toBe('da')
  })

  it('does not let a prior decide against clear evidence', () => {
    expect(applyPrior(sure, { declared: 'de', candidates: ['de'] })[0]?.code).toBe('en')
  })

  it('takes a language without script for all its scripts, and a region for its own', () => {
    expect(applyPrior(chinese, { declared: 'zh' })[0]?.code).toMatch(/^zh/u)
    expect(applyPrior(chinese, { declared: 'zh-TW' })[0]?.code).toBe('zh-Hant')
    expect(applyPrior(unsure, { declared: 'no' }).at(-1)?.code).toBe('da')
  })

  it('leaves to unknown languages what a ranking lacks to one', () => {
    const doubtful = unsure.map(({ code, probability }) => ({ code, probability: probability / 2 }))
    const [best] = applyPrior(doubtful, { declared: 'nb' })
    expect(best?.probability).toBeCloseTo(5 / (5 + 0.25 + 0.5))
    expect(applyPrior(doubtful, { declared: 'sw' })).toEqual(doubtful)
  })

  it('keeps probabilities that make one', () => {
    const sum = applyPrior(unsure, { declared: 'da', candidates: ['nn'] }).reduce(
      (total, { probability }) => total + probability,
      0,
    )
    expect(sum).toBeCloseTo(1)
  })

  it.each(['und', '', 'not a tag!', 'x'])(
    'ignores a declared language that says nothing: %j',
    (declared) => {
      expect(applyPrior(unsure, { declared })[0]?.code).toBe('nb')
    },
  )

  it.each([[['en', 'english!']], [[7]], ['en']])(
    'refuses candidates that are no tags: %j',
    (candidates) => {
      expect(() => applyPrior(unsure, { candidates: candidates as string[] })).toThrow(
        expect.objectContaining({ code: 'invalid-option', field: 'candidates' }),
      )
    },
  )
})
