import type { Document } from '../article/index.js'
import type { Language, TokenizedDocument } from '../languages/index.js'
import type { Topic } from '../schema/index.js'
import { mediaTopic } from './media-topics.js'
import { findTopicPhrases, type TopicHits } from './topic-lexicon.js'
import { readWords } from './words.js'

export interface ClassifyTopicsOptions {
  readonly language: Language
}

/**
 * Says what an article is about in IPTC Media Topics, the main topic first.
 *
 * Empty when the text is too short to tell, or the language has no topic lexicon. A topic of the
 * second level follows its broader topic where enough of its own phrases are there.
 *
 * @example
 * classifyTopics('The ceasefire ended when rebels shelled the town.', { language: english })[0]
 * // { id: 'medtop:16000000', label: 'conflict, war and peace', level: 1, confident: true,
 * //   score: 0.8, evidence: ['ceasefire', 'rebels', 'shelled'] }
 */
export function classifyTopics(
  input: string | Document | TokenizedDocument,
  { language }: ClassifyTopicsOptions,
): Topic[] {
  const hits = findTopicPhrases(readWords(input, language), language)
  const top = [...hits].filter(([id]) => mediaTopic(id)?.level === 1)
  const total = top.reduce((sum, [, { weight }]) => sum + weight, 0)
  return top
    .map(([id, topicHits]) => ({ id, hits: topicHits, share: topicHits.weight / total }))
    .filter(({ share }) => share >= leastShare)
    .sort((first, second) => second.share - first.share)
    .flatMap(({ id, hits: topicHits, share }) => {
      const topic = toTopic(id, topicHits, share)
      return topic === undefined ? [] : [topic, ...narrowerTopics(hits, topic)]
    })
}

/** Topics with less of an article's phrases are said in passing only. */
const leastShare = 0.15
/** From here on the library advises to show a topic. */
const confidentShare = 0.3
/** Fewer different phrases could be a figure of speech. */
const leastPhrases = 2
const evidenceLimit = 5

function toTopic(id: string, { phrases }: TopicHits, score: number): Topic | undefined {
  const topic = mediaTopic(id)
  if (topic === undefined) return undefined
  return {
    ...topic,
    score: Math.round(score * 1000) / 1000,
    confident: score >= confidentShare && phrases.length >= leastPhrases,
    evidence: phrases.slice(0, evidenceLimit),
  }
}

/** The one narrower topic that most of a topic's phrases belong to, if they are the greater part. */
function narrowerTopics(hits: ReadonlyMap<string, TopicHits>, broader: Topic): Topic[] {
  const whole = hits.get(broader.id)?.weight ?? 0
  return [...hits].flatMap(([id, topicHits]) => {
    const share = topicHits.weight / whole
    if (mediaTopic(id)?.broader !== broader.id || share < 0.5) return []
    const topic = toTopic(id, topicHits, broader.score * share)
    return topic?.confident === true && broader.confident ? [topic] : []
  })
}
