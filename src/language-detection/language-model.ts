import { checkModel, decodeSixBitTable, decodeTable } from '../model/index.js'
import type { ModelFile } from '../model/index.js'
import type { Detector, RankedLanguage } from './detector.js'
import { packEmbeddings } from './embedding-table.js'
import { FeatureList, featureVersion, readFeatures } from './features.js'

/** The languages of one script, each with its row of label weights. */
interface ScriptLanguages {
  readonly codes: string[]
  readonly rows: number[]
}

/**
 * Makes a detector of a model file: a linear model over hashed n-grams, factored like fastText's
 * (Joulin et al. 2017), with one softmax for each script.
 *
 *     features → rows of six-bit embeddings, summed, divided by count^alpha → text vector
 *     text vector · label weights + bias, over the temperature of its length → softmax
 *
 * @throws CopydeskError `invalid-model` when this version cannot read it.
 */
export function createDetector(file: unknown): Detector {
  const model = checkModel(file, { task: 'language-detection', features: featureVersion })
  const { buckets = 0, dimensions = 0, alpha = 0, embeddingScale = 0 } = model.parameters
  const embeddings = packEmbeddings(decodeSixBitTable(model, 'embeddings'), dimensions)
  const weights = readFloats(model, 'weights')
  const languages = languagesByScript(model.labels)
  const features = new FeatureList()
  const vector = new Int32Array(dimensions)

  return {
    version: model.version,
    rank: (text, script) => {
      const { codes, rows } = languages.get(script) ?? { codes: [], rows: [] }
      if (codes.length < 2) return codes.map((code) => ({ code, probability: 1 }))
      readFeatures(text, script, buckets, features)
      if (features.length === 0) return []
      embeddings.sumRows(features, vector)
      const scale = embeddingScale / Math.pow(features.length, alpha)
      const temperature = temperatureOf(model, features.length)
      const logits = rows.map((row) => {
        const start = row * (dimensions + 1)
        let sum = 0
        for (let index = 0; index < dimensions; index += 1)
          sum += (weights[start + index] ?? 0) * (vector[index] ?? 0)
        return (sum * scale + (weights[start + dimensions] ?? 0)) / temperature
      })
      return softmax(codes, logits)
    },
  }
}

/** The model writes a label as script and code: `'Cyrl uk'`. */
function languagesByScript(labels: readonly string[]): ReadonlyMap<string, ScriptLanguages> {
  const languages = new Map<string, ScriptLanguages>()
  labels.forEach((label, row) => {
    const [script = '', code = ''] = label.split(' ')
    const group = languages.get(script) ?? { codes: [], rows: [] }
    languages.set(script, group)
    group.codes.push(code)
    group.rows.push(row)
  })
  return languages
}

/**
 * The temperature that makes confidence calibrated for texts of about this many features; fitted
 * on dev sets at the counts 2^4, 2^5 … and interpolated between them.
 */
function temperatureOf({ parameters }: ModelFile, count: number): number {
  const place = Math.min(Math.max(Math.log2(count), 4), 11)
  const below = Math.floor(place)
  const at = (power: number): number => parameters[`temperature${power}`] ?? 1
  return at(below) + (place - below) * (at(Math.min(below + 1, 11)) - at(below))
}

/** Languages less likely than this are left out of a ranking: no prior could lift them. */
const leastProbability = 1e-6

function softmax(codes: readonly string[], logits: readonly number[]): readonly RankedLanguage[] {
  const most = Math.max(...logits)
  const odds = logits.map((logit) => Math.exp(logit - most))
  const total = odds.reduce((sum, odd) => sum + odd, 0)
  const ranking: RankedLanguage[] = []
  codes.forEach((code, index) => {
    const probability = (odds[index] ?? 0) / total
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
