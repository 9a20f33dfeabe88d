import { characterClass, classAt, isSpaceClass } from './character-class.js'

/** Lines of this length may have been wrapped by a mail program or an editor at column 60 to 120. */
const shortestWrappedLine = 50
const longestWrappedLine = 120

/**
 * Tells whether the line break at `index` ends a sentence: a blank line or paragraph separator
 * always does; a single break does unless the text goes on in lower case or looks wrapped by column.
 */
export function endsLine(text: string, index: number): boolean {
  let next = index
  let breaks = 0
  while (next < text.length && isSpaceClass(classAt(text, next))) {
    const unit = text.charCodeAt(next)
    if (unit === 0x2029) return true
    if (unit === 0x0a || unit === 0x2028 || (unit === 0x0d && text.charCodeAt(next + 1) !== 0x0a))
      breaks += 1
    if (breaks > 1) return true
    next += 1
  }
  if (next >= text.length) return true
  if (classAt(text, next) === characterClass.lower) return false
  return !isWrapped(lineBefore(text, index)) || !isWrappedOrLast(lineAfter(text, next))
}

function isWrapped(length: number): boolean {
  return length >= shortestWrappedLine && length <= longestWrappedLine
}

/** The last line of a wrapped paragraph may be short. */
function isWrappedOrLast(length: number): boolean {
  return length <= longestWrappedLine
}

/** Length of the line that ends at `index`, counted up to what matters here. */
function lineBefore(text: string, index: number): number {
  let length = 0
  while (length <= longestWrappedLine && !isBreak(text, index - length - 1)) length += 1
  return length
}

/** Length of the line that begins at `index`, counted up to what matters here. */
function lineAfter(text: string, index: number): number {
  let length = 0
  while (length <= longestWrappedLine && !isBreak(text, index + length)) length += 1
  return length
}

function isBreak(text: string, index: number): boolean {
  return index < 0 || index >= text.length || classAt(text, index) === characterClass.lineBreak
}
