import type { Document } from '../article/index.js'
import { invalidOption } from '../errors.js'
import type { Language, TokenizedDocument } from '../languages/index.js'
import { findCandidates, type Candidate } from './keyphrase-candidates.js'
import type { Keyphrase } from './keyphrase.js'
import { joinNames } from './join-names.js'
import { scoreCandidate } from './keyphrase-score.js'
import { isProse } from './prose.js'
import { isPartOf } from './same-tag.js'
import { readWords, textOf } from './words.js'

export interface ExtractKeyphrasesOptions {
  readonly language: Language
  /** The most phrases to return, at least 1. Default: 10. */
  readonly limit?: number
}

/** What `extractKeyphrases` does when nothing else is said. */
export const extractKeyphrasesDefaults: { readonly limit: number } = Object.freeze({ limit: 10 })

/**
 * Extracts the phrases that say what an article is about, best first.
 *
 * A phrase counts for how often it stands in the article, how early, and whether the headline has
 * it; of two phrases of which one is part of the other, the longer stays unless the shorter is said
 * much more often. Empty for lists, tables and the like, and in languages whose function
 * words are not known: there every "and" would be a phrase.
 *
 * @throws CopydeskError `invalid-option` when `limit` is not a whole number from 1.
 *
 * @example
 * extractKeyphrases(document, { language: english }).map(({ label }) => label)
 * // ['peace agreement', 'civil society', 'trauma healing']
 */
export function extractKeyphrases(
  input: string | Document | TokenizedDocument,
  { language, limit = extractKeyphrasesDefaults.limit }: ExtractKeyphrasesOptions,
): Keyphrase[] {
  if (!Number.isInteger(limit) || limit < 1)
    invalidOption('limit', limit, 'Give a whole number from 1.')
  if (language.stopWords.size === 0) return []
  const sentences = readWords(input, language)
  if (!isProse(sentences)) return []
  const candidates = joinNames(findCandidates(sentences, language))
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreCandidate(candidate, language) }))
    .sort((first, second) => second.score - first.score)
  const kept: { candidate: Candidate; score: number }[] = []
  for (const rival of scored) {
    if (kept.length === limit) break
    if (!kept.some((other) => overlap(rival.candidate, other.candidate))) kept.push(rival)
  }
  return kept.map(toKeyphrase)
}

function overlap(rival: Candidate, kept: Candidate): boolean {
  return isPartOf(rival.stems, kept.stems) || isPartOf(kept.stems, rival.stems)
}

function toKeyphrase({ candidate, score }: { candidate: Candidate; score: number }): Keyphrase {
  const { occurrences } = candidate
  return {
    label: label(candidate),
    score: Math.round(score * 1000) / 1000,
    confident: occurrences.length >= leastOccurrences(candidate),
    mentions: occurrences.map(({ sentence: { field, words }, start, end }) => {
      const from = words[start]?.token.start ?? 0
      const to = words[end - 1]?.token.end ?? from
      return { field, start: from, end: to, text: textOf(words, start, end) }
    }),
  }
}

/** A single word that is no name and no topic's may be any word: it takes four times to be sure. */
function leastOccurrences({ content, isTopical, occurrences }: Candidate): number {
  const isName = occurrences.every(({ sentence: { words }, start }) => words[start]?.isCapitalised)
  return content.length > 1 || isTopical || isName ? 2 : 4
}

/** The form that stands in the text most often; the short forms of a name do not count. */
function label({ stems, occurrences }: Candidate): string {
  const counts = new Map<string, number>()
  for (const { sentence, start, end } of occurrences) {
    if (end - start !== stems.length) continue
    const text = textOf(sentence.words, start, end)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}
