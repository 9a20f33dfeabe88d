import { invalidOption } from '../errors.js'
import type { CopydeskError } from '../errors.js'
import type { Analysis, Article } from '../schema/index.js'
import { toError } from './archive-item.js'
import type { ArchiveItem } from './archive-item.js'

/** What the run needs of an analyzer; `createAnalyzer` makes one. */
export interface ArchiveAnalyzer {
  analyze(article: Article): Analysis
}

export interface AnalyzeArchiveOptions {
  readonly analyzer: ArchiveAnalyzer
  /** Ends the run between two articles, by an exception. */
  readonly signal?: AbortSignal
}

/** An article with its analysis, or why there is none. */
export type ArchiveResult =
  | { readonly source: string; readonly article: Article; readonly analysis: Analysis }
  | { readonly source: string; readonly error: CopydeskError }

/**
 * Analyses the articles of an archive one after the other, in their order, on the thread it is
 * called on. An item that could not be read, or cannot be analysed, is a result with an error.
 *
 * @param items - What `readArticles` gives, or articles of your own.
 * @throws CopydeskError `invalid-option` without an analyzer; the signal's reason when it aborts.
 *
 * @example
 * const items = readArticles('posts.jsonl', { format: 'jsonl' })
 * for await (const result of analyzeArchive(items, { analyzer })) {
 *   if ('analysis' in result) rows.push(toArticleRow(result.article, result.analysis))
 * }
 */
export function analyzeArchive(
  items: AsyncIterable<ArchiveItem | Article> | Iterable<ArchiveItem | Article>,
  options: AnalyzeArchiveOptions,
): AsyncGenerator<ArchiveResult> {
  const analyzer: unknown = (options as Partial<AnalyzeArchiveOptions> | undefined)?.analyzer
  if (typeof analyzer !== 'object' || analyzer === null || !('analyze' in analyzer))
    invalidOption('analyzer', analyzer, 'Give what createAnalyzer returns.')
  return analyzeItems(items, options)
}

async function* analyzeItems(
  items: AsyncIterable<ArchiveItem | Article> | Iterable<ArchiveItem | Article>,
  { analyzer, signal }: AnalyzeArchiveOptions,
): AsyncGenerator<ArchiveResult> {
  let number = 0
  for await (const item of items) {
    signal?.throwIfAborted()
    number += 1
    if ('error' in item) {
      yield item
      continue
    }
    const { source, article } =
      'article' in item ? item : { source: `article ${item.id ?? String(number)}`, article: item }
    yield analyzeItem(source, article, analyzer)
  }
}

function analyzeItem(source: string, article: Article, analyzer: ArchiveAnalyzer): ArchiveResult {
  try {
    return { source, article, analysis: analyzer.analyze(article) }
  } catch (error) {
    return { source, error: toError(source, error) }
  }
}
