import type { EntityType, Field, Span } from '../schema/index.js'

/** A name of the caller's own: a desk's list of people, companies, places. */
export interface OwnName {
  /** Becomes the id of the entity. */
  readonly id: string
  readonly name: string
  /** Other ways of writing it. Default: none. */
  readonly aliases?: readonly string[]
  readonly type: EntityType
}

/** A name where it stands in the article, trimmed to the name itself. */
export interface NamedMention extends Span {
  readonly field: Field
  /** Always the slice of the field's text. */
  readonly text: string
  readonly type: EntityType
  /** How likely span and type are right, 0…1. */
  readonly confidence: number
  /** The entry of the caller's list that decided it, if one did. */
  readonly own?: OwnName
}
