import type { Article } from '../schema/index.js'
import type { Document, Metadata } from './document.js'
import { readTextBlocks } from './read-text.js'
import { identityMap } from './source-map.js'
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
  return {
    format: valid.format ?? 'text',
    title: valid.title ?? '',
    standfirst: valid.standfirst ?? '',
    text: valid.body,
    blocks: readTextBlocks(valid.body),
    images: 0,
    metadata: givenMetadata(valid),
    sourceMap: identityMap,
    warnings: [],
  }
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
