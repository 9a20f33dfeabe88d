import type { Document } from '../article/index.js'
import type { Analysis } from '../schema/index.js'
import type { Engine } from './engine.js'
import { formatReport } from './format-report.js'
import { readInputs } from './read-inputs.js'
import type { InputOptions } from './read-inputs.js'
import { createStyle } from './style.js'
import { exitCode, reportProblem } from './terminal.js'
import type { Terminal } from './terminal.js'
import { createResultWriter } from './write-results.js'
import type { ResultFormat } from './write-results.js'

export interface AnalyzeCommandOptions extends InputOptions {
  readonly output: ResultFormat
  /** Whether a report shows the text; by default when there is a single file that holds one article. */
  readonly text?: boolean | undefined
  /** Whether names get the ids that are known of them. Default: no. */
  readonly links?: boolean | undefined
}

/** A line of JSON: the analysis, with the file it came from and the article's own id. */
export interface AnalyzedArticle extends Analysis {
  readonly file: string
  readonly id?: string
}

/** Analyses every article of the files, one after the other; returns the exit code. */
export async function analyzeCommand(
  files: readonly string[],
  { output, text, links = false, ...inputs }: AnalyzeCommandOptions,
  engine: Engine,
  terminal: Terminal,
): Promise<number> {
  const style = createStyle(terminal.stdout, terminal.env)
  const writer = createResultWriter<AnalyzedArticle>(output, terminal)
  const single = files.length === 1 && !/\.(?:json|jsonl|ndjson)$/iu.test(files[0] ?? '')
  let code: number = exitCode.ok
  for await (const input of readInputs(files, inputs, terminal)) {
    try {
      if ('problem' in input) throw new Error(input.problem)
      const { name, article } = input
      const analysis = await engine.analyze(article, { links })
      const document = (): Document | undefined =>
        (text ?? single) ? engine.readArticle(article) : undefined
      const named = { file: name, ...(article.id === undefined ? {} : { id: article.id }) }
      writer.write({ ...named, ...analysis }, () =>
        formatReport(analysis, style, { name, document: document() }),
      )
    } catch (problem) {
      reportProblem(terminal, input.name, problem)
      code = exitCode.someInputFailed
    }
  }
  writer.close()
  return code
}
