import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emit } from '../../../src/entities/emissions.js'
import { readGazetteer } from '../../../src/entities/gazetteer.js'
import { mayPrecede, tokenLabels, toSpans } from '../../../src/entities/labels.js'
import { createLexicon } from '../../../src/entities/lexicon.js'
import { describeSentence } from '../../../src/entities/sentence-features.js'
import { readWordClusters } from '../../../src/entities/word-clusters.js'
import {
  bestLabels,
  forbidden,
  labelProbabilities,
  readSequenceModel,
} from '../../../src/model/index.js'
import type { ModelFile } from '../../../src/model/index.js'
import { silverFile, writeSentence } from './silver-documents.js'

/**
 * `npx tsx training/entities/silver/label-raw.ts FOLDER`: labels the sentences of `raw.jsonl` with the
 * mean of what the teacher (`teacher.f32`) and the English model say, and writes those sentences in
 * which no label is doubtful to `silver-names.json`.
 */
interface RawSentence {
  readonly document: string
  readonly start: number
  readonly length: number
  readonly tokens: readonly string[]
  /** Where each token starts in the sentence, in UTF-16 units. */
  readonly starts: readonly number[]
}

/** Probability that every label of a sentence reaches. */
const sure = 0.45

/** Steps of a natural logarithm, as whole numbers are summed, and what is added to a probability of 0. */
const steps = 1000
const least = 1e-6

const [folder = '.'] = process.argv.slice(2)
const width = tokenLabels.length
const transitions = Int16Array.from({ length: width * width }, (_, pair) =>
  mayPrecede(Math.floor(pair / width), pair % width) ? 0 : forbidden,
)
const read = (path: string): ModelFile =>
  JSON.parse(readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8')) as ModelFile
const model = readSequenceModel(read('en/entities.model.json'))
const lexicon = createLexicon({
  ...readGazetteer(read('shared/gazetteer.model.json')),
  clusterOf: readWordClusters(read('en/word-clusters.model.json')),
})
const bytes = readFileSync(join(folder, 'teacher.f32'))
const teacher = new Float32Array(new Uint8Array(bytes).buffer)

const silver: Record<string, string[]> = {}
let next = 0
for (const line of readFileSync(join(folder, 'raw.jsonl'), 'utf8').trimEnd().split('\n')) {
  const sentence = JSON.parse(line) as RawSentence
  const size = sentence.tokens.length * width
  const student = studentProbabilities(sentence.tokens)
  const mean = student.map((p, i) => (p + Math.exp(teacher[next + i] ?? -Infinity)) / 2)
  next += size
  const labels = likeliest(mean, sentence.tokens.length)
  if (labels.some((label, t) => (mean[t * width + label] ?? 0) < sure)) continue
  const names = toSpans(labels).map(({ start, end, type }) => ({
    type,
    start: sentence.starts[start] ?? 0,
    end: (sentence.starts[end - 1] ?? 0) + (sentence.tokens[end - 1] ?? '').length,
  }))
  ;(silver[sentence.document] ??= []).push(writeSentence(sentence.start, sentence.length, names))
}
writeFileSync(silverFile, `${JSON.stringify(silver, null, 1)}\n`)

function studentProbabilities(tokens: readonly string[]): Float64Array {
  const described = describeSentence(
    tokens.map((text) => ({ text })),
    lexicon,
  )
  const emissions = new Int32Array(tokens.length * width)
  emit(model, described, emissions)
  return Float64Array.from(labelProbabilities(model, emissions, tokens.length))
}

/** The sequence of labels that may follow each other with the greatest product. */
function likeliest(probabilities: Float64Array, tokens: number): Uint8Array {
  const logarithms = Int32Array.from(probabilities, (p) => Math.round(steps * Math.log(p + least)))
  return bestLabels({ labels: tokenLabels, transitions, scale: 1 / steps }, logarithms, tokens)
}
