import { addRows, unpackInto } from '../model/index.js'
import type { FeatureWeights, PackedRows } from '../model/index.js'
import { evidenceFeatureLimit, writeEvidenceFeatures } from './article-evidence.js'
import type { SentenceEvidence } from './article-evidence.js'
import { contextFeatureLimit, wordAt, writeContextFeatures } from './sentence-features.js'
import type { SentenceFeatures } from './sentence-features.js'
import { wordPlaces } from './word-features.js'
import type { WordFeatures } from './word-features.js'

const features = new Int32Array(Math.max(contextFeatureLimit, evidenceFeatureLimit))

/**
 * Sums up the weights of a sentence's features into `emissions`: tokens × labels, 0 before. What a
 * word adds at each of the places around a token is summed once and remembered with the word.
 */
export function emit(
  { labels: { length: width }, rows }: FeatureWeights,
  sentence: SentenceFeatures,
  emissions: Int32Array,
): void {
  const { stride } = rows
  const packed = new Int32Array(stride)
  for (let i = 0; i < sentence.words.length; i++) {
    packed.fill(0)
    for (let place = 0; place < wordPlaces.length; place++) {
      const word = wordAt(sentence, i + (wordPlaces[place] ?? 0))
      const sums = word.sums ?? sumWord(rows, word)
      const from = place * stride
      for (let s = 0; s < stride; s++) packed[s] = (packed[s] ?? 0) + (sums[from + s] ?? 0)
    }
    addRows(rows, features, 0, writeContextFeatures(sentence, i, features), packed, 0)
    unpackInto(packed, 0, emissions, i * width, width)
  }
}

/** Adds to the sums of the first pass what the rest of the article says. */
export function emitEvidence(
  { labels: { length: width }, rows }: FeatureWeights,
  sentence: SentenceFeatures,
  labels: Uint8Array,
  evidence: SentenceEvidence,
  first: Int32Array,
): Int32Array {
  const emissions = first.slice()
  const packed = new Int32Array(rows.stride)
  for (let i = 0; i < labels.length; i++) {
    const count = writeEvidenceFeatures(sentence, labels, evidence, i, features)
    if (count === 0) continue
    packed.fill(0)
    addRows(rows, features, 0, count, packed, 0)
    unpackInto(packed, 0, emissions, i * width, width)
  }
  return emissions
}

function sumWord(rows: PackedRows, word: WordFeatures): Int32Array {
  const sums = new Int32Array(wordPlaces.length * rows.stride)
  let start = 0
  word.ends.forEach((end, place) => {
    addRows(rows, word.features, start, end, sums, place * rows.stride)
    start = end
  })
  word.sums = sums
  return sums
}
