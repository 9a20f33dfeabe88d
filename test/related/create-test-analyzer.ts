import { readArticle } from '../../src/article/index.js'
import { loadLanguage, tokenizeDocument } from '../../src/languages/index.js'
import type { ArticleAnalyzer } from '../../src/related/index.js'
import type { Analysis, Entity, Topic } from '../../src/schema/index.js'

/**
 * Analyses articles with what a test says: the language declared (English otherwise), the names
 * given that stand in the text as written, and topics by section.
 */
export async function createTestAnalyzer({
  names = [],
  languages = ['en'],
}: {
  readonly names?: readonly string[]
  readonly languages?: readonly string[]
} = {}): Promise<ArticleAnalyzer> {
  const loaded = new Map(
    await Promise.all(languages.map(async (code) => [code, await loadLanguage(code)] as const)),
  )
  return {
    analyzeInDetail(article) {
      const language = loaded.get(article.language ?? languages[0] ?? 'en')
      if (language === undefined) throw new RangeError('a language the test did not name')
      const tokenized = tokenizeDocument(readArticle(article), language)
      const text = tokenized.fields.map((field) => field.text).join('\n')
      const entities = names.flatMap((name): Entity[] => {
        const count = text.split(name).length - 1
        return count === 0 ? [] : [entityOf(name, count)]
      })
      const topics: Topic[] =
        article.section === undefined
          ? []
          : [
              {
                id: `medtop:${article.section}`,
                label: article.section,
                level: 1,
                score: 1,
                confident: true,
                evidence: [],
              },
            ]
      const analysis = { article: {}, language: { code: language.code }, entities, topics }
      return { analysis: analysis as unknown as Analysis, tokenized }
    },
  }
}

function entityOf(name: string, count: number): Entity {
  const mention = { field: 'body', start: 0, end: name.length, text: name } as const
  return {
    id: name,
    type: 'person',
    name,
    aliases: [],
    role: 'about',
    salience: 0.5,
    confidence: 1,
    mentions: Array.from({ length: count }, () => mention),
  }
}
