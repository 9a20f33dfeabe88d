import type { Article, ArticleFormat } from '../schema/index.js'

/** The fields of an article that a row or record may have. */
export type ArticleField = keyof Article

/** How the records of an archive are named and written. */
export interface FieldOptions {
  /**
   * What the archive calls the fields of an article: `{ body: 'content', title: 'headline' }`.
   * Default: as `Article` calls them.
   */
  readonly fields?: Readonly<Partial<Record<ArticleField, string>>>
  /** How bodies are written that do not say so themselves. Default: `'text'`. */
  readonly bodyFormat?: ArticleFormat
}

const articleFields: readonly ArticleField[] = [
  'body',
  'format',
  'id',
  'title',
  'standfirst',
  'url',
  'section',
  'publishedAt',
  'authors',
  'tags',
  'language',
]

/** Picks the fields of an article out of a record, without those that are null or missing. */
export function pickFields(
  record: Readonly<Record<string, unknown>>,
  { fields = {}, bodyFormat }: FieldOptions,
): Record<string, unknown> {
  const found = articleFields
    .map((field) => [field, record[fields[field] ?? field]] as const)
    .filter(([, value]) => value !== undefined && value !== null)
  return { ...(bodyFormat !== undefined && { format: bodyFormat }), ...Object.fromEntries(found) }
}
