import type { Span } from '../schema/index.js'

/**
 * What a token is. A word has at least one letter; in scripts without spaces (Han, kana, Thai,
 * Lao, Khmer, Burmese) each character with its marks is a token of its own.
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address'

/** A piece of text that is read as one: `text.slice(start, end)` is the token. */
export interface Token extends Span {
  readonly text: string
  readonly kind: TokenKind
}

/** A sentence with its tokens; offsets are those of the whole text. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}
