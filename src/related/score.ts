import type { IndexedArticle } from './indexed-article.js'
import { meaningCosine } from './meaning.js'

/**
 * Closeness at which two articles of one language, and of two, are as good as halfway related; the
 * first, and the steepness, fit an editor's grades (Wikinews) and events and topics (ECB+) best. Two
 * languages have less in common even where the matter is the same.
 */
const halfway = { sameLanguage: 0.16, acrossLanguages: 0.1 }
const steepness = 1.5

/**
 * How far the likeness of what the words are about moves the score of articles that share no words,
 * where both have a meaning; the more they share, the less. Without it the scores of short
 * excerpts follow an editor's grades less well; with more of it events are told apart less well.
 */
const meaningShare = 0.2

/** What the score needs of an article beside its closeness. */
type Scored = Pick<IndexedArticle, 'language' | 'meaning'>

/**
 * Turns closeness into the score: about 0.1 for unrelated articles, 0.3 for the same field, 0.5 for
 * the same matter, from 0.7 for the same story, 1 for an article and itself. A Hill curve,
 * moved a little by the likeness of meanings; it does not depend on the index.
 */
export function scoreOf(closeness: number, a: Scored, b: Scored): number {
  const isSameLanguage = a.language === b.language
  const half = (isSameLanguage ? halfway.sameLanguage : halfway.acrossLanguages) ** steepness
  const power = closeness ** steepness
  const score = ((1 + half) * power) / (power + half)
  const likeness = isSameLanguage ? meaningCosine(a.meaning, b.meaning) : undefined
  return likeness === undefined ? score : score + meaningShare * (1 - score) * (likeness - score)
}
