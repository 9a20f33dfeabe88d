import { isLoneByWord, readByline } from './bylines.js'
import { findWrittenDate, textBesideDates } from './dates.js'

/** What stands between the parts of a line of credits. */
const separator = / [-–—] | ?[|·•/] ?/u
/** Particles of names, written small. */
const particle =
  /^(?:de|del|della|di|da|do|dos|du|la|le|van|der|den|von|zu|bin|bint|al|el|ben|y|e)$/u
const longestName = 40

/**
 * Finds the byline among the lines of an article's credits: after the word "by" in the languages of
 * news, on the same line or the next; else a line, or a part of one, that looks like a name and
 * stands beside the date.
 */
export function findByline(lines: readonly string[], language?: string): string | undefined {
  const parts = lines.map((line) =>
    line.split(separator).flatMap((part) => textBesideDates(part, language)),
  )
  for (const [index, line] of lines.entries()) {
    const places = [line, ...(parts[index] ?? [])]
    if (isLoneByWord(line)) places.push(`${line} ${lines[index + 1] ?? ''}`)
    const name = places.map(readByline).find((found) => found !== undefined)
    if (name !== undefined) return name
  }
  return findNameBesideDate(lines, parts, language)
}

/** The first name on a line with a date, above one by up to two lines, or right under one. */
function findNameBesideDate(
  lines: readonly string[],
  parts: readonly (readonly string[])[],
  language: string | undefined,
): string | undefined {
  const dated = lines.map((line) => findWrittenDate(line, language) !== undefined)
  const isWanted = [
    (index: number) => dated[index] || dated[index + 1] || dated[index + 2],
    (index: number) => dated[index - 1],
  ]
  for (const isBeside of isWanted)
    for (const index of lines.keys()) {
      const name = isBeside(index) ? parts[index]?.find(isPersonName) : undefined
      if (name !== undefined) return name
    }
  return undefined
}

/** Whether a text is two to four words as names are written, in a script that has capitals. */
export function isPersonName(text: string): boolean {
  if (text.length > longestName) return false
  const words = text.split(' ').filter((part) => !particle.test(part))
  return words.length >= 2 && words.length <= 4 && words.every(isNameWord)
}

function isNameWord(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && (/\p{Ll}/u.test(word) || /^\p{Lu}\.$/u.test(word))
  )
}
