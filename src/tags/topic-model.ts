import sharedFile from '../../data/shared/topics.model.json' with { type: 'json' }
import type { Language } from '../languages/index.js'
import { checkModel, decodeInt8Table, type ModelFile } from '../model/index.js'
import { topicFeaturesVersion, topLevelTopics, type TopicFeatures } from './topic-features.js'

/** Probabilities of the top-level topics, and how much each word of a language speaks for each. */
export interface TopicModel {
  /** The probability of each top-level topic to be an article's main topic; they add up to 1. */
  readonly probabilities: (features: TopicFeatures) => Float64Array
  /** How much the word with this hash speaks for the topic with this index. */
  readonly wordWeight: (hash: number, topic: number) => number
}

const topicCount = topLevelTopics.length

/**
 * The topic model of a language: what its lexicon found goes through one small matrix shared by all
 * languages, and the words of the language add their own weights where a model was trained.
 *
 *     score(topic) = bias + Σ matrix[topic][other] · lexicon[other] + Σ words[stem][topic] · weight
 */
export function topicModel(language: Language): TopicModel {
  const known = models.get(language)
  if (known !== undefined) return known
  const model = createModel(language.topics?.model)
  models.set(language, model)
  return model
}

const models = new WeakMap<Language, TopicModel>()

/** Names the model behind a language's topics; undefined where nothing is known about topics. */
export function topicModelVersion({ topics }: Language): string | undefined {
  return topics && (topics.model?.version ?? sharedFile.version)
}

function createModel(file: ModelFile | undefined): TopicModel {
  const { matrix, matrixScale } = sharedTables()
  const words = file === undefined ? undefined : readWordTable(file)
  const wordWeight = (hash: number, topic: number): number =>
    words === undefined
      ? 0
      : (words.table[(hash & words.mask) * topicCount + topic] ?? 0) * words.scale
  const probabilities = (features: TopicFeatures): Float64Array => {
    const scores = new Float64Array(topicCount)
    for (let topic = 0; topic < topicCount; topic++) {
      const row = topic * (topicCount + 1)
      let score = matrix[row + topicCount] ?? 0
      for (let other = 0; other < topicCount; other++)
        score += (matrix[row + other] ?? 0) * (features.lexicon[other] ?? 0)
      scores[topic] = score * matrixScale
    }
    for (const { hash, weight } of features.words)
      for (let topic = 0; topic < topicCount; topic++)
        scores[topic] = (scores[topic] ?? 0) + wordWeight(hash, topic) * weight
    return softmax(scores)
  }
  return { probabilities, wordWeight }
}

function sharedTables(): { matrix: Int8Array; matrixScale: number } {
  const file = checkModel(sharedFile, { task: 'topics', features: topicFeaturesVersion })
  return { matrix: decodeInt8Table(file, 'matrix'), matrixScale: parameter(file, 'scale') }
}

function readWordTable(source: ModelFile): { table: Int8Array; mask: number; scale: number } {
  const file = checkModel(source, { task: 'topics', features: topicFeaturesVersion })
  const table = decodeInt8Table(file, 'words')
  return { table, mask: table.length / topicCount - 1, scale: parameter(file, 'scale') }
}

function parameter({ parameters }: ModelFile, name: string): number {
  return parameters[name] ?? 0
}

function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
