import type { Field } from '../schema/index.js'
import type { NamedMention } from './named-mention.js'

/** Lengths of the fields of the article in UTF-16 units; 0 where there is none. */
export type FieldLengths = Readonly<Record<Field, number>>

/**
 * What speaks for an entity being what the article is about, in points. The order of the signals
 * (headline, lede, repetition, spread) is that of Dunietz and Gillick, "A New Entity Salience Task
 * with Millions of Training Examples", EACL 2014; the points are set by hand.
 */
const points = { title: 2.4, standfirst: 1.2, early: 1.6, repeated: 1.1, spread: 0.8 } as const
/** Points at which it is as likely as not that the article is about the entity. */
const evenPoints = 2.3

/** From here on the entity is what the article is about. */
export const aboutSalience = 0.5

/** Says how central an entity is to the article, 0…1, from where and how often it is named. */
export function salienceOf(mentions: readonly NamedMention[], lengths: FieldLengths): number {
  const inBody = mentions.filter(({ field }) => field === 'body')
  const first = inBody[0]?.start ?? lengths.body
  const last = inBody.at(-1)?.start ?? first
  const length = Math.max(lengths.body, 1)
  const total =
    (named(mentions, 'title') ? points.title : 0) +
    (named(mentions, 'standfirst') ? points.standfirst : 0) +
    points.early * (1 - Math.min(1, first / (length * 0.25))) +
    points.repeated * Math.log2(Math.max(1, inBody.length)) +
    points.spread * ((last - first) / length)
  return 1 / (1 + Math.exp(evenPoints - total))
}

function named(mentions: readonly NamedMention[], field: Field): boolean {
  return mentions.some((mention) => mention.field === field)
}
