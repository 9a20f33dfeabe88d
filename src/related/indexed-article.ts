import type { Article } from '../schema/index.js'
import type { ArticleAnalyzer } from './article-analyzer.js'
import { articleFeatures } from './article-features.js'
import type { Feature } from './feature.js'
import { defaultFieldWeights, type FieldWeights } from './field-weights.js'
import { meaningOf } from './meaning.js'
import { sketchText } from './sketch.js'

/** What the index keeps of an article: never its text. */
export interface IndexedArticle {
  /** The caller's identifier; `''` for an article that is compared but not kept. */
  readonly id: string
  /** `''` when there is none. */
  readonly title: string
  /** BCP 47 without region; `'und'` when unknown. */
  readonly language: string
  /** `''` when there is none. */
  readonly section: string
  /** Milliseconds since 1970; NaN when unknown. */
  readonly publishedAt: number
  /** What it is about, each thing once; empty for an article without words. */
  readonly features: readonly Feature[]
  /** Fingerprint of its wording, by which near-duplicates are found. */
  readonly sketch: Uint8Array
  /** What its words are about, as `meaningOf` says; zeros when unknown. */
  readonly meaning: Int8Array
}

/** British and American articles are in one language; Serbian in two scripts is not compared word by word. */
const region = /-(?:[A-Z]{2}|\d{3})$/u

/** Reads an article for the index. Time grows linearly with its text. */
export function readIndexedArticle(
  article: Article,
  analyzer: ArticleAnalyzer,
  fieldWeights: FieldWeights = defaultFieldWeights,
): IndexedArticle {
  const { analysis, tokenized } = analyzer.analyzeInDetail(article)
  return {
    id: article.id ?? '',
    title: tokenized.document.title,
    language: analysis.language.code.replace(region, ''),
    section: article.section ?? tokenized.document.metadata.section ?? '',
    publishedAt: Date.parse(article.publishedAt ?? analysis.article.publishedAt ?? ''),
    features: articleFeatures(analysis, tokenized, fieldWeights),
    sketch: sketchText(tokenized),
    meaning: meaningOf(tokenized),
  }
}
