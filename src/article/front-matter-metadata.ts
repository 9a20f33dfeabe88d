import { toIsoDate } from './dates.js'
import type { FoundMetadata } from './found-metadata.js'
import { frontMatterText, type FrontMatter } from './front-matter.js'

/** Reads metadata from front matter by the key names that site generators use. */
export function frontMatterMetadata(values: FrontMatter): FoundMetadata {
  const text = (...keys: string[]): string | undefined => frontMatterText(values, ...keys)
  const tags = values.get('tags') ?? values.get('keywords')
  return dropUndefined({
    title: text('title', 'headline'),
    standfirst: text('standfirst', 'description', 'summary', 'excerpt', 'dek', 'subtitle'),
    byline: text('byline', 'authors', 'author'),
    publishedAt: toIsoDate(
      text('publishedat', 'published', 'pubdate', 'publishdate', 'date') ?? '',
    ),
    language: text('language', 'lang', 'locale'),
    section: text('section', 'category', 'categories'),
    tags: typeof tags === 'string' ? tags.split(',').map((tag) => tag.trim()) : tags,
  })
}

/** The object without the keys that have no value. */
export function dropUndefined<T extends object>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
