import { validateArticle } from '../article/validate-article.js'
import { CopydeskError } from '../errors.js'
import type { Article } from '../schema/index.js'

/** One thing found in an archive: an article, or why it could not be read. */
export type ArchiveItem = ArchiveArticle | ArchiveError

export interface ArchiveArticle {
  /** Where in the archive: `'line 12'`, `'post 5f3a'`, `'2026/rates.md'`. */
  readonly source: string
  readonly article: Article
}

export interface ArchiveError {
  readonly source: string
  readonly error: CopydeskError
}

/** Makes an item of what should be an article: an error where a field has the wrong type. */
export function toItem(source: string, article: unknown): ArchiveItem {
  try {
    return { source, article: validateArticle(article) }
  } catch (error) {
    return { source, error: toError(source, error) }
  }
}

/** Makes an error item with a message of its own. */
export function failedItem(source: string, problem: string, cause?: unknown): ArchiveError {
  const message = `copydesk: ${source}: ${problem}`
  return { source, error: new CopydeskError('invalid-article', message, { cause }) }
}

/** Passes our own errors on and wraps those of others. */
export function toError(source: string, error: unknown): CopydeskError {
  if (error instanceof CopydeskError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return failedItem(source, reason, error).error
}
