import { checkModel, decodeTable, tableText } from '../model/index.js'
import type { ModelFile } from '../model/index.js'
import type { Detector, RankedLanguage } from './detector.js'
import { createEmbeddingTable } from './embedding-table.js'
import { FeatureList, featureVersion, wordFeatures } from './features.js'
import { scoreLabels } from './label-scores.js'
import type { LabelGroup } from './label-scores.js'
import { readingSteps } from './reading-steps.js'
import { WordList } from './word-list.js'

/**
 * The answer is this sure: more words are not read. So sure that no prior overturns it, and on the
 * dev sets not one answer in a thousand changes by reading on.
 */
const sureProbability = 0.9999

/**
 * Makes a detector of a model file: a linear model over hashed n-grams, factored like fastText's
 * (Joulin et al. 2017), with one softmax for each script.
 *
 *     features → rows of coarse embeddings, summed, divided by count^alpha → text vector
 *     text vector · label weights + bias, over the temperature of its length → softmax
 *
 * It reads words from all over the text until the answer is sure (a sequential test; Wald 1945): of
 * most sentences a half, of articles a few lines.
 *
 * @throws CopydeskError `invalid-model` when this version cannot read it.
 */
export function createDetector(file: unknown): Detector {
  const model = checkModel(file, { task: 'language-detection', features: featureVersion })
  const { buckets = 0, dimensions = 0, alpha = 0, embeddingScale = 0 } = model.parameters
  const rows = tableText(model, 'embeddings', (buckets * dimensions) / 2)
  const embeddings = createEmbeddingTable(rows, dimensions)
  const groups = groupsByScript(model, dimensions)
  const temperatureOf = readTemperatures(model)
  const words = new WordList()
  const features = new FeatureList()
  const sums = new Float64Array(dimensions)
  const probabilities = new Float64Array(model.labels.length)

  return {
    version: model.version,
    rank: (text, script) => {
      const group = groups.get(script)
      if (group === undefined || group.codes.length < 2)
        return (group?.codes ?? []).map((code) => ({ code, probability: 1 }))
      words.read(text, script)
      if (words.length === 0) return []
      const addWord = wordFeatures(script)
      features.length = 0
      sums.fill(0)
      for (const { first, step } of readingSteps(words)) {
        const start = features.length
        for (let word = first; word < words.length; word += step)
          addWord(words, word, buckets, features)
        embeddings.addRows(features, start, sums)
        const scale = embeddingScale / Math.pow(features.length, alpha)
        const temperature = temperatureOf(features.length)
        if (scoreLabels(group, sums, scale, temperature, probabilities) > sureProbability) break
      }
      return toRanking(group.codes, probabilities)
    },
  }
}

/** The model writes a label as script and code: `'Cyrl uk'`. Labels of one script follow each other. */
function groupsByScript(model: ModelFile, dimensions: number): ReadonlyMap<string, LabelGroup> {
  const weights = readFloats(model, 'weights')
  const groups = new Map<string, { codes: string[]; weights: Float32Array }>()
  model.labels.forEach((label, row) => {
    const [script = '', code = ''] = label.split(' ')
    const group = groups.get(script) ?? {
      codes: [],
      weights: weights.subarray(row * (dimensions + 1)),
    }
    groups.set(script, group)
    group.codes.push(code)
  })
  return groups
}

/** Temperatures are fitted at the feature counts 2^4, 2^5 … 2^11. */
const [fewestPower, mostPower] = [4, 11]

/**
 * Makes the function that gives the temperature for a count of features: confidence is calibrated on
 * dev sets at powers of two, and the temperature interpolated between them.
 */
function readTemperatures({ parameters }: ModelFile): (count: number) => number {
  const at = Float64Array.from(
    { length: mostPower + 2 },
    (_, power) => parameters[`temperature${Math.min(power, mostPower)}`] ?? 1,
  )
  return (count) => {
    const power = Math.min(Math.max(Math.log2(count), fewestPower), mostPower)
    const below = Math.floor(power)
    const [low = 1, high = 1] = [at[below], at[below + 1]]
    return low + (power - below) * (high - low)
  }
}

/** Languages less likely than this are left out of a ranking: no prior could lift them. */
const leastProbability = 1e-6

function toRanking(
  codes: readonly string[],
  probabilities: Float64Array,
): readonly RankedLanguage[] {
  const ranking: RankedLanguage[] = []
  codes.forEach((code, index) => {
    const probability = probabilities[index] ?? 0
    if (probability >= leastProbability) ranking.push({ code, probability })
  })
  return ranking.sort((a, b) => b.probability - a.probability)
}

function readFloats(model: ModelFile, table: string): Float32Array {
  const bytes = decodeTable(model, table)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Float32Array.from({ length: bytes.length / 4 }, (_, index) =>
    view.getFloat32(4 * index, true),
  )
}
