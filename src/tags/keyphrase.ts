import type { Field, Span } from '../schema/index.js'

/** A phrase that says what the article is about, as a reader would write it. */
export interface Keyphrase {
  /** The phrase in the form that the article uses most: `'peace agreement'`. */
  readonly label: string
  /** Orders the phrases of one article; not a probability. */
  readonly score: number
  /** The library's own advice whether to show it. */
  readonly confident: boolean
  /** Every place where it stands, in any of its inflections, in reading order. */
  readonly mentions: readonly KeyphraseMention[]
}

/** One place where a keyphrase stands: `field.slice(start, end)`. */
export interface KeyphraseMention extends Span {
  readonly field: Field
  /** The phrase as written there. */
  readonly text: string
}
