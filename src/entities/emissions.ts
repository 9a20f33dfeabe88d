import type { FeatureWeights } from '../model/index.js'
import { evidenceFeatureLimit, writeEvidenceFeatures } from './article-evidence.js'
import type { SentenceEvidence } from './article-evidence.js'
import { contextFeatureLimit, wordAt, writeContextFeatures } from './sentence-features.js'
import type { SentenceFeatures } from './sentence-features.js'
import { wordPlaces } from './word-features.js'
import type { WordFeatures } from './word-features.js'

const features = new Int32Array(Math.max(contextFeatureLimit, evidenceFeatureLimit))

/**
 * Sums up the weights of a sentence's features: tokens × labels. What a word adds at each of the
 * places around a token is summed once and remembered with the word.
 */
export function emit(model: FeatureWeights, sentence: SentenceFeatures): Int32Array {
  const { words } = sentence
  const width = model.labels.length
  const emissions = new Int32Array(words.length * width)
  for (let i = 0; i < words.length; i++) {
    const at = i * width
    for (let p = 0; p < wordPlaces.length; p++) {
      const word = wordAt(sentence, i + (wordPlaces[p]?.offset ?? 0))
      const sums = word.sums ?? sumWord(model, word)
      const from = p * width
      for (let label = 0; label < width; label++)
        emissions[at + label] = (emissions[at + label] ?? 0) + (sums[from + label] ?? 0)
    }
    addRows(model, writeContextFeatures(sentence, i, features), emissions, at)
  }
  return emissions
}

/** Adds to the sums of the first pass what the rest of the article says. */
export function emitEvidence(
  model: FeatureWeights,
  sentence: SentenceFeatures,
  labels: Uint8Array,
  evidence: SentenceEvidence,
  first: Int32Array,
): Int32Array {
  const width = model.labels.length
  const emissions = first.slice()
  for (let i = 0; i < labels.length; i++) {
    const count = writeEvidenceFeatures(sentence, labels, evidence, i, features)
    addRows(model, count, emissions, i * width)
  }
  return emissions
}

function sumWord(model: FeatureWeights, word: WordFeatures): Int32Array {
  const width = model.labels.length
  const sums = new Int32Array(wordPlaces.length * width)
  wordPlaces.forEach(({ place }, p) => {
    features.set(word.features[place])
    addRows(model, word.features[place].length, sums, p * width)
  })
  word.sums = sums
  return sums
}

/** Adds the rows of the first `count` features to the sums of one token. */
function addRows(
  { labels, weights, filledRows, rowMask }: FeatureWeights,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  const width = labels.length
  for (let f = 0; f < count; f++) {
    const row = (features[f] ?? 0) & rowMask
    if ((((filledRows[row >> 3] ?? 0) >> (row & 7)) & 1) === 0) continue
    const from = row * width
    for (let label = 0; label < width; label++)
      sums[at + label] = (sums[at + label] ?? 0) + (weights[from + label] ?? 0)
  }
}
