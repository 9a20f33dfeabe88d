import type { Span } from '../schema/index.js'
import { characterClass, classAt, classOfUnit, isSpaceClass, unitsAt } from './character-class.js'
import { endsSentence, type SentenceOptions } from './sentence-end.js'
import { endsLine } from './line-break.js'
import { tokenize, type TokenizeOptions } from './tokenize.js'
import type { Sentence } from './token.js'

const { lineBreak, terminator } = characterClass

/**
 * Cuts a text into sentences. A paragraph break always ends one, with or without a full stop.
 * Spans neither begin nor end with white space, and every visible character is in one of them.
 * Linear in time, whatever the text.
 *
 * @example
 * splitSentences('He met Mr. Smith. They spoke.', { abbreviations: new Set(['mr']) })
 * // [{ start: 0, end: 17 }, { start: 18, end: 29 }]
 */
export function splitSentences(text: string, options: SentenceOptions = {}): Span[] {
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  let index = start
  while (index < text.length) {
    const found = classOfUnit(text.charCodeAt(index))
    let end = -1
    if (found === terminator) {
      const candidate = endsSentence(text, start, index, options)
      if (candidate.ends) end = candidate.end
      index = candidate.end
    } else if (found === lineBreak && endsLine(text, index)) {
      end = index
    } else {
      index += 1
    }
    if (end >= 0) {
      spans.push({ start, end: trimEnd(text, start, end) })
      start = index = skipSpace(text, end)
    }
  }
  if (start < text.length) spans.push({ start, end: trimEnd(text, start, text.length) })
  return spans
}

/**
 * Cuts a text into sentences and each of them into tokens. A `Language` serves as options.
 *
 * @example
 * readSentences('Rain. More rain.').map(({ tokens }) => tokens.length) // [2, 3]
 */
export function readSentences(
  text: string,
  options: SentenceOptions & TokenizeOptions = {},
): Sentence[] {
  return splitSentences(text, options).map(({ start, end }) => ({
    start,
    end,
    tokens: tokenize(text, start, end, options),
  }))
}

function skipSpace(text: string, from: number): number {
  let index = from
  while (index < text.length && isSpaceClass(classAt(text, index))) index += unitsAt(text, index)
  return index
}

function trimEnd(text: string, start: number, end: number): number {
  let index = end
  while (index > start && isSpaceClass(classOfUnit(text.charCodeAt(index - 1)))) index -= 1
  return index
}
