import type { Article, ArticleFormat, Warning } from '../schema/index.js'
import type { Document } from './document.js'
import type { FoundMetadata } from './found-metadata.js'
import { dropUndefined, frontMatterMetadata } from './front-matter-metadata.js'
import { readHtml, type MarkedUpText } from './read-html.js'
import { readMarkdown } from './read-markdown.js'
import { readTextBlocks } from './read-text.js'
import { identityMap, segmentMap } from './source-map.js'
import { validateArticle } from './validate-article.js'

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
export function readArticle(article: Article): Document {
  const valid = validateArticle(article)
  const { format = 'text' } = valid
  const { found = {}, warnings = [], ...body } = readBody(valid.body, format)
  const { title, standfirst, ...metadata } = { ...found, ...givenMetadata(valid) }
  return {
    format,
    title: title ?? '',
    standfirst: standfirst ?? '',
    ...body,
    metadata,
    warnings,
  }
}

/** What a reader makes of a body. */
interface ReadBody extends Pick<Document, 'text' | 'blocks' | 'images' | 'sourceMap'> {
  readonly found?: FoundMetadata
  readonly warnings?: readonly Warning[]
}

function readBody(body: string, format: ArticleFormat): ReadBody {
  switch (format) {
    case 'html':
      return fromMarkup(readHtml(body))
    case 'markdown':
      return readMarkdownBody(body)
    default:
      return { text: body, blocks: readTextBlocks(body), images: 0, sourceMap: identityMap }
  }
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
