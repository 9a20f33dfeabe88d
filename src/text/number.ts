import { characterClass, classAt, classOfUnit } from './character-class.js'

const { digit, apostrophe } = characterClass

/** Between digits: decimal and thousands separators, of times, scores, ranges and dates. */
const separators = '.,:/-–٫٬‐‑'
/** Spaces that group thousands: no-break, narrow no-break, thin. */
const groupingSpaces = '\u00A0\u202F\u2009'

/**
 * Finds the end of a number with its separators: `1,234.5`, `1’000`, `10:30`, `2-1`, `2019–20`,
 * `3.10.2026`. Signs, currency and percent are tokens of their own.
 */
export function endOfNumber(text: string, start: number, limit: number): number {
  let index = start
  while (index < limit) {
    const found = classOfUnit(text.charCodeAt(index))
    if (found === digit) index += 1
    else if (index + 1 < limit && separates(text, index, limit)) index += 2
    else break
  }
  return index
}

function separates(text: string, index: number, limit: number): boolean {
  if (!isDigit(text, index + 1)) return false
  const character = text.charAt(index)
  if (separators.includes(character)) return true
  const grouping = groupingSpaces.includes(character) || classAt(text, index) === apostrophe
  return (
    grouping &&
    index + 3 < limit &&
    isDigit(text, index + 2) &&
    isDigit(text, index + 3) &&
    !(index + 4 < limit && isDigit(text, index + 4))
  )
}

function isDigit(text: string, index: number): boolean {
  return classOfUnit(text.charCodeAt(index)) === digit
}
