export { articleFormatSchema, articleSchema } from './article.js'
export type { Article, ArticleFormat } from './article.js'
export {
  analysisSchema,
  entitySchema,
  languageResultSchema,
  mentionSchema,
  readTimeSchema,
  statisticsSchema,
  tagSchema,
  topicSchema,
  warningSchema,
} from './analysis.js'
export type {
  Analysis,
  DetectedLanguage,
  Entity,
  EntityType,
  Field,
  Mention,
  ReadTime,
  Span,
  Statistics,
  Tag,
  Topic,
  Warning,
} from './analysis.js'
