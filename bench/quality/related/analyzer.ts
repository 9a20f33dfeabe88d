import { readArticle } from '../../../src/article/index.js'
import { loadLanguage, tokenizeDocument, type Language } from '../../../src/languages/index.js'
import type { ArticleAnalyzer } from '../../../src/related/index.js'
import type { Analysis } from '../../../src/schema/index.js'

/** Analyses articles whose language is declared, for terms alone. */
export async function createBenchAnalyzer(codes: readonly string[]): Promise<ArticleAnalyzer> {
  const languages = new Map<string, Language>()
  for (const code of codes) languages.set(code, await loadLanguage(code))
  return {
    analyzeInDetail(article) {
      const language = languages.get(article.language ?? '')
      if (language === undefined) throw new RangeError(`no language ${article.language ?? ''}`)
      const tokenized = tokenizeDocument(readArticle(article), language)
      const analysis = {
        article: {},
        language: { code: language.code },
        entities: [],
        topics: [],
      } as unknown as Analysis
      return { analysis, tokenized }
    },
  }
}
