import type { EntityType } from '../schema/index.js'
import { foldName } from './fold-name.js'
import type { NamedMention } from './named-mention.js'

/** One spelling of a name in an article with every mention that uses it. */
export interface NameForm {
  /** Folded, without a leading article: the spellings that share it are one form. */
  readonly key: string
  /** The words of the key. */
  readonly words: readonly string[]
  readonly type: EntityType
  /** In reading order. */
  readonly mentions: readonly NamedMention[]
}

/** Articles that may or may not be written before one and the same name. */
const leadingArticle = /^(?:the|la|le|les|el|los|las|il|lo|gli|der|die|das|den|het|de) (?=.)/u

/** Collects the mentions of an article into forms, in order of first use. O(mentions). */
export function collectForms(mentions: readonly NamedMention[]): NameForm[] {
  const byKey = new Map<string, NamedMention[]>()
  for (const mention of mentions) {
    const key = nameKey(mention.text, mention.type)
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [mention])
    else same.push(mention)
  }
  return [...byKey].map(([key, same]) => ({
    key,
    words: key.split(' '),
    type: prevailingType(same),
    mentions: same,
  }))
}

/** Folds a name so that its spellings meet: with or without the article where it is no person's. */
export function nameKey(text: string, type: EntityType): string {
  const folded = foldName(text)
  return type === 'person' ? folded : folded.replace(leadingArticle, '')
}

/** What most mentions say, weighed by their confidence; the earlier one when they are even. */
function prevailingType(mentions: readonly NamedMention[]): EntityType {
  const votes = new Map<EntityType, number>()
  for (const { type, confidence } of mentions) votes.set(type, (votes.get(type) ?? 0) + confidence)
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]
}
