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
 */
export function scoreCandidate(candidate: Candidate, language: Language): number {
  const { occurrences } = candidate
  const frequency = occurrences.reduce((sum, occurrence) => sum + occurrenceWeight(occurrence), 0)
  const [first] = occurrences
  const position = 1 / Math.log2(2 + (first?.position ?? 0) / wordsToHalve)
  return Math.log2(1 + frequency) * rarity(candidate, language) * position * formWeight(candidate)
}

/** A phrase that begins so many words from the top counts by the factor 1/log2(3). */
const wordsToHalve = 60
const freeEndWeights = [0.15, 0.5, 1]

function occurrenceWeight({ sentence: { field, index }, freeEnds }: Occurrence): number {
  const place = field === 'title' ? 2.5 : field === 'standfirst' ? 1.5 : index < 2 ? 1.3 : 1
  return place * (freeEndWeights[freeEnds] ?? 1)
}

/** How rare the words are in the language's news, 0…1: 2^-14 of all articles and less is 1. */
function rarity({ content }: Candidate, { backgroundFrequency }: Language): number {
  if (backgroundFrequency === undefined) return 0.6
  const rarities = content.map((stem) => Math.min(1, -Math.log2(backgroundFrequency(stem)) / 14))
  const mean = rarities.reduce((sum, value) => sum + value, 0) / rarities.length
  return mean ** 1.5
}

function formWeight({ content, stems, isTopical, occurrences }: Candidate): number {
  const isName = occurrences.every(({ sentence: { words }, start }) => words[start]?.isCapitalised)
  const length = content.length === 1 ? 0.8 : content.length === 2 ? 1.1 : 1
  const gaps = stems.length > content.length ? 0.8 : 1
  return length * gaps * (isTopical ? 1.4 : 1) * (isName ? 1.2 : 1)
}
