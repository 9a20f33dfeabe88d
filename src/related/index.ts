export type { ArticleAnalyzer } from './article-analyzer.js'
export type { Reasons, Similarity } from './compare.js'
export { createRelatedIndex, loadRelatedIndex } from './related-index.js'
export type { RelatedArticle } from './rank.js'
export type { RelatedIndex, RelatedIndexOptions } from './related-index.js'
export { relatedDefaults, type RelatedOptions } from './related-options.js'
export type {
  ArticleRecord,
  Candidate,
  NearestOptions,
  QueryFeature,
  RelatedStore,
  SharedFeature,
  StoredArticle,
  StoredArticles,
} from './store/related-store.js'
export { similarity, type SimilarityOptions } from './similarity.js'
