import { characterClass, classOfUnit } from '../text/index.js'
import { isSpace } from './white-space.js'

/** What one block's text looks like to somebody who cannot read its language. */
export interface BlockStatistics {
  /** Characters, those of scripts without spaces counted as much as they say: threefold. */
  readonly length: number
  readonly words: number
  readonly sentenceMarks: number
  readonly commas: number
  /** Shares of the characters. */
  readonly digits: number
  readonly upperCase: number
  readonly symbols: number
  /** Share of the words that begin with a capital. */
  readonly capitalised: number
  readonly endsSentence: boolean
  readonly endsOpen: boolean
  readonly startsWithSymbol: boolean
  readonly hasYear: boolean
  readonly hasCopyright: boolean
  /** Whether it breaks off: "…". */
  readonly breaksOff: boolean
  readonly startsWithQuote: boolean
  /** Whether it holds an e-mail address or one of the web. */
  readonly hasAddress: boolean
  /** Bars, bullets and arrows, as they stand between the parts of a line. */
  readonly separators: number
  /** Capitalised words with which it begins, at most four: a name, as likely as not. */
  readonly leadingCapitals: number
}

const { upper, lower, mark, digit, unspaced, terminator } = characterClass
const [fullStop, ellipsis] = [0x2e, 0x2026]
const closing = `"'”“’»›)]」』）`
const opening = `"'“„«‘¿¡「『(–—-`
const open = ':：-–—'
const quotes = `"'“„«‘「『–—`
const separators: ReadonlySet<number> = new Set(Array.from('|›•·→▸►', (mark) => mark.charCodeAt(0)))
const commas: ReadonlySet<number> = new Set(Array.from(',;，、،؛፣', (mark) => mark.charCodeAt(0)))
/** Years and copyright signs are looked for among so many first characters. */
const beginning = 300

/** Counts what `BlockStatistics` holds, in one pass over at most `limit` characters. */
export function blockStatistics(text: string, limit = 4000): BlockStatistics {
  const end = Math.min(text.length, limit)
  const count = { length: end, words: 0, marks: 0, commas: 0, digits: 0, upper: 0, symbols: 0 }
  let capitalised = 0
  let leading = 0
  let separated = 0
  let inWord = false
  let hasYear = false
  let hasCopyright = false
  /** Value and length of the number at hand. */
  let [number, figures] = [0, 0]
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    const kind = code >= 0x61 && code <= 0x7a ? lower : classOfUnit(code)
    if (kind === digit) {
      count.digits++
      number = figures < 5 ? number * 10 + (code & 15) : 0
      figures++
    } else if (figures > 0) {
      hasYear ||= isYear(number, figures) && index <= beginning
      number = figures = 0
    }
    if ((kind >= upper && kind <= mark) || kind === unspaced) {
      if (!inWord) count.words++
      if (kind === upper) {
        count.upper++
        if (!inWord) {
          capitalised++
          if (leading === count.words - 1) leading++
        }
      }
      if (isDense(code)) count.length += 2
      inWord = true
    } else if (code <= 0x20 || isSpace(code)) inWord = false
    else if (commas.has(code)) count.commas++
    else if (kind === terminator) {
      if (endsAt(text, index, code)) count.marks++
    } else {
      count.symbols++
      if (separators.has(code)) separated++
      if (index < beginning && isCopyright(text, index, code)) hasCopyright = true
    }
  }
  const scale = end < text.length ? text.length / Math.max(end, 1) : 1
  const last = lastIndex(text)
  const breaksOff = text.charCodeAt(last) === ellipsis || text.slice(last - 2, last + 1) === '...'
  return {
    length: count.length * scale,
    words: count.words * scale,
    sentenceMarks: count.marks * scale,
    commas: count.commas * scale,
    digits: count.digits / Math.max(count.length, 1),
    upperCase: count.upper / Math.max(count.length, 1),
    symbols: count.symbols / Math.max(count.length, 1),
    capitalised: capitalised / Math.max(count.words, 1),
    endsSentence: last >= 0 && !breaksOff && isSentenceMark(text.charCodeAt(last)),
    endsOpen: last >= 0 && open.includes(text.charAt(last)),
    startsWithSymbol: startsWithSymbol(text),
    hasYear: hasYear || isYear(number, figures),
    hasCopyright,
    breaksOff,
    startsWithQuote: quotes.includes(text.charAt(0)),
    hasAddress: text.includes('@') || text.includes('http') || text.includes('www.'),
    separators: separated,
    leadingCapitals: Math.min(leading, 4),
  }
}

function isYear(number: number, figures: number): boolean {
  return figures === 4 && number >= 1900 && number < 2100
}

/** Whether the mark at `index` may end a sentence: not in "example.org" or "3.5", not "…" or "...". */
function endsAt(text: string, index: number, code: number): boolean {
  if (code === ellipsis || (code === fullStop && text.charCodeAt(index - 1) === fullStop))
    return false
  if (index + 1 >= text.length) return true
  const next = text.charCodeAt(index + 1)
  const kind = classOfUnit(next)
  return kind === terminator ? commas.has(next) : next >= 0x80 || kind < upper || kind > digit
}

/** Han, kana, Hangul: each character says about as much as three of an alphabet. */
function isDense(code: number): boolean {
  return code >= 0x2e80 && (code < 0xa4d0 || (code >= 0xac00 && code < 0xfb00))
}

/** ©, ® or (c). */
function isCopyright(text: string, index: number, code: number): boolean {
  if (code === 0xa9 || code === 0xae) return true
  return code === 0x28 && /^\(c\)/iu.test(text.slice(index, index + 3))
}

/** Where the last character stands that is neither space nor closing mark. */
function lastIndex(text: string): number {
  let index = text.length - 1
  while (index > 0 && (isSpace(text.charCodeAt(index)) || closing.includes(text.charAt(index))))
    index--
  return index
}

function isSentenceMark(code: number): boolean {
  return classOfUnit(code) === terminator && code !== ellipsis && !commas.has(code)
}

function startsWithSymbol(text: string): boolean {
  if (text === '') return false
  const kind = classOfUnit(text.charCodeAt(0))
  const isWord = (kind >= upper && kind <= mark) || kind === unspaced
  return !isWord && !opening.includes(text.charAt(0))
}
