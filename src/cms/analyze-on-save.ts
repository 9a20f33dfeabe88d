import { hashDocument, readArticle } from '../article/index.js'
import { invalidOption } from '../errors.js'
import type { Analysis, Article } from '../schema/index.js'
import { mergeTags } from './merge-tags.js'
import { readRecord, summarize } from './save-record.js'
import type { SaveRecord } from './save-record.js'

/** What the helper needs of an analyzer; `createAnalyzer` makes one. */
export interface SaveAnalyzer {
  analyze(article: Article): Analysis
}

export interface AnalyzeOnSaveOptions {
  readonly analyzer: SaveAnalyzer
  /** What the last save returned as `record`, as the CMS kept it; anything else counts as none. */
  readonly record?: unknown
}

/** What a save hook does next. */
export interface SaveResult {
  /**
   * Whether `tags` or `record` differ from what the CMS has. Where not, write nothing: a hook that
   * fires on its own write comes to rest here.
   */
  readonly changed: boolean
  /** The tags the article should have: the editor's own, and suggestions the editor did not refuse. */
  readonly tags: readonly string[]
  /** To be kept beside the article, as JSON, and handed in at the next save. */
  readonly record: SaveRecord
  /** The whole analysis; absent where the text is the one analysed last time. */
  readonly analysis?: Analysis
}

/**
 * Analyses an article when it is saved, if its text has changed, and says which tags it should have.
 *
 * The editor has the last word: `article.tags` are the tags the article has now. What the editor
 * added stays, what the editor removed is never suggested again, and only tags that were suggested
 * by the last save and are not any more are taken away.
 *
 * @throws CopydeskError `invalid-option` without an analyzer, `invalid-article` for an article of the
 * wrong shape; never because of its text or of the record.
 *
 * @example
 * const { changed, tags, record } = analyzeOnSave(
 *   { title, body, format: 'html', tags: post.tags },
 *   { analyzer, record: post.copydesk },
 * )
 * if (changed) await save({ ...post, tags, copydesk: record })
 */
export function analyzeOnSave(article: Article, options: AnalyzeOnSaveOptions): SaveResult {
  const analyzer: unknown = (options as Partial<AnalyzeOnSaveOptions> | undefined)?.analyzer
  if (!isAnalyzer(analyzer))
    invalidOption('analyzer', analyzer, 'Give what createAnalyzer returns.')
  const textHash = hashDocument(readArticle(article))
  const current = article.tags ?? []
  const previous = readRecord(options.record)

  if (previous?.textHash === textHash) {
    const { tags, ...merged } = mergeTags(current, previous, previous.suggestedTags)
    return settle(current, previous, tags, { ...previous, ...merged })
  }
  const analysis = analyzer.analyze(article)
  const suggestions = analysis.tags.filter(({ confident }) => confident).map(({ label }) => label)
  const { tags, ...merged } = mergeTags(current, previous, suggestions)
  const record = { ...summarize(analysis), textHash, ...merged }
  return { ...settle(current, previous, tags, record), analysis }
}

function settle(
  current: readonly string[],
  previous: SaveRecord | undefined,
  tags: readonly string[],
  record: SaveRecord,
): SaveResult {
  const changed = !isSameJson(tags, current) || !isSameJson(record, previous)
  return { changed, tags, record }
}

/** Both sides come from this file or from JSON that it wrote: their fields have one order. */
function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function isAnalyzer(value: unknown): value is SaveAnalyzer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'analyze' in value &&
    typeof value.analyze === 'function'
  )
}
