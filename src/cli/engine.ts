import type { Document } from '../article/index.js'
import type { detectLanguage, loadDetector } from '../language-detection/index.js'
import type { Analysis, Article } from '../schema/index.js'
import type { ArticleAnalyzer, createRelatedIndex } from '../related/index.js'

/** What the commands need of the library; `cli.ts` loads it when a command runs. */
export interface Engine {
  readonly analyze: (article: Article, options: { readonly links: boolean }) => Promise<Analysis>
  readonly createAnalyzer: (options: {
    readonly languages: readonly string[]
  }) => Promise<ArticleAnalyzer>
  readonly createRelatedIndex: typeof createRelatedIndex
  readonly detectLanguage: typeof detectLanguage
  readonly loadDetector: typeof loadDetector
  readonly readArticle: (article: Article) => Document
  /** Codes of the languages that can be loaded. */
  readonly supportedLanguages: readonly string[]
}
