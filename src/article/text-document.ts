import type { Document } from './document.js'
import { readTextBlocks } from './read-text.js'
import { identityMap } from './source-map.js'

/**
 * Makes a document of plain text alone, without title or metadata: what `readArticle` makes of
 * `{ body: text }`, for those who do not need its readers of HTML, Markdown and pages.
 *
 * @example
 * textDocument('Rain fell.').blocks // [{ kind: 'paragraph', start: 0, end: 10 }]
 */
export function textDocument(text: string): Document {
  return {
    format: 'text',
    title: '',
    standfirst: '',
    text,
    blocks: readTextBlocks(text),
    images: 0,
    metadata: {},
    sourceMap: identityMap,
    warnings: [],
  }
}
