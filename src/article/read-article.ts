import { invalidOption } from '../errors.js'
import type { Article, ArticleFormat, Warning } from '../schema/index.js'
import type { Document } from './document.js'
import type { FoundMetadata } from './found-metadata.js'
import { dropUndefined, frontMatterMetadata } from './front-matter-metadata.js'
import { isWholePage, readPageArticle } from './read-page.js'
import { readPageText } from './read-page-text.js'
import { takeLeadingHeading } from './leading-heading.js'
import { readHtml, type MarkedUpText } from './read-html.js'
import { readMarkdown } from './read-markdown.js'
import { readTextBlocks } from './read-text.js'
import { identityMap, segmentMap } from './source-map.js'
import { validateArticle } from './validate-article.js'

export interface ReadArticleOptions {
  /**
   * Keep all the text of a page (`format: 'page'`, or `'html'` with a whole document), menus and
   * teasers included, instead of its article alone. Default: false.
   */
  readonly keepAll?: boolean
}

export const readArticleDefaults: Readonly<Required<ReadArticleOptions>> = Object.freeze({
  keepAll: false,
})

/**
 * Reads an article into plain text with its blocks, its metadata, and an exact map back to the
 * body as given. What the caller says (title, byline, date, language) goes before what the text
 * says of itself.
 *
 * Any body is read, in time and memory linear in its length.
 *
 * @throws {CopydeskError} `invalid-article` when a field has the wrong type.
 * @example
 * readArticle({ body: 'Rain fell.\n\nThen it stopped.' }).blocks
 * // [{ kind: 'paragraph', start: 0, end: 10 }, { kind: 'paragraph', start: 12, end: 28 }]
 */
export function readArticle(article: Article, options: ReadArticleOptions = {}): Document {
  const valid = validateArticle(article)
  const { format = 'text' } = valid
  const { found = {}, warnings = [], ...read } = readBody(valid, format, validKeepAll(options))
  const { title, standfirst, ...metadata } = { ...found, ...givenMetadata(valid) }
  const headed =
    title === undefined && options.keepAll !== true ? takeLeadingHeading(read) : undefined
  return {
    format,
    title: title ?? headed?.title ?? '',
    standfirst: standfirst ?? '',
    ...(headed?.body ?? read),
    metadata,
    warnings,
  }
}

/** What a reader makes of a body. */
interface ReadBody extends Pick<Document, 'text' | 'blocks' | 'images' | 'sourceMap'> {
  readonly found?: FoundMetadata
  readonly warnings?: readonly Warning[]
}

function readBody(
  { body, title = '' }: Article,
  format: ArticleFormat,
  keepAll: boolean,
): ReadBody {
  switch (format) {
    case 'html':
      return isWholePage(body)
        ? readPageArticle(body, { keepAll, title })
        : fromMarkup(readHtml(body))
    case 'markdown':
      return readMarkdownBody(body)
    case 'page':
      return readPageText(body, { keepAll, title })
    case 'text':
      return { text: body, blocks: readTextBlocks(body), images: 0, sourceMap: identityMap }
  }
}

function validKeepAll({ keepAll = readArticleDefaults.keepAll }: ReadArticleOptions): boolean {
  if (typeof keepAll === 'boolean') return keepAll
  return invalidOption('keepAll', keepAll, 'Pass true to keep the whole page, or leave it out.')
}

function readMarkdownBody(body: string): ReadBody {
  const { frontMatter, isEntangled, ...read } = readMarkdown(body)
  return {
    ...fromMarkup(read),
    found: frontMatterMetadata(frontMatter),
    ...(isEntangled && { warnings: [entangledMarkdown] }),
  }
}

function fromMarkup({ text, blocks, images, segments }: MarkedUpText): ReadBody {
  return { text, blocks, images, sourceMap: segmentMap(segments.segments()) }
}

const entangledMarkdown: Warning = {
  code: 'markdown-entangled',
  message:
    'The Markdown nests or opens too many marks to be resolved in reasonable time; it was read as plain text.',
}

/** What the caller says of the article. */
function givenMetadata(article: Article): FoundMetadata {
  const { title, standfirst, authors, publishedAt, language, section, tags } = article
  return dropUndefined({
    title,
    standfirst,
    byline: authors && authors.length > 0 ? authors.join(', ') : undefined,
    publishedAt,
    language,
    section,
    tags,
  })
}
