import { endOfAddress, mayBeAddress } from './address.js'
import { characterClass, classAt, classOfUnit, isSpaceClass, unitsAt } from './character-class.js'
import { endOfMarks } from './compound.js'
import { endOfSymbol } from './symbol.js'
import type { Token, TokenKind } from './token.js'
import { readWord } from './word.js'

const { upper, lower, caseless, digit, mark, unspaced, symbol } = characterClass

/** What a language says about its spelling; every `Language` is one. */
export interface TokenizeOptions {
  /** Words that keep their stop in one token: `'mr'`, `'bzw'`. Default: none. */
  readonly abbreviations?: ReadonlySet<string>
  /** Whether names take endings after an apostrophe, as in `Ankara'nın`. Default: no. */
  readonly suffixApostrophe?: boolean
}

/** Takes a token found by one of the scanners. */
export type PushToken = (kind: TokenKind, start: number, end: number) => void

/**
 * Cuts a text, or the stretch `[start, end)` of it, into tokens with exact offsets.
 *
 * Every visible character is in exactly one token. Words keep their inner apostrophes and hyphens,
 * clitics are tokens of their own (see `cutClitics`); signs, currency and percent stand beside their
 * number. Linear in time; independent of the platform's locale data.
 *
 * @example
 * tokenize('l’Élysée: 2-1').map(({ text }) => text) // ['l’', 'Élysée', ':', '2-1']
 */
export function tokenize(
  text: string,
  start = 0,
  end: number = text.length,
  options: TokenizeOptions = {},
): Token[] {
  const tokens: Token[] = []
  const push: PushToken = (kind, from, to) => {
    tokens.push({ start: from, end: to, text: text.slice(from, to), kind })
  }
  let index = start
  while (index < end) {
    const found = classAt(text, index)
    if (isSpaceClass(found)) {
      index += unitsAt(text, index)
    } else if (found === lower || found === upper || found === caseless || found === digit) {
      index = readWord(text, index, end, options, push)
    } else if (found === unspaced) {
      const to = endOfMarks(text, index + unitsAt(text, index), end)
      push('word', index, to)
      index = to
    } else {
      index = pushMark(text, index, end, push)
    }
  }
  return tokens
}

/** An @handle, a #hashtag, a symbol or a punctuation mark. */
function pushMark(text: string, start: number, limit: number, push: PushToken): number {
  const addressEnd = mayBeAddress(text, start) ? endOfAddress(text, start, limit) : start
  if (addressEnd > start) {
    push('address', start, addressEnd)
    return addressEnd
  }
  const found = classOfUnit(text.charCodeAt(start))
  const end = endOfSymbol(text, start, limit)
  push(found === mark || found >= symbol ? 'symbol' : 'punctuation', start, end)
  return end
}
