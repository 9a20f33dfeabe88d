import type { EntityType } from '../../src/schema/index.js'

/** A name marked in a text by people. */
export interface LabelledName {
  readonly start: number
  readonly end: number
  readonly type: EntityType
}

/** A sentence, or what a data set takes for one, with its names. */
export interface LabelledSentence {
  readonly text: string
  readonly names: readonly LabelledName[]
}

/** Sentences of one article in order; where a set keeps no articles, each sentence is its own. */
export interface LabelledDocument {
  /** Name of the data set: `'wikinews'`. */
  readonly set: string
  readonly sentences: readonly LabelledSentence[]
}
