import type { Name } from '../languages/index.js'
import {
  bestLabels,
  checkModel,
  labelProbabilities,
  manyLanguages,
  readSequenceModel,
  readWeights,
} from '../model/index.js'
import type { ModelFile, SequenceModel } from '../model/index.js'
import type { Span } from '../schema/index.js'
import type { Sentence } from '../text/index.js'
import { collectEvidence, evidenceFor } from './article-evidence.js'
import type { ArticleEvidence } from './article-evidence.js'
import { calibrate, sharedTemper, temper } from './calibrate.js'
import { emit, emitEvidence } from './emissions.js'
import { isNationality, readGazetteer } from './gazetteer.js'
import { findKnownBodies } from './known-bodies.js'
import { toSpans } from './labels.js'
import type { LabelledSpan } from './labels.js'
import { createLexicon } from './lexicon.js'
import type { LexiconKnowledge } from './lexicon.js'
import { lengthBefore, lengthBehind } from './name-edges.js'
import type { EdgeKnowledge } from './name-edges.js'
import { describeSentence } from './sentence-features.js'
import type { SentenceFeatures } from './sentence-features.js'
import { readWordClusters } from './word-clusters.js'
import { capitals, featureVersion, hashWord } from './word-features.js'
import type { WordFeatures } from './word-features.js'
import { readWordList } from './word-list.js'

/** Finds the names in the sentences of one article. */
export interface Tagger {
  /** The names of every sentence, with offsets into the text the sentences were cut from. */
  tag(sentences: readonly Sentence[]): Name[][]
}

/** What a model was trained with: what is known of words beside the text they stand in. */
export interface TaggerKnowledge {
  /** Names. Default: none. */
  readonly gazetteer?: ModelFile | undefined
  /** Words that mean alike. Default: none. */
  readonly wordClusters?: ModelFile | undefined
  /** Words of a language that writes no spaces between them. Default: none. */
  readonly wordList?: ModelFile | undefined
}

/**
 * Makes a tagger from a model and the knowledge it was trained with.
 *
 *     first pass    every sentence by itself                  → labels
 *     evidence      what each word was elsewhere in the article
 *     second pass   sums of the first pass + evidence         → labels, probabilities
 *
 * @throws CopydeskError `invalid-model` when a file is not one of this version.
 */
export function createTagger(file: ModelFile, known: TaggerKnowledge = {}): Tagger {
  const checked = checkModel(file, { task: 'entities', features: featureVersion })
  const model = readSequenceModel(checked)
  const secondPass = readWeights(checked, 'second-')
  const hasSecondPass = secondPass.rows.weights.length > 0
  const words = { ...readKnown(known), inflected: checked.parameters['inflected'] === 1 }
  const lexicon = createLexicon(words)
  const edges: EdgeKnowledge = {
    knownAs: (word) => words.knownAs?.(hashWord(word.toLowerCase())) ?? 0,
    capitalNouns: checked.language === 'de',
    proclitics: checked.language === 'ar',
  }
  const reading: Reading = {
    model,
    edges,
    temper: checked.language === manyLanguages ? sharedTemper : temper,
  }
  return {
    tag(sentences) {
      const described = sentences.map(({ tokens }) => describeSentence(tokens, lexicon))
      const sums = emitAll(model, described)
      const labels = sums.map((emissions, s) =>
        bestLabels(model, emissions, sentences[s]?.tokens.length ?? 0),
      )
      // A sentence alone has no other to learn from.
      const evidence: ArticleEvidence =
        sentences.length > 1 && hasSecondPass ? collectEvidence(described, labels) : new Map()
      return sentences.map((sentence, s) => {
        const features = described[s]
        const found = labels[s]
        const first = sums[s]
        if (features === undefined || found === undefined || first === undefined) return []
        const said = evidenceFor(features, found, evidence)
        if (said === undefined) return readNames(sentence, features, reading, first, found)
        const all = emitEvidence(secondPass, features, found, said, first)
        return readNames(sentence, features, reading, all, bestLabels(model, all, found.length))
      })
    },
  }
}

function readKnown({
  gazetteer,
  wordClusters,
  wordList,
}: TaggerKnowledge): Partial<LexiconKnowledge> {
  return {
    ...(gazetteer && readGazetteer(gazetteer)),
    ...(wordClusters && { clusterOf: readWordClusters(wordClusters) }),
    ...(wordList && { wordList: readWordList(wordList) }),
  }
}

/** The first pass's sums of every sentence, all in one piece of memory. */
function emitAll(model: SequenceModel, sentences: readonly SentenceFeatures[]): Int32Array[] {
  const tokens = sentences.reduce((sum, { words }) => sum + words.length, 0)
  const all = new Int32Array(tokens * model.labels.length)
  let start = 0
  return sentences.map((sentence) => {
    const end = start + sentence.words.length * model.labels.length
    const sums = all.subarray(start, end)
    emit(model, sentence, sums)
    start = end
    return sums
  })
}

/** What names are read with, once their labels are found. */
interface Reading {
  readonly model: SequenceModel
  readonly edges: EdgeKnowledge
  /** See {@link calibrate}. */
  readonly temper: number
}

function readNames(
  { tokens }: Sentence,
  features: SentenceFeatures,
  { model, edges, temper: share }: Reading,
  emissions: Int32Array,
  labels: Uint8Array,
): Name[] {
  const spans = toSpans(labels).filter(
    ({ start, end, type }) =>
      type !== 'place' || end - start > 1 || !namesPeople(features.words[start]),
  )
  const bodies = findKnownBodies(features, labels)
  if (spans.length + bodies.length === 0) return []
  const probabilities = labelProbabilities(model, emissions, tokens.length)
  return [...spans, ...bodies]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, type }) => {
      const span = spanOf(tokens, { start, end, type }, edges)
      // What the tagger left out is known by the gazetteer alone.
      if (labels[start] === 0) return { ...span, type, confidence: 0.6 }
      let confidence = 1
      for (let t = start; t < end; t++)
        confidence = Math.min(
          confidence,
          probabilities[t * model.labels.length + (labels[t] ?? 0)] ?? 0,
        )
      return { ...span, type, confidence: calibrate(confidence, share) }
    })
}

/** Whether a word names a people: that is no place, however the sentence reads. "U.S." may be one. */
function namesPeople(word: WordFeatures | undefined): boolean {
  return word?.capitals === capitals.first && isNationality(word.knownAs)
}

/** The text of a name, without what is written together with it. */
function spanOf(
  tokens: Sentence['tokens'],
  { start, end, type }: LabelledSpan,
  edges: EdgeKnowledge,
): Span {
  const first = tokens[start]
  const last = tokens[end - 1]
  return {
    start: (first?.start ?? 0) + lengthBefore(first?.text ?? '', type, edges),
    end: (last?.end ?? 0) - lengthBehind(last?.text ?? '', type, edges),
  }
}
