import type { Language } from '../languages/index.js'
import { mediaTopic } from './media-topics.js'
import { PhraseMatcher, type PhraseMatch } from './phrase-matcher.js'
import { textOf, type WordSentence } from './words.js'

/** What one topic's words in an article come to. */
export interface TopicHits {
  /** The weight of its phrases: early and different ones count more than late and repeated ones. */
  readonly weight: number
  /** Its phrases as written, the weightiest first. */
  readonly phrases: readonly string[]
}

/**
 * Finds the phrases of the language's topic lexicon in an article, by topic. What is found for a
 * topic of the second level counts for its broader topic too.
 */
export function findTopicPhrases(
  sentences: readonly WordSentence[],
  language: Language,
): ReadonlyMap<string, TopicHits> {
  const found = new Map<string, Map<string, PhraseCount>>()
  for (const sentence of sentences) {
    const weight = sentenceWeight(sentence)
    for (const match of matchTopicPhrases(sentence, language)) count(found, sentence, match, weight)
  }
  return new Map([...found].map(([topic, phrases]) => [topic, sum(phrases)]))
}

/** Finds the phrases of the lexicon in one sentence; once, however often it is asked. */
export function matchTopicPhrases(
  sentence: WordSentence,
  language: Language,
): readonly PhraseMatch<readonly string[]>[] {
  const known = matchesOf.get(sentence)
  if (known !== undefined) return known
  const matches = matcherOf(language)?.find(sentence.words) ?? []
  matchesOf.set(sentence, matches)
  return matches
}

const matchesOf = new WeakMap<WordSentence, readonly PhraseMatch<readonly string[]>[]>()

/** How much a phrase says that stands in the headline, the standfirst, the lead or further down. */
function sentenceWeight({ field, index }: WordSentence): number {
  if (field === 'title') return 3
  if (field === 'standfirst') return 2
  return index < 3 ? 1.5 : 1
}

interface PhraseCount {
  readonly text: string
  weight: number
}

function count(
  found: Map<string, Map<string, PhraseCount>>,
  { words }: WordSentence,
  { start, end, value: topics }: PhraseMatch<readonly string[]>,
  weight: number,
): void {
  const key = words
    .slice(start, end)
    .map(({ stem }) => stem)
    .join(' ')
  const share = weight / topics.length
  for (const topic of topics) {
    const broader = mediaTopic(topic)?.broader
    for (const id of broader === undefined ? [topic] : [topic, broader]) {
      const phrases = found.get(id) ?? new Map<string, PhraseCount>()
      found.set(id, phrases)
      const known = phrases.get(key)
      if (known === undefined) phrases.set(key, { text: textOf(words, start, end), weight: share })
      else known.weight += share
    }
  }
}

/** Repeating a phrase says less every time: the logarithm of its weight counts. */
function sum(phrases: ReadonlyMap<string, PhraseCount>): TopicHits {
  const byWeight = [...phrases.values()].sort((first, second) => second.weight - first.weight)
  return {
    weight: byWeight.reduce((total, { weight }) => total + Math.log2(1 + weight), 0),
    phrases: byWeight.map(({ text }) => text),
  }
}

/** Languages that write compounds as one word. */
const compounding: ReadonlySet<string> = new Set('da de fi hu is nb nl nn sv'.split(' '))

const matchers = new WeakMap<Language, PhraseMatcher<readonly string[]>>()

/** Makes the matcher of a language's lexicon on first use; `undefined` where it has none. */
function matcherOf(language: Language): PhraseMatcher<readonly string[]> | undefined {
  const known = matchers.get(language)
  if (known !== undefined || language.topics === undefined) return known
  const matcher = new PhraseMatcher<readonly string[]>(language, {
    splitsCompounds: compounding.has(language.code),
  })
  for (const [topic, phrases] of Object.entries(language.topics.lexicon)) {
    for (const phrase of phrases) {
      matcher.add(phrase, [topic], (first, second) => [...new Set([...first, ...second])])
    }
  }
  matchers.set(language, matcher)
  return matcher
}
