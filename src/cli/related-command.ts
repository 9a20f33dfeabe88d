import type { Article } from '../schema/index.js'
import type { Engine } from './engine.js'
import { formatRelated } from './format-related.js'
import type { RelatedList } from './format-related.js'
import { readInputs } from './read-inputs.js'
import type { InputOptions } from './read-inputs.js'
import { createStyle } from './style.js'
import { exitCode, reportProblem } from './terminal.js'
import type { Terminal } from './terminal.js'
import { createResultWriter } from './write-results.js'
import type { ResultFormat } from './write-results.js'

export interface RelatedCommandOptions extends InputOptions {
  readonly output: ResultFormat
  /** At most so many articles for each. */
  readonly limit: number
}

/** Lists for every article of the files which of the others to read next; returns the exit code. */
export async function relatedCommand(
  files: readonly string[],
  { output, limit, ...inputs }: RelatedCommandOptions,
  engine: Engine,
  terminal: Terminal,
): Promise<number> {
  const articles = new Map<string, Article & { id: string }>()
  const titles = new Map<string, string>()
  const languages = new Set<string>()
  const detector = await engine.loadDetector()
  let code: number = exitCode.ok
  for await (const input of readInputs(files, inputs, terminal)) {
    try {
      if ('problem' in input) throw new Error(input.problem)
      const document = engine.readArticle(input.article)
      const declared = document.metadata.language
      const { code: tag } = engine.detectLanguage(document, { detector, declared })
      const language = tag.split('-')[0] ?? tag
      const id = input.article.id ?? input.name
      if (articles.has(id)) throw new Error(`there is an article with the id ${id} already`)
      articles.set(id, { ...input.article, id })
      titles.set(id, document.title)
      if (engine.supportedLanguages.includes(language)) languages.add(language)
    } catch (problem) {
      reportProblem(terminal, input.name, problem)
      code = exitCode.someInputFailed
    }
  }

  const analyzer = await engine.createAnalyzer({ languages: [...languages].sort() })
  const index = engine.createRelatedIndex({ analyzer })
  for (const article of articles.values()) index.add(article)
  const style = createStyle(terminal.stdout, terminal.env)
  const writer = createResultWriter<RelatedList>(output, terminal)
  for (const [id, title] of titles) {
    const list = { id, title, related: index.related(id, { limit, duplicates: 'all' }) }
    writer.write(list, () => formatRelated(list, style))
  }
  writer.close()
  return code
}
