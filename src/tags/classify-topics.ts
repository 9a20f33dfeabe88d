import type { Document } from '../article/index.js'
import type { Language, TokenizedDocument } from '../languages/index.js'
import type { Topic } from '../schema/index.js'
import { mediaTopic } from './media-topics.js'
import { isProse } from './prose.js'
import { topicFeatures, topLevelTopics, type TopicFeatures } from './topic-features.js'
import type { TopicHits } from './topic-lexicon.js'
import { topicModel, type TopicModel } from './topic-model.js'
import { readWords } from './words.js'

export interface ClassifyTopicsOptions {
  readonly language: Language
}

/**
 * Says what an article is about in IPTC Media Topics, the main topic first. The scores of the
 * top-level topics are shares of one whole; they order, and are not calibrated.
 *
 * Empty when the text is too short to tell, or when nothing is known about topics in its language;
 * never sure about lists, tables and the like.
 * A topic of the second level follows its broader topic where the greater part of the phrases that
 * speak for the broader one are its own.
 *
 * @example
 * classifyTopics('The ceasefire ended when rebels shelled the town.', { language: english })[0]
 * // { id: 'medtop:16000000', label: 'conflict, war and peace', level: 1, confident: true,
 * //   score: 0.91, evidence: ['ceasefire', 'rebels', 'shelled'] }
 */
export function classifyTopics(
  input: string | Document | TokenizedDocument,
  { language }: ClassifyTopicsOptions,
): Topic[] {
  if (language.topics === undefined) return []
  const words = readWords(input, language)
  const features = topicFeatures(words, language)
  const model = topicModel(language)
  const probabilities = model.probabilities(features)
  const mayBeSure = isProse(words)
  return topLevelTopics
    .map((id, index) => ({ id, index, probability: probabilities[index] ?? 0 }))
    .filter(({ probability }) => probability >= leastProbability)
    .sort((first, second) => second.probability - first.probability)
    .flatMap(({ id, index, probability }) => {
      const topic = toTopic(id, probability, evidence(index, features, model), mayBeSure)
      return topic === undefined ? [] : [topic, ...narrowerTopics(topic, features.hits)]
    })
}

/** A topic that is less likely is said in passing only. */
const leastProbability = 0.15
/** From here on the library advises to show a topic: nine of ten said so on Wikinews dev are right. */
const confidentProbability = 0.4
const evidenceLimit = 5
/** What a word has to add to a topic's score to count as evidence. */
const leastContribution = 0.15

/** The topic's phrases in the article, and the words that the model knows to speak for it. */
function evidence(topic: number, { hits, words }: TopicFeatures, model: TopicModel): string[] {
  const phrases = hits.get(topLevelTopics[topic] ?? '')?.phrases ?? []
  const speaking = words
    .map(({ hash, weight, text }) => ({ text, share: model.wordWeight(hash, topic) * weight }))
    .filter(({ share }) => share >= leastContribution)
    .sort((first, second) => second.share - first.share)
    .map(({ text }) => text)
    .filter((text) => !phrases.some((phrase) => phrase.includes(text)))
  return [...phrases, ...speaking].slice(0, evidenceLimit)
}

function toTopic(
  id: string,
  score: number,
  evidence: readonly string[],
  mayBeSure: boolean,
): Topic | undefined {
  const topic = mediaTopic(id)
  if (topic === undefined || evidence.length === 0) return undefined
  return {
    ...topic,
    score: Math.round(score * 1000) / 1000,
    confident: mayBeSure && score >= confidentProbability && evidence.length >= 2,
    evidence: [...evidence],
  }
}

/** The narrower topic that half of a confident topic's phrases belong to. */
function narrowerTopics(broader: Topic, hits: ReadonlyMap<string, TopicHits>): Topic[] {
  const whole = hits.get(broader.id)?.weight ?? 0
  if (!broader.confident || whole === 0) return []
  return [...hits].flatMap(([id, { weight, phrases }]) => {
    if (mediaTopic(id)?.broader !== broader.id || weight / whole < leastShareOfBroader) return []
    const topic = toTopic(
      id,
      (broader.score * weight) / whole,
      phrases.slice(0, evidenceLimit),
      true,
    )
    return topic === undefined || phrases.length < 2 ? [] : [{ ...topic, confident: true }]
  })
}

const leastShareOfBroader = 0.5
