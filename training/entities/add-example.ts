import type { Lexicon } from '../../src/entities/lexicon.js'
import {
  contextFeatureLimit,
  describeSentence,
  wordAt,
  writeContextFeatures,
} from '../../src/entities/sentence-features.js'
import { wordPlaces } from '../../src/entities/word-features.js'
import type { Example } from './examples.js'
import type { FeatureStore } from './feature-store.js'

const features = new Int32Array(contextFeatureLimit)

/** Writes the features of a sentence, as the library computes them, into the store. */
export function addExample(
  store: FeatureStore,
  { sentence, labels }: Example,
  { weight, lexicon, rows }: { weight: number; lexicon: Lexicon; rows: number },
): void {
  const described = describeSentence(sentence.tokens, lexicon)
  sentence.tokens.forEach((_, i) => {
    wordPlaces.forEach((offset, place) => {
      const { features: all, ends } = wordAt(described, i + offset)
      for (const feature of all.subarray(ends[place - 1] ?? 0, ends[place]))
        store.addRow(feature & (rows - 1))
    })
    const count = writeContextFeatures(described, i, features)
    for (let f = 0; f < count; f++) store.addRow((features[f] ?? 0) & (rows - 1))
    store.endToken(labels[i] ?? 0)
  })
  store.endSentence(weight)
}
