import { describe, expect, it } from 'vitest'
import { FeatureList, featureVersion, readFeatures } from '../../src/language-detection/features.js'
import { createDetector } from '../../src/language-detection/language-model.js'
import { encodeBase64, encodeWeightPairs } from '../../src/model/index.js'

const buckets = 1024
const dimensions = 32

/** A model written by hand: the features of one word speak for each language. */
function microModel(words: Readonly<Record<string, string>>): object {
  const codes = Object.keys(words)
  const embeddings = new Int8Array(buckets * dimensions)
  const weights = new Float32Array((codes.length + 1) * (dimensions + 1))
  codes.forEach((code, label) => {
    const features = new FeatureList()
    readFeatures(words[code] ?? '', 'Latn', buckets, features)
    for (const bucket of features.indices.subarray(0, features.length))
      embeddings[bucket * dimensions + label] = 4
    weights[label * (dimensions + 1) + label] = 1
  })
  return {
    format: 1,
    task: 'language-detection',
    language: 'mul',
    version: 'micro',
    features: featureVersion,
    labels: [...codes.map((code) => `Latn ${code}`), 'Grek el'],
    trainedOn: [],
    quality: {},
    parameters: { buckets, dimensions, alpha: 0.5, embeddingScale: 0.1 },
    tables: {
      embeddings: encodeWeightPairs(embeddings),
      weights: encodeBase64(new Uint8Array(weights.buffer)),
    },
  }
}

describe('createDetector', () => {
  const detector = createDetector(microModel({ de: 'nicht', en: 'which' }))

  it('ranks by the features of the text', () => {
    expect(detector.rank('nicht', 'Latn')[0]?.code).toBe('de')
    expect(detector.rank('Which?', 'Latn')[0]?.code).toBe('en')
  })

  it('gives probabilities that make one', () => {
    const sum = detector
      .rank('nicht which', 'Latn')
      .reduce((total, { probability }) => total + probability, 0)
    expect(sum).toBeCloseTo(1)
  })

  it('takes the script for the answer where it has one language', () => {
    expect(detector.rank('και', 'Grek')).toEqual([{ code: 'el', probability: 1 }])
  })

  it('knows nothing of a script without languages, nor of a text without words', () => {
    expect(detector.rank('слово', 'Cyrl')).toEqual([])
    expect(detector.rank('… 1, 2', 'Latn')).toEqual([])
  })

  it.each([
    ['another task', { task: 'topics' }],
    ['other features', { features: featureVersion + 1 }],
    ['no weights', { tables: {} }],
  ])('refuses a model with %s', (_, change) => {
    expect(() => createDetector({ ...microModel({ de: 'nicht' }), ...change })).toThrow(
      expect.objectContaining({ code: 'invalid-model' }),
    )
  })
})

describe('readFeatures', () => {
  const featuresOf = (text: string): number[] => {
    const features = new FeatureList()
    readFeatures(text, 'Latn', buckets, features)
    return [...features.indices.subarray(0, features.length)]
  }

  it('sees neither case, kind of apostrophe nor form of accents', () => {
    expect(featuresOf('L’ÉTÉ')).toEqual(featuresOf("l'e\u0301te\u0301"))
  })

  it('passes over digits, punctuation and other scripts', () => {
    expect(featuresOf('été 2026 — лето, θέρος!')).toEqual(featuresOf('été'))
  })

  it('grows with the words of a text, not with their number, and stays linear without spaces', () => {
    expect(featuresOf('word '.repeat(1000))).toEqual(featuresOf('word'))
    const words = Array.from({ length: 400 }, (_, index) =>
      String.fromCharCode(97 + (index % 20), 97 + Math.floor(index / 20), 120),
    )
    expect(featuresOf(words.join(' '))).toEqual(words.flatMap(featuresOf))
    expect(featuresOf('a'.repeat(100_000)).length).toBeLessThan(1000)
  })
})
