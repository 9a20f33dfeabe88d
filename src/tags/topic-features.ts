import type { Language } from '../languages/index.js'
import { hashString } from '../model/index.js'
import { findTopicPhrases, type TopicHits } from './topic-lexicon.js'
import type { WordSentence } from './words.js'

/** Changes whenever the numbers below change: models are bound to it. */
export const topicFeaturesVersion = 3

/** The seventeen top-level topics, in the order in which models know them. */
export const topLevelTopics: readonly string[] = Array.from(
  { length: 17 },
  (_, index) => `medtop:${String(index + 1).padStart(2, '0')}000000`,
)

/** What the topic model sees of an article. */
export interface TopicFeatures {
  /** For each top-level topic, how much of the article's topic phrases is its: 0 is the average. */
  readonly lexicon: Float64Array
  readonly hits: ReadonlyMap<string, TopicHits>
  /** The words that carry meaning, by stem. */
  readonly words: readonly WeightedWord[]
}

export interface WeightedWord {
  /** Hash of its stem: its bucket in a table of 2^n rows is the last n bits. */
  readonly hash: number
  /** Normalised by the length of the article. */
  readonly weight: number
  /** As it stands in the article first. */
  readonly text: string
}

/** Phrases that every topic is taken to have beside those found: one alone is no certainty. */
const smoothing = 0.3
/**
 * The power of the squared length by which weights are divided. One half would be cosine
 * normalisation; more keeps the many common words of a long article from outvoting its phrases.
 */
const lengthDamping = 0.9
/** Gives the words of a short news item, of squared length 22, weights around a fifth. */
const weightScale = 2.25
/** Keeps the weights of very short texts small. */
const shortTextDamping = 4

/** Computes the features of an article; linear in its length. */
export function topicFeatures(
  sentences: readonly WordSentence[],
  language: Language,
): TopicFeatures {
  const hits = findTopicPhrases(sentences, language)
  const weights = topLevelTopics.map((topic) => hits.get(topic)?.weight ?? 0)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const average = (total + smoothing * weights.length) / weights.length
  const lexicon = Float64Array.from(weights, (weight) => Math.log((weight + smoothing) / average))
  return { lexicon, hits, words: weighWords(sentences, language) }
}

function weighWords(
  sentences: readonly WordSentence[],
  { backgroundFrequency }: Language,
): WeightedWord[] {
  const counts = new Map<string, { count: number; text: string }>()
  for (const { field, index, words } of sentences) {
    const weight = field === 'title' ? 3 : index < 3 ? 1.5 : 1
    for (const { token, stem, isStopWord } of words) {
      if (isStopWord || token.kind !== 'word') continue
      const known = counts.get(stem)
      if (known === undefined) counts.set(stem, { count: weight, text: token.text })
      else known.count += weight
    }
  }
  const weighted = [...counts].map(([stem, { count, text }]) => {
    const rarity = backgroundFrequency === undefined ? 1 : rarityOf(backgroundFrequency(stem))
    return { hash: hashString(stem), weight: Math.log2(1 + count) * rarity, text }
  })
  const squares = weighted.reduce((sum, { weight }) => sum + weight ** 2, shortTextDamping)
  const norm = squares ** lengthDamping
  return weighted.map((word) => ({ ...word, weight: (weightScale * word.weight) / norm }))
}

/** 0 for a word of every article, 1 for one of a thousand and rarer: common words say little. */
function rarityOf(share: number): number {
  return Math.min(1, -Math.log10(share) / 3)
}
