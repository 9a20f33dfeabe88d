import type { Article, ArticleFormat } from '../schema/index.js'
import type { Document, Metadata } from './document.js'
import { readHtml } from './read-html.js'
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
  const { format = 'text', title = '', standfirst = '' } = valid
  return {
    format,
    title,
    standfirst,
    ...readBody(valid.body, format),
    metadata: givenMetadata(valid),
    warnings: [],
  }
}

/** What a reader makes of a body. */
type ReadBody = Pick<Document, 'text' | 'blocks' | 'images' | 'sourceMap'>

function readBody(body: string, format: ArticleFormat): ReadBody {
  if (format === 'html') {
    const { segments, ...read } = readHtml(body)
    return { ...read, sourceMap: segmentMap(segments.segments()) }
  }
  return { text: body, blocks: readTextBlocks(body), images: 0, sourceMap: identityMap }
}

/** What the caller says of the article. */
function givenMetadata({ authors, publishedAt, language, section }: Article): Metadata {
  return {
    ...(authors && authors.length > 0 && { byline: authors.join(', ') }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language !== undefined && { language }),
    ...(section !== undefined && { section }),
  }
}
