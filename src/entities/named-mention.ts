import type { EntityType, Field, Span } from '../schema/index.js'

/** A name where it stands in the article, trimmed to the name itself. */
export interface NamedMention extends Span {
  readonly field: Field
  /** Always the slice of the field's text. */
  readonly text: string
  readonly type: EntityType
  /** How likely span and type are right, 0…1. */
  readonly confidence: number
}
