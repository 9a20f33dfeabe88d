import type { NamedMention } from '../../src/entities/named-mention.js'
import type { EntityType } from '../../src/schema/index.js'

/** A mention in the body, for tests: all that matters is what it says, what it is and where. */
export function mentionOf(
  text: string,
  type: EntityType,
  start = 0,
  confidence = 0.9,
): NamedMention {
  return { field: 'body', start, end: start + text.length, text, type, confidence }
}
