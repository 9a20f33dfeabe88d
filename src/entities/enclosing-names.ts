import type { Document } from '../article/index.js'
import type { Field, Mention } from '../schema/index.js'

/**
 * Finds the names that stand right after a name and a comma, as in "Paris, Texas": for each entity
 * the numbers of those that follow it. O(mentions × log mentions).
 */
export function enclosingNames(
  entities: readonly { readonly mentions: readonly Mention[] }[],
  document: Document,
): ReadonlyMap<number, readonly number[]> {
  const text: Record<Field, string> = {
    title: document.title,
    standfirst: document.standfirst,
    body: document.text,
  }
  const all = entities
    .flatMap(({ mentions }, entity) => mentions.map((mention) => ({ ...mention, entity })))
    .sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.start - b.start))
  const following = new Map<number, number[]>()
  all.forEach(({ field, end, entity }, i) => {
    const next = all[i + 1]
    if (next === undefined || next.field !== field || next.start - end > 2) return
    if (!/^, ?$/u.test(text[field].slice(end, next.start))) return
    const names = following.get(entity)
    if (names === undefined) following.set(entity, [next.entity])
    else names.push(next.entity)
  })
  return following
}
