import { characterClass, classAt, unitsAt } from './character-class.js'

const { mark, emoji, flagLetter, joiner } = characterClass

const zeroWidthJoiner = 0x200d
/** Last code point of the tag characters that spell the flags of regions, such as Scotland's. */
const firstTag = 0xe0020
const lastTag = 0xe007f
/** Repeated, these are one mark: `...`, `--`, `?!`, `***`. */
const repeated = '.!?…-–—=*_~+#•'

/**
 * Finds the end of a symbol: an emoji sequence (skin tone, joined persons, flags; UTS #51) is one,
 * and so is a run of the same punctuation mark.
 */
export function endOfSymbol(text: string, start: number, limit: number): number {
  const found = classAt(text, start)
  if (found === emoji) return endOfEmoji(text, start, limit)
  let end = start + unitsAt(text, start)
  if (found === flagLetter && end < limit && classAt(text, end) === flagLetter) end += 2
  const character = text.charAt(start)
  if (repeated.includes(character)) {
    while (end < limit && continues(character, text.charAt(end))) end += 1
  }
  return endOfExtension(text, Math.min(end, limit), limit)
}

function continues(first: string, next: string): boolean {
  return next === first || ((first === '!' || first === '?') && (next === '!' || next === '?'))
}

function endOfEmoji(text: string, start: number, limit: number): number {
  let end = endOfExtension(text, start + unitsAt(text, start), limit)
  while (
    end + 1 < limit &&
    text.charCodeAt(end) === zeroWidthJoiner &&
    classAt(text, end + 1) !== joiner &&
    classAt(text, end + 1) >= characterClass.symbol
  ) {
    end = endOfExtension(text, end + 1 + unitsAt(text, end + 1), limit)
  }
  return Math.min(end, limit)
}

/** Marks, variation selectors, skin tones and tag characters that follow. */
function endOfExtension(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit && (classAt(text, end) === mark || isTag(text, end))) end += unitsAt(text, end)
  return Math.min(end, limit)
}

function isTag(text: string, index: number): boolean {
  const codePoint = text.codePointAt(index) ?? 0
  return codePoint >= firstTag && codePoint <= lastTag
}
