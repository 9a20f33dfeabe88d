import { surelyBody } from './main-text.js'

/** Longest note on an author, in characters. */
const longest = 300

/** Two to four capitalised words with which a text begins, quotation marks and bullets aside. */
const leadingName = /^[\p{P}\s]{0,3}((?:\p{Lu}[\p{L}\p{M}'’.-]*\s){1,3}\p{Lu}[\p{L}\p{M}'’-]*)\s/u

/**
 * Leaves out a note on the author under an article (changes `keep`): a short last paragraph that is
 * not surely body and begins with a name of which the article has not spoken, or with the byline.
 * Articles that end so by themselves are rare: who comes in that late is introduced first.
 */
export function leaveOutAuthorNote(
  texts: readonly string[],
  keep: boolean[],
  scores: readonly number[],
  byline = '',
): void {
  const last = keep.lastIndexOf(true)
  const text = texts[last] ?? ''
  if (text.length > longest || (scores[last] ?? 0) >= surelyBody) return
  const name =
    byline !== '' && text.startsWith(byline) ? byline : (leadingName.exec(text)?.[1] ?? '')
  const others = texts.filter((_, index) => keep[index] && index !== last).join('\n')
  if (name === '' || others === '') return
  if (name.split(/\s+/u).every((word) => !others.includes(word))) keep[last] = false
}
