import type { Language } from '../languages/index.js'
import type { Candidate, Occurrence } from './keyphrase-candidates.js'

/**
 * Scores a candidate: how often and how freely it stands in the article, how rare it is elsewhere,
 * how early it comes.
 *
 *     frequency   of what stands free, and of what the headline says, more than of the rest
 *   × rarity      against the background of the language's news
 *   × position    the earlier, the better
 *   × form        names and phrases of the topic lexicon before other words
 *   × noun        words that verbs stand for make no tag: "ministers meet", "dismissed"
 */
export function scoreCandidate(candidate: Candidate, language: Language): number {
  const { occurrences } = candidate
  const frequency = occurrences.reduce((sum, occurrence) => sum + occurrenceWeight(occurrence), 0)
  const [first] = occurrences
  const position = 1 / Math.log2(2 + (first?.position ?? 0) / wordsToHalve)
  return (
    frequency ** 0.7 *
    rarity(candidate, language) *
    position *
    formWeight(candidate) *
    nounWeight(candidate, language)
  )
}

/** A phrase that begins so many words from the top counts by the factor 1/log2(3). */
const wordsToHalve = 30
const freeEndWeights = [0.25, 0.6, 1]

function occurrenceWeight({ sentence: { field, index }, freeEnds }: Occurrence): number {
  const place = field === 'title' ? 2 : field === 'standfirst' ? 1.5 : index < 2 ? 1.3 : 1
  return place * (freeEndWeights[freeEnds] ?? 1)
}

/** How rare the words are in the language's news, 0…1: 2^-14 of all articles and less is 1. */
function rarity(candidate: Candidate, { backgroundFrequency }: Language): number {
  if (backgroundFrequency === undefined) return unknownRarity
  const { content } = candidate
  const rarities = content.map((stem) => Math.min(1, -Math.log2(backgroundFrequency(stem)) / 14))
  const mean = rarities.reduce((sum, value) => sum + value, 0) / rarities.length
  return isName(candidate) ? Math.max(nameRarity, mean) : mean
}

const unknownRarity = 0.6
/** Names are worth a tag however often they are in the news. */
const nameRarity = 0.6

function formWeight(candidate: Candidate): number {
  const { content, stems, isTopical } = candidate
  const length = content.length === 1 ? 0.75 : content.length === 2 ? 1.3 : 0.8
  const gaps = stems.length > content.length ? 0.8 : 1
  return length * gaps * (isTopical ? 1.7 : 1) * (isName(candidate) ? 1.4 : 1)
}

/**
 * How much a phrase looks like one of nouns: its last word has to, its first should not be a verb.
 * Names are nouns whatever their words are.
 */
function nounWeight({ occurrences }: Candidate, { nounLikelihood }: Language): number {
  const [occurrence] = occurrences
  if (nounLikelihood === undefined || occurrence === undefined) return 1
  const { words } = occurrence.sentence
  const likelihood = (index: number): number => {
    const word = words[index]
    return word === undefined || word.isCapitalised ? 1 : nounLikelihood(word.form)
  }
  const first = likelihood(occurrence.start)
  const last = likelihood(occurrence.end - 1)
  if (occurrence.end - occurrence.start === 1) return 0.3 + 0.7 * last
  return Math.min(1, 0.5 + first) * Math.min(1, 0.2 + last)
}

function isName({ occurrences }: Candidate): boolean {
  return occurrences.every(
    ({ sentence: { words }, start, end }) =>
      words[start]?.isCapitalised === true && words[end - 1]?.isCapitalised === true,
  )
}
