export { analyze, createAnalyzer } from './analyze.js'
export type { Analyzer, AnalyzeOptions, AnalyzerOptions, DetailedAnalysis } from './analyze.js'
export { CopydeskError } from './errors.js'
export type { CopydeskErrorCode } from './errors.js'
export { readArticle } from './article/index.js'
export type { Block, BlockKind, Document, SourceMap } from './article/index.js'
export { detectLanguage, loadDetector } from './language-detection/index.js'
export { defineLanguage, loadLanguage, supportedLanguages } from './languages/index.js'
export type { Language } from './languages/index.js'
export { readTime } from './read-time/index.js'
export { extractEntities, loadKnowledge, readOwnNames } from './entities/index.js'
export type { Knowledge, OwnName } from './entities/index.js'
export { classifyTopics, extractKeyphrases, suggestTags } from './tags/index.js'
export { createRelatedIndex, loadRelatedIndex, similarity } from './related/index.js'
export type {
  Analysis,
  Article,
  ArticleFormat,
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
} from './schema/index.js'
