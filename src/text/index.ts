export type { Sentence, Token, TokenKind } from './token.js'
