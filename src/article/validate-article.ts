import { CopydeskError, describeValue } from '../errors.js'
import { articleSchema } from '../schema/index.js'
import type { Article } from '../schema/index.js'

/** What a field wants, where the schema's own words would not say how to put it right. */
const remedies: Readonly<Record<string, string>> = {
  article: "Pass an object such as { title: '…', body: '…', format: 'html' }.",
  body: 'Pass the text of the article as a string.',
  format: "Pass 'text', 'html', 'markdown' or 'page', or leave it out for 'text'.",
  publishedAt: 'Pass an ISO 8601 date such as 2026-03-01 or 2026-03-01T09:30:00Z.',
  authors: "Pass an array of names: ['Ada Lovelace'].",
  tags: "Pass an array of labels: ['Climate'].",
}

/**
 * Checks that a value is an article, whatever its type says, and throws `invalid-article` with the
 * field, the value given and the remedy when it is not.
 */
export function validateArticle(article: unknown): Article {
  const result = articleSchema.safeParse(article)
  if (result.success) return result.data
  const path = result.error.issues[0]?.path ?? []
  const field = path.map(String).join('.')
  throw new CopydeskError(
    'invalid-article',
    `copydesk: ${field ? `field '${field}' of the article` : 'the article'} cannot be ${describeValue(valueAt(article, path))}. ${remedyFor(path)}`,
    { field: field ? `article.${field}` : 'article' },
  )
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      parent === null || typeof parent !== 'object' ? undefined : Reflect.get(parent, key),
    value,
  )
}

function remedyFor(path: readonly PropertyKey[]): string {
  return remedies[String(path[0] ?? 'article')] ?? 'Pass a string, or leave it out.'
}
