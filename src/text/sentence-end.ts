import {
  characterClass,
  classAt,
  classOfUnit,
  isLetterClass,
  isSpaceClass,
  isWordClass,
  unitsAt,
} from './character-class.js'
import { scriptOf } from './script.js'

const { lower, upper, unspaced, digit, terminator, lineBreak, apostrophe, hyphen } = characterClass

/** What a language says about its full stops; every `Language` is one. */
export interface SentenceOptions {
  /** Words that end in a full stop without ending a sentence, lower-case, without the stop. */
  readonly abbreviations?: ReadonlySet<string>
  /** Function words: with a capital after an abbreviation, they begin a new sentence. */
  readonly stopWords?: ReadonlySet<string>
  /** Whether a stop makes a number an ordinal, as in `3. Oktober`. Default: no. */
  readonly ordinalStop?: boolean
}

/** A place where a sentence may end, and the verdict. */
export interface SentenceEnd {
  /** Behind the stops and the quotes and brackets that close after them. */
  readonly end: number
  readonly ends: boolean
}

const closers = ')]}"\'”’»›」』）】》〉〕］｝＂'
/** Opening in English and Chinese, closing in German and others: no word may follow at once. */
const doubtfulClosers = '“‘«‹'
const openers = '([{"\'“‘„‚«»‹›「『（【《〈¿¡*'
const quotes = '"“„«»‹›'
const dashes = '-–—―'
/** Full stops of scripts that put no space behind them. */
const spacelessStops = '。！？．｡།។៕။'

/** Longest stretch looked at before and behind a stop, in code units: longer words are no abbreviations. */
const reach = 24

/**
 * Decides whether the run of stops at `index` ends the sentence begun at `start`.
 *
 *     … said Mr. Smith          abbreviation, then a name             goes on
 *     … to the U.S. The …       abbreviation, then a function word    ends
 *     … am 3. Oktober           ordinal                               goes on
 *     … “We won!” he said       lower case behind                     goes on
 */
export function endsSentence(
  text: string,
  start: number,
  index: number,
  options: SentenceOptions,
): SentenceEnd {
  const stopsEnd = endOfStops(text, index)
  const end = endOfClosers(text, stopsEnd)
  const last = text.charAt(stopsEnd - 1)
  if (end >= text.length) return { end, ends: true }
  if (isSemicolon(last) && scriptOf(text.charCodeAt(index - 1)) !== 'Grek')
    return { end: stopsEnd, ends: false }
  if (spacelessStops.includes(last)) return { end, ends: !isAttributed(text, end, stopsEnd) }
  if (!isSpaceClass(classAt(text, end)))
    return { end, ends: end === index + 1 && isForgottenSpace(text, index) }
  const next = nextVisible(text, end)
  if (next >= text.length || isParagraphBreak(text, end, next)) return { end, ends: true }
  const plainStop = last === '.' && stopsEnd === index + 1
  return {
    end,
    ends: beginsSentence(text, next) && !(plainStop && goesOn(text, start, index, next, options)),
  }
}

function endOfStops(text: string, from: number): number {
  let index = from
  while (index < text.length && classOfUnit(text.charCodeAt(index)) === terminator) index += 1
  return index
}

/** Quotes and brackets that close behind the stop; French sets a no-break space before `»`. */
function endOfClosers(text: string, from: number): number {
  let index = from
  for (;;) {
    if (closes(text, index)) index += 1
    else if (text.charAt(index + 1) === '»' && isSpaceClass(classAt(text, index))) {
      if (startsWord(text, index + 2)) return index
      index += 2
    } else return index
  }
}

function closes(text: string, index: number): boolean {
  if (index >= text.length) return false
  if (closers.includes(text.charAt(index))) return true
  return doubtfulClosers.includes(text.charAt(index)) && !startsWord(text, index + 1)
}

function startsWord(text: string, index: number): boolean {
  if (index >= text.length) return false
  const found = classAt(text, index)
  return isWordClass(found) || found === unspaced
}

function isSemicolon(character: string): boolean {
  return character === ';' || character === '\u037E'
}

/** The verb of saying behind a Chinese quotation: “……。”他说。 */
const verbOfSaying = /[^，。！？：；“”「」\s]{0,10}(?:[说說称稱]|表示|指出|问道|問道)/uy

/**
 * Tells whether a quotation just closed goes on with who said it: Japanese 「…。」と述べた with its
 * particle, Chinese with a verb.
 */
