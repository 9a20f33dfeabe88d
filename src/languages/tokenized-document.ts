import type { Document } from '../article/index.js'
import type { Field } from '../schema/index.js'
import type { Sentence } from '../text/index.js'
import type { Language } from './language.js'

/** One field of an article with its sentences. */
export interface TokenizedField {
  readonly field: Field
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** A document whose fields are cut into sentences and tokens, in the language it is written in. */
export interface TokenizedDocument {
  readonly document: Document
  readonly language: Language
  /** Title, standfirst and body, in this order; fields without text are left out. */
  readonly fields: readonly TokenizedField[]
}
