export type { Language, Name } from './language.js'
export type { TokenizedDocument, TokenizedField } from './tokenized-document.js'
