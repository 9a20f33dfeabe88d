import type { TokenizedDocument } from '../languages/index.js'
import type { Analysis, Article } from '../schema/index.js'

/**
 * What the index needs of an analyzer: the analysis of an article and its tokens. `createAnalyzer`
 * makes one; anything of this shape will do.
 */
export interface ArticleAnalyzer {
  analyzeInDetail(article: Article): {
    readonly analysis: Analysis
    readonly tokenized: TokenizedDocument
  }
}
