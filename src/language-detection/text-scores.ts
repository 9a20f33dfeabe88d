import { decodeTable, tableText } from '../model/index.js'
import type { ModelFile } from '../model/index.js'
import { createEmbeddingTable } from './embedding-table.js'
import { FeatureList, wordFeatures } from './features.js'
import { readingSteps } from './reading-steps.js'
import { WordList } from './word-list.js'

/** How well a text goes with each language of its script. Used again for the next text. */
export interface TextScores {
  readonly codes: readonly string[]
  /** One for each code: the logarithm of odds, before any temperature. */
  readonly scores: Float64Array
  /** How many features of the text were read. */
  readonly features: number
}

/** The languages of one script, and the weights that tell them apart. */
interface LabelGroup {
  readonly codes: string[]
  /** labels × (dimensions + 1), the bias last. */
  readonly weights: Float64Array
  readonly scores: Float64Array
}

/**
 * Makes the function that scores a text by the weights of a model, undefined where its script has no
 * languages or the text no words. After each step of reading it asks whether that is enough.
 *
 * @throws CopydeskError `invalid-model` when a table is missing.
 */
export function createTextScorer(
  model: ModelFile,
): (
  text: string,
  script: string,
  isEnough: (scores: TextScores) => boolean,
) => TextScores | undefined {
  const { buckets = 0, dimensions = 0, alpha = 0, embeddingScale = 0 } = model.parameters
  const rows = tableText(model, 'embeddings', (buckets * dimensions) / 2)
  const embeddings = createEmbeddingTable(rows, dimensions)
  const groups = groupsByScript(model, dimensions)
  const words = new WordList()
  const features = new FeatureList()
  const sums = new Float64Array(dimensions)

  return (text, script, isEnough) => {
    const group = groups.get(script)
    if (group === undefined) return undefined
    const { codes, scores } = group
    if (codes.length === 1) return { codes, scores, features: 0 }
    words.read(text, script)
    if (words.length === 0) return undefined
    const addWord = wordFeatures(script)
    features.length = 0
    sums.fill(0)
    for (const { first, step } of readingSteps(words)) {
      const start = features.length
      for (let word = first; word < words.length; word += step)
        addWord(words, word, buckets, features)
      embeddings.addRows(features, start, sums)
      scoreLabels(group, sums, embeddingScale / Math.pow(features.length, alpha))
      if (isEnough({ codes, scores, features: features.length })) break
    }
    return { codes, scores, features: features.length }
  }
}

/** Writes `weights · sums · scale + bias` for each language. O(languages × dimensions). */
function scoreLabels(
  { codes, weights, scores }: LabelGroup,
  sums: Float64Array,
  scale: number,
): void {
  const dimensions = sums.length
  for (let label = 0, at = 0; label < codes.length; label += 1, at += dimensions + 1)
    scores[label] = dotProduct(weights, at, sums) * scale + (weights[at + dimensions] ?? 0)
}

/** Four products at a time: added one by one, each would wait for the last. */
function dotProduct(weights: Float64Array, start: number, sums: Float64Array): number {
  let total = 0
  for (let index = 0; index < sums.length; index += 4) {
    const at = start + index
    total +=
      (weights[at] ?? 0) * (sums[index] ?? 0) +
      (weights[at + 1] ?? 0) * (sums[index + 1] ?? 0) +
      ((weights[at + 2] ?? 0) * (sums[index + 2] ?? 0) +
        (weights[at + 3] ?? 0) * (sums[index + 3] ?? 0))
  }
  return total
}

/** The model writes a label as script and code: `'Cyrl uk'`. Labels of one script follow each other. */
function groupsByScript(model: ModelFile, dimensions: number): ReadonlyMap<string, LabelGroup> {
  const weights = readFloats(model, 'weights')
  const groups = new Map<string, LabelGroup>()
  for (const script of new Set(model.labels.map((label) => label.slice(0, 4)))) {
    const first = model.labels.findIndex((label) => label.startsWith(script))
    const codes = model.labels
      .filter((label) => label.startsWith(script))
      .map((label) => label.slice(5))
    groups.set(script, {
      codes,
      weights: weights.subarray(first * (dimensions + 1)),
      scores: new Float64Array(codes.length),
    })
  }
  return groups
}

function readFloats(model: ModelFile, table: string): Float64Array {
  const bytes = decodeTable(model, table)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Float64Array.from({ length: bytes.length / 4 }, (_, index) =>
    view.getFloat32(4 * index, true),
  )
}
