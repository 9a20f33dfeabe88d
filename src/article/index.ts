export type { Block, BlockKind, Document, Metadata } from './document.js'
export { readArticle } from './read-article.js'
export { identityMap } from './source-map.js'
export type { SourceMap } from './source-map.js'
