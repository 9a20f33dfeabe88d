export { toJsonLdScript, toNewsArticle } from './news-article.js'
export type { JsonLdThing, JsonLdTopic, NewsArticle } from './news-article.js'
export { toNinjs } from './ninjs.js'
export type { Ninjs, NinjsConcept, NinjsOptions, NinjsSubject } from './ninjs.js'
export { toArticleRow, toMentionRows, toTagRows } from './rows.js'
export type { ArticleRow, MentionRow, TagRow } from './rows.js'
export { toWebAnnotations } from './web-annotations.js'
export type {
  TextPositionSelector,
  TextQuoteSelector,
  WebAnnotation,
  WebAnnotationOptions,
} from './web-annotations.js'
