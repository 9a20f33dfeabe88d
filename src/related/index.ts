export type { ArticleAnalyzer } from './article-analyzer.js'
export { defaultFieldWeights, type FieldWeights } from './field-weights.js'
export { packNames, unpackNames, type PackedNames } from './packed-names.js'
export { createRelatedIndex, loadRelatedIndex } from './related-index.js'
export type { RelatedArticle } from './rank.js'
export type { AddOptions, RelatedIndex, RelatedIndexOptions } from './related-index.js'
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
export type { Reasons } from './reasons.js'
export { similarity, type Similarity, type SimilarityOptions } from './similarity.js'
