import type { NameForm } from './name-form.js'

/** Words that acronyms pass over: "Department of Justice" is the DOJ or the DJ. */
const smallWords: ReadonlySet<string> = new Set([
  'and',
  'at',
  'da',
  'das',
  'de',
  'del',
  'der',
  'des',
  'di',
  'do',
  'du',
  'e',
  'et',
  'for',
  'fur',
  'in',
  'la',
  'las',
  'le',
  'los',
  'of',
  'on',
  'per',
  'the',
  'und',
  'y',
])

/** Two to eight capitals and digits, dots between them allowed: "TRC", "U.S.", "G7". */
const acronym = /^(?:\p{Lu}\.?){2,8}$|^\p{Lu}{1,7}&?\p{Lu}?\d?$/u

/** Whether a form is written as an acronym. */
export function isAcronym(form: NameForm): boolean {
  return form.mentions.every(({ text }) => text.length > 1 && acronym.test(text))
}

/**
 * The acronyms a name can have: its initials with and without the small words.
 *
 * @example
 * acronymsOf(['truth', 'and', 'reconciliation', 'commission']) // ['tarc', 'trc']
 */
export function acronymsOf(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > 12) return []
  const initials = (some: readonly string[]): string => some.map((word) => [...word][0]).join('')
  const withSmall = initials(words)
  const without = initials(words.filter((word) => !smallWords.has(word)))
  return withSmall === without ? [withSmall] : [withSmall, without]
}
