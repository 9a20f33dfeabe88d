import type { BlockKind } from './document.js'
import { isSpace } from './white-space.js'

/** What one block's text looks like to somebody who cannot read its language. */
export interface BlockStatistics {
  /** Characters, those of scripts without spaces counted as much as they say: threefold. */
  readonly length: number
  readonly words: number
  readonly sentenceMarks: number
  readonly commas: number
  readonly digits: number
  readonly upperCase: number
  readonly capitalised: number
  readonly symbols: number
  readonly endsSentence: boolean
  readonly endsOpen: boolean
  readonly startsWithSymbol: boolean
  readonly hasYear: boolean
  readonly hasCopyright: boolean
}

/** A block as the features see it. */
export interface DescribedBlock {
  readonly kind: BlockKind
  readonly level: number
  readonly statistics: BlockStatistics
  /** Same text elsewhere on the page, white space aside. */
  readonly isRepeated: boolean
  /** What it speaks of: `blockTerms`. */
  readonly terms: readonly number[]
  /** Blank lines before it; 1 in markup. */
  readonly gapBefore: number
}

const sentenceMark = /[.!?…。！？｡।॥؟۔።᠃]/u
const comma = /[,;，、،؛፣]/u
const closing = /["'”“’»›)\]」』）]/u
const upper = /\p{Lu}/u
const letter = /[\p{L}\p{M}]/u
const digit = /\p{Nd}/u
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Counts what `BlockStatistics` holds, in one pass over at most `limit` characters. */
export function blockStatistics(text: string, limit = 4000): BlockStatistics {
  const end = Math.min(text.length, limit)
  let length = 0
  let words = 0
  let marks = 0
  let commas = 0
  let digits = 0
  let upperCase = 0
  let capitalised = 0
  let symbols = 0
  let inWord = false
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    length++
    if (isSpace(code)) {
      inWord = false
      continue
    }
    const character = text.charAt(index)
    const isLetter = code < 0x80 ? isAsciiLetter(code) : letter.test(character)
    if (isLetter) {
      const isUpper = code < 0x80 ? code <= 0x5a : upper.test(character)
      if (isUpper) upperCase++
      if (!inWord) {
        words++
        if (isUpper) capitalised++
      }
      if (code >= 0x1100 && dense.test(character)) length += 2
      inWord = true
    } else if (code < 0x80 ? code >= 0x30 && code <= 0x39 : digit.test(character)) {
      digits++
      if (!inWord) words++
      inWord = true
    } else if (sentenceMark.test(character)) {
      if (index + 1 >= text.length || !isAsciiLetter(text.charCodeAt(index + 1))) marks++
    } else if (comma.test(character)) commas++
    else symbols++
  }
  const scale = end < text.length ? text.length / Math.max(end, 1) : 1
  const tail = lastCharacters(text)
  return {
    length: length * scale,
    words: words * scale,
    sentenceMarks: marks * scale,
    commas: commas * scale,
    digits: digits / Math.max(length, 1),
    upperCase: upperCase / Math.max(length, 1),
    capitalised: capitalised / Math.max(words, 1),
    symbols: symbols / Math.max(length, 1),
    endsSentence: tail.endsSentence,
    endsOpen: tail.endsOpen,
    startsWithSymbol: /^[^\p{L}\p{N}\s"'“„«‘¿¡「『(–—-]/u.test(text),
    hasYear: /(?:^|\D)(?:19|20)\d\d(?:\D|$)/u.test(text.slice(0, 300)),
    hasCopyright: /[©®]|\(c\)/iu.test(text.slice(0, 300)),
  }
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function lastCharacters(text: string): { endsSentence: boolean; endsOpen: boolean } {
  let index = text.length - 1
  while (index > 0 && (closing.test(text.charAt(index)) || isSpace(text.charCodeAt(index)))) index--
  const last = text.charAt(index)
  return { endsSentence: sentenceMark.test(last), endsOpen: /[:：\-–—]/u.test(last) }
}

/** Texts that occur more than once, white space and case aside. */
export function findRepeated(texts: readonly string[]): boolean[] {
  const counts = new Map<string, number>()
  const keys = texts.map((text) => text.slice(0, 200).replace(/\s+/gu, ' ').trim())
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return keys.map((key) => (counts.get(key) ?? 0) > 1)
}
