import { isUnspaced } from '../text/index.js'
import type { WordSentence } from './words.js'

/** Shorter texts, headlines above all, may do without function words. */
const fewestWords = 12
/** News has several times this share of function words in any language, lists and tables none. */
const leastShare = 0.06

/**
 * Tells prose from lists, tables, prices and menus by its function words. Text in scripts without
 * spaces always counts as prose: its characters are not told apart.
 */
export function isProse(sentences: readonly WordSentence[]): boolean {
  let words = 0
  let functionWords = 0
  for (const sentence of sentences)
    for (const { token, isStopWord } of sentence.words) {
      if (token.kind !== 'word') continue
      if (isUnspaced(token)) return true
      words++
      functionWords += Number(isStopWord)
    }
  return words < fewestWords || functionWords >= leastShare * words
}
