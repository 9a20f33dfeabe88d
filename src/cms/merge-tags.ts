import { slugify } from '../text/index.js'
import type { SaveRecord } from './save-record.js'

/** The tags an article should have, and what to remember of how they came about. */
export interface MergedTags {
  readonly tags: readonly string[]
  readonly suggestedTags: readonly string[]
  readonly rejectedTags: readonly string[]
}

/**
 * Brings the tags an article has together with the suggestions for it. Labels are the same where
 * their slugs are ("Bank of England", "bank of england").
 *
 *     suggested last time, still there          stays while it is suggested
 *     suggested last time, not there any more   was removed by the editor: rejected for good
 *     there, but never suggested                is the editor's: stays
 *     rejected once, there again                is the editor's from now on
 */
export function mergeTags(
  current: readonly string[],
  previous: Pick<SaveRecord, 'suggestedTags' | 'rejectedTags'> | undefined,
  suggestions: readonly string[],
): MergedTags {
  const currentSlugs = slugsOf(current)
  const suggestedBefore = previous?.suggestedTags ?? []
  const suggestedBeforeSlugs = slugsOf(suggestedBefore)
  const rejectedTags = unique([...(previous?.rejectedTags ?? []), ...suggestedBefore]).filter(
    (tag) => !currentSlugs.has(slugify(tag)),
  )
  const own = current.filter((tag) => !suggestedBeforeSlugs.has(slugify(tag)))
  const refused = slugsOf([...rejectedTags, ...own])
  const suggestedTags = unique(suggestions).filter((tag) => !refused.has(slugify(tag)))

  const kept = slugsOf([...own, ...suggestedTags])
  const stay = current.filter((tag) => kept.has(slugify(tag)))
  const added = suggestedTags.filter((tag) => !currentSlugs.has(slugify(tag)))
  return { tags: [...stay, ...added], suggestedTags, rejectedTags }
}

function slugsOf(tags: readonly string[]): ReadonlySet<string> {
  return new Set(tags.map((tag) => slugify(tag)))
}

/** The first of those that have the same slug. */
function unique(tags: readonly string[]): readonly string[] {
  return [...new Map(tags.map((tag) => [slugify(tag), tag] as const).reverse()).values()].reverse()
}
