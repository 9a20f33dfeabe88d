import type { ArticleAnalyzer } from '../../../src/related/index.js'

/** Analyses every article once, however often it is asked for: analysing is not what is measured. */
export function rememberAnalyses(analyzer: ArticleAnalyzer): ArticleAnalyzer {
  const known = new Map<string, ReturnType<ArticleAnalyzer['analyzeInDetail']>>()
  return {
    analyzeInDetail(article) {
      const key = `${article.language ?? ''}\n${article.title ?? ''}\n${article.body}`
      let detail = known.get(key)
      if (detail === undefined) known.set(key, (detail = analyzer.analyzeInDetail(article)))
      return detail
    },
  }
}
