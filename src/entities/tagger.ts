import type { Name } from '../languages/index.js'
import { bestLabels, checkModel, labelProbabilities, readSequenceModel } from '../model/index.js'
import type { ModelFile, SequenceModel } from '../model/index.js'
import type { Sentence } from '../text/index.js'
import { readGazetteer } from './gazetteer.js'
import { toSpans } from './labels.js'
import { createLexicon } from './lexicon.js'
import type { Lexicon } from './lexicon.js'
import {
  contextFeatureLimit,
  describeSentence,
  wordAt,
  writeContextFeatures,
} from './sentence-features.js'
import type { SentenceFeatures } from './sentence-features.js'
import { featureVersion, wordPlaces } from './word-features.js'
import type { WordFeatures } from './word-features.js'

/** Finds the names in the sentences of one article. */
export interface Tagger {
  /** The names of every sentence, with offsets into the text the sentences were cut from. */
  tag(sentences: readonly Sentence[]): Name[][]
}

/**
 * Makes a tagger from a model and the gazetteer it was trained with.
 *
 * @throws CopydeskError `invalid-model` when a file is not one of this version.
 */
export function createTagger(file: ModelFile, gazetteer?: ModelFile): Tagger {
  const model = readSequenceModel(checkModel(file, { task: 'entities', features: featureVersion }))
  const lexicon = createLexicon(gazetteer === undefined ? {} : readGazetteer(gazetteer))
  const emit = createEmitter(model)
  return {
    tag: (sentences) => sentences.map((sentence) => tagSentence(sentence, model, lexicon, emit)),
  }
}

type Emitter = (sentence: SentenceFeatures) => Int32Array

function tagSentence(
  { tokens }: Sentence,
  model: SequenceModel,
  lexicon: Lexicon,
  emit: Emitter,
): Name[] {
  const emissions = emit(describeSentence(tokens, lexicon))
  const spans = toSpans(bestLabels(model, emissions, tokens.length))
  if (spans.length === 0) return []
  const labels = bestLabels(model, emissions, tokens.length)
  const probabilities = labelProbabilities(model, emissions, tokens.length)
  return spans.map(({ start, end, type }) => {
    let confidence = 1
    for (let t = start; t < end; t++)
      confidence = Math.min(
        confidence,
        probabilities[t * model.labels.length + (labels[t] ?? 0)] ?? 0,
      )
    return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, type, confidence }
  })
}

/**
 * Makes the function that sums up the weights of a sentence's features. What a word adds at each of
 * the places around a token is summed once and remembered with the word.
 */
function createEmitter({ labels, weights, rowMask }: SequenceModel): Emitter {
  const width = labels.length
  const sums = new WeakMap<WordFeatures, Int32Array>()
  const features = new Int32Array(contextFeatureLimit)

  const addRow = (feature: number, to: Int32Array, at: number): void => {
    const row = (feature & rowMask) * width
    for (let label = 0; label < width; label++)
      to[at + label] = (to[at + label] ?? 0) + (weights[row + label] ?? 0)
  }
  const sumsOf = (word: WordFeatures): Int32Array => {
    const known = sums.get(word)
    if (known !== undefined) return known
    const summed = new Int32Array(wordPlaces.length * width)
    wordPlaces.forEach(({ place }, p) => {
      for (const feature of word.features[place]) addRow(feature, summed, p * width)
    })
    sums.set(word, summed)
    return summed
  }
  return (sentence) => {
    const { words } = sentence
    const emissions = new Int32Array(words.length * width)
    for (let i = 0; i < words.length; i++) {
      const at = i * width
      for (let p = 0; p < wordPlaces.length; p++) {
        const summed = sumsOf(wordAt(words, i + (wordPlaces[p]?.offset ?? 0)))
        for (let label = 0; label < width; label++)
          emissions[at + label] = (emissions[at + label] ?? 0) + (summed[p * width + label] ?? 0)
      }
      const count = writeContextFeatures(sentence, i, features)
      for (let f = 0; f < count; f++) addRow(features[f] ?? 0, emissions, at)
    }
    return emissions
  }
}
