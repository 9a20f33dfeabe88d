import { describe, expect, it } from 'vitest'
import {
  accuracy,
  averagePrecision,
  calibrationError,
  compareSets,
  compareSpans,
  labelF1,
  mean,
  ndcg,
  pearson,
  precisionAt,
  precisionRecall,
  ranks,
  sumCounts,
} from '../../bench/quality/metrics.js'

describe('precision and recall', () => {
  it.each([
    ['half right', ['a', 'b'], ['b', 'c'], { precision: 0.5, recall: 0.5, f1: 0.5 }],
    ['all right', ['a'], ['a'], { precision: 1, recall: 1, f1: 1 }],
    ['too careful', ['a'], ['a', 'b', 'c'], { precision: 1, recall: 1 / 3, f1: 0.5 }],
    ['nothing where nothing was expected', [], [], { precision: 1, recall: 1, f1: 1 }],
    ['nothing where something was expected', [], ['a'], { precision: 0, recall: 0, f1: 0 }],
    ['something where nothing was expected', ['a'], [], { precision: 0, recall: 0, f1: 0 }],
    ['one thing said twice counts once', ['a', 'a'], ['a'], { precision: 1, recall: 1, f1: 1 }],
  ])('%s', (_, predicted, expected, result) => {
    expect(precisionRecall(compareSets(predicted, expected))).toEqual(result)
  })

  it('count a span only when start, end and type agree', () => {
    const expected = [
      { start: 0, end: 5, type: 'person' },
      { start: 9, end: 12, type: 'place' },
    ]
    const predicted = [
      { start: 0, end: 5, type: 'person' },
      { start: 9, end: 12, type: 'organisation' },
      { start: 8, end: 12, type: 'place' },
    ]
    expect(compareSpans(predicted, expected)).toEqual({ correct: 1, predicted: 3, expected: 2 })
    expect(compareSpans(predicted, expected, 'place')).toEqual({
      correct: 0,
      predicted: 1,
      expected: 1,
    })
  })

  it('of a sum are the micro average', () => {
    const counts = [compareSets(['a'], ['a']), compareSets(['a', 'b', 'c'], ['d'])]
    expect(sumCounts(counts)).toEqual({ correct: 1, predicted: 4, expected: 2 })
  })
})

it('the F1 of labels averages over the labels that were expected', () => {
  const { micro, macroF1, byLabel } = labelF1([
    { predicted: ['sport'], expected: ['sport'] },
    { predicted: ['sport'], expected: ['health'] },
    { predicted: ['weather'], expected: ['sport', 'health'] },
  ])
  expect(micro.precision).toBeCloseTo(1 / 3)
  expect(micro.recall).toBeCloseTo(1 / 4)
  expect(micro.f1).toBeCloseTo(2 / 7)
  expect(byLabel.get('sport')).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, expected: 2 })
  expect([...byLabel.keys()]).toEqual(['health', 'sport'])
  expect(macroF1).toBe(0.25)
})

it('accuracy weighs every item or every class the same', () => {
  const items = [
    { predicted: 'en', expected: 'en' },
    { predicted: 'en', expected: 'en' },
    { predicted: 'en', expected: 'en' },
    { predicted: 'en', expected: 'de' },
  ]
  expect(accuracy(items)).toEqual({
    micro: 0.75,
    macro: 0.5,
    byClass: new Map([
      ['de', 0],
      ['en', 1],
    ]),
  })
})

describe('the calibration error', () => {
  it('is zero when four in five of the answers given with 0.8 are right', () => {
    const answers = [true, true, true, true, false].map((right) => ({ confidence: 0.8, right }))
    expect(calibrationError(answers)).toBeCloseTo(0)
  })

  it('is the mean distance, over bins weighted by their size', () => {
    const answers = [
      { confidence: 1, right: false },
      { confidence: 0.15, right: false },
      { confidence: 0.15, right: false },
      { confidence: 0.15, right: false },
    ]
    expect(calibrationError(answers)).toBeCloseTo((1 + 3 * 0.15) / 4)
  })

  it('refuses a confidence that is none', () => {
    expect(() => calibrationError([{ confidence: Number.NaN, right: true }])).toThrow(RangeError)
  })
})

describe('rankings', () => {
  it('nDCG is 1 for the best order, by hand for another, and 1 where nothing can be gained', () => {
    expect(ndcg([3, 2, 0], [0, 2, 3], 3)).toBe(1)
    expect(ndcg([0, 3], [3, 0], 2)).toBeCloseTo(1 / Math.log2(3))
    expect(ndcg([0, 0], [0, 0], 2)).toBe(1)
  })

  it('average precision is the mean of the precisions at the hits', () => {
    expect(averagePrecision([true, false, true], 2)).toBeCloseTo((1 + 2 / 3) / 2)
    expect(averagePrecision([true], 2)).toBe(0.5)
    expect(averagePrecision([], 0)).toBe(1)
  })

  it('precision at three counts a short list as misses', () => {
    expect(precisionAt([true, false], 3)).toBeCloseTo(1 / 3)
  })
})

it("Pearson's correlation is 1, −1 or 0 where it must be", () => {
  expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1)
  expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1)
  expect(pearson([1, 2, 3], [5, 5, 5])).toBe(0)
  expect(() => pearson([1], [1, 2])).toThrow(RangeError)
})

it('the mean of nothing is 0', () => {
  expect(mean([])).toBe(0)
})

describe('ranks', () => {
  it.each([
    [[], []],
    [
      [5, 3, 9],
      [1, 0, 2],
    ],
    [
      [2, 1, 2, 2],
      [2, 0, 2, 2],
    ],
  ])('of %j are %j: equal numbers share the mean', (numbers, expected) => {
    expect(ranks(numbers)).toEqual(expected)
  })
})