function isAttributed(text: string, end: number, stopsEnd: number): boolean {
  verbOfSaying.lastIndex = end
  return end > stopsEnd && (text.charAt(end) === 'と' || verbOfSaying.test(text))
}

/** `said.The`: two words with the space forgotten. */
function isForgottenSpace(text: string, index: number): boolean {
  return (
    index > 1 &&
    classAt(text, index - 1) === lower &&
    classAt(text, index - 2) === lower &&
    classAt(text, index + 1) === upper &&
    index + 2 < text.length &&
    isSentenceWord(classAt(text, index + 2))
  )
}

function isSentenceWord(found: number): boolean {
  return found === lower || isSpaceClass(found)
}

function nextVisible(text: string, from: number): number {
  let index = from
  while (index < text.length && isSpaceClass(classAt(text, index))) index += unitsAt(text, index)
  return index
}

function isParagraphBreak(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (let index = from; index < to && breaks < 2; index += 1)
    if (classAt(text, index) === lineBreak && text.charCodeAt(index) !== 0x0d) breaks += 1
  return breaks > 1
}

/** Skips opening quotes and dashes, and asks whether a sentence can begin with what follows. */
function beginsSentence(text: string, from: number): boolean {
  const index = firstLetter(text, from)
  const found = index < text.length ? classAt(text, index) : 0
  if (found === lower) return false
  if (index > from) return true
  return (
    isLetterClass(found) || found === unspaced || found === digit || found >= characterClass.symbol
  )
}

function firstLetter(text: string, from: number): number {
  let index = from
  const limit = Math.min(text.length, from + reach)
  while (index < limit) {
    const character = text.charAt(index)
    const isLead = openers.includes(character) || dashes.includes(character)
    if (!isLead && !isSpaceClass(classAt(text, index))) break
    index += 1
  }
  return index
}

/** Tells whether the stop at `index` belongs to the word before it and the sentence goes on. */
function goesOn(
  text: string,
  start: number,
  index: number,
  next: number,
  { abbreviations, stopWords, ordinalStop = false }: SentenceOptions,
): boolean {
  const wordStart = startOfWord(text, start, index)
  const word = text.slice(wordStart, index)
  if (word === '') return false
  const opensSentence = wordStart === start && /^(?:\p{L}|\p{N}{1,3})$/u.test(word)
  if (opensSentence) return true // "1. First item", "A. Choice"
  const isOrdinal = ordinalStop && /^(?:\d{1,3}|[IVXLC]{1,6})$/u.test(word)
  if (!isOrdinal && !isAbbreviated(word, abbreviations)) return false
  const nextFound = classAt(text, firstLetter(text, next))
  if (nextFound === digit || wordStart === start) return true // "Mevr. De Vries"
  if (stopWords?.has(word) === true) return false // "he said no. Trump", unlike "No. 10"
  if (quotes.includes(text.charAt(next)) && classAt(word, 0) === lower) return false
  return nextFound !== upper || !isStopWord(text, firstLetter(text, next), stopWords)
}

/** Where the word before a stop begins: letters, digits, inner stops, apostrophes and hyphens. */
function startOfWord(text: string, start: number, index: number): number {
  let from = index
  while (from > start && index - from <= reach) {
    const found = classOfUnit(text.charCodeAt(from - 1))
    const isInner = found === apostrophe || found === hyphen || text.charAt(from - 1) === '.'
    if (!isWordClass(found) && !isInner) break
    from -= 1
  }
  return from
}

function isAbbreviated(word: string, abbreviations: ReadonlySet<string> | undefined): boolean {
  if (/^(?!\p{Script=Hangul})\p{L}\p{M}*$/u.test(word)) return true // an initial
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)) return true // U.S, z.B, Ph.D, S.p.A
  const folded = word.toLowerCase()
  if (abbreviations === undefined) return false
  return abbreviations.has(folded) || abbreviations.has(afterJoint(folded))
}

/** `d'av`, `vice-pres`: the part that can be an abbreviation. */
function afterJoint(word: string): string {
  return word.slice(
    Math.max(word.lastIndexOf('-'), word.lastIndexOf("'"), word.lastIndexOf('’')) + 1,
  )
}

function isStopWord(
  text: string,
  from: number,
  stopWords: ReadonlySet<string> | undefined,
): boolean {
  if (stopWords === undefined) return false
  let end = from
  while (end < text.length && end - from < reach && isWordClass(classAt(text, end)))
    end += unitsAt(text, end)
  if (end === from + 1 && text.charAt(end) === '.') return false // the next initial
  return stopWords.has(text.slice(from, end).toLowerCase())
}
