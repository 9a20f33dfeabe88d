import type { Span } from '../schema/index.js'
import { characterClass, classAt, isWordClass } from './character-class.js'
import { toLowerCase, type LowerCaseOptions } from './lower-case.js'
import type { Token } from './token.js'

/** A word as it is counted and compared: lower-cased and stemmed, with the place it came from. */
export interface Term extends Span {
  readonly term: string
}

/** What a language says about its terms; every `Language` is one. */
export interface TermOptions extends LowerCaseOptions {
  readonly stopWords: ReadonlySet<string>
  readonly stem: (word: string) => string
}

const apostrophe = /['’ʼ`´]/u
const curlyApostrophes = /[’ʼ`´]/gu

/**
 * Turns tokens into terms: lower-cased, stop words, clitics, numbers and marks out, stemmed. Scripts
 * without spaces give the pairs of neighbouring characters (bigrams), the usual unit of retrieval in
 * Chinese and Japanese.
 *
 * @example
 * toTerms(tokenize('The talks in Genf'), english).map(({ term }) => term) // ['talk', 'genf']
 */
export function toTerms(tokens: readonly Token[], language: TermOptions): Term[] {
  const terms: Term[] = []
  for (const [position, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    if (isUnspaced(token)) {
      const term = bigram(token, tokens[position + 1], language)
      if (term !== undefined) terms.push(term)
      continue
    }
    const term = termOf(token.text, language)
    if (term !== '') terms.push({ term, start: token.start, end: token.end })
  }
  return terms
}

/**
 * Turns one word into its term; `''` for stop words, clitics (`'s`, `l'`) and what has no letter.
 */
export function termOf(word: string, language: TermOptions): string {
  if (apostrophe.test(word.charAt(0)) || apostrophe.test(word.charAt(word.length - 1))) return ''
  const folded = toLowerCase(word, language).normalize('NFC').replace(curlyApostrophes, "'")
  if (language.stopWords.has(folded)) return ''
  const trimmed = trimMarks(folded)
  return trimmed === '' || language.stopWords.has(trimmed) ? '' : language.stem(trimmed)
}

/** Cuts off what is neither letter nor digit at both ends: the stop of `mr.`, the hyphen of `-led`. */
function trimMarks(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && !isWordClass(classAt(word, start))) start += 1
  while (end > start && !endsInWord(word, end)) end -= 1
  return word.slice(start, end)
}

function endsInWord(word: string, end: number): boolean {
  const isSecondHalf = word.charCodeAt(end - 1) >> 10 === 0xdc00 >> 10
  return isWordClass(classAt(word, isSecondHalf ? Math.max(end - 2, 0) : end - 1))
}

/** Whether a token is a character of a script without spaces. */
export function isUnspaced(token: Token): boolean {
  return classAt(token.text, 0) === characterClass.unspaced
}

function bigram(
  token: Token,
  next: Token | undefined,
  { stopWords }: TermOptions,
): Term | undefined {
  if (next === undefined || next.start !== token.end || !isUnspaced(next)) return undefined
  const term = token.text + next.text
  return stopWords.has(term) ? undefined : { term, start: token.start, end: next.end }
}
