export { classifyTopics } from './classify-topics.js'
export type { ClassifyTopicsOptions } from './classify-topics.js'
export { extractKeyphrases, extractKeyphrasesDefaults } from './extract-keyphrases.js'
export type { ExtractKeyphrasesOptions } from './extract-keyphrases.js'
export type { Keyphrase, KeyphraseMention } from './keyphrase.js'
export { suggestTags, suggestTagsDefaults } from './suggest-tags.js'
export type { SuggestTagsOptions, TagSources } from './suggest-tags.js'
export { topicModelVersion } from './topic-model.js'
export { createTagger } from './create-tagger.js'
export type {
  CreateTaggerOptions,
  SuggestOptions,
  TaggedArticle,
  Tagger,
  TaggerState,
} from './create-tagger.js'
export type { ArchiveSnapshot } from './archive-model.js'
export type { EditorDecisions } from './editor-memory.js'
export type { TagRule } from './rules.js'
export type { VocabularyTerm } from './vocabulary.js'
