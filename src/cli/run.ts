import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { CopydeskError } from '../errors.js'
import { version } from '../version.js'
import { analyzeCommand } from './analyze-command.js'
import type { Engine } from './engine.js'
import { relatedCommand } from './related-command.js'
import { sourceFormats } from './source-format.js'
import type { SourceFormat } from './source-format.js'
import { exitCode, reportProblem } from './terminal.js'
import type { Terminal } from './terminal.js'
import { chooseResultFormat } from './write-results.js'

/** Options that both commands know, as commander hands them over. */
interface SharedOptions {
  readonly format?: SourceFormat
  readonly language?: string
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly pretty?: boolean
}

/**
 * Runs the command line and returns the exit code. The library is loaded when a command needs it,
 * so that `--help` is quick.
 */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  let code: number = exitCode.ok
  const program = createProgram(terminal)

  withSharedOptions(
    program
      .command('analyze')
      .summary('read time, language, names, topics and tags')
      .description(
        'Says how long each article takes to read, in which language it is, whom, where and what it names, and what it is about.',
      )
      .argument('[files...]', 'files to read; - or nothing is the standard input'),
  )
    .option('--text', 'show the text in the report (default: when there is one file)')
    .option('--no-text', 'do not show the text in the report')
    .option('--links', 'give names their Wikidata, ISO 3166 and GeoNames ids')
    .action(
      async (
        files: string[],
        options: SharedOptions & { text?: boolean; links?: boolean },
        command: Command,
      ) => {
        if (files.length === 0 && terminal.stdin.isTTY === true)
          command.error('error: name a file, or pipe an article in')
        const { format, language, text, links } = options
        const output = chooseResultFormat(options, terminal)
        const sources = files.length === 0 ? ['-'] : files
        code = await analyzeCommand(
          sources,
          { format, language, text, links, output },
          await loadEngine(),
          terminal,
        )
      },
    )

  withSharedOptions(
    program
      .command('related')
      .summary('which of the articles to read after which')
      .description('Lists for each article which of the others to read next, and why.')
      .argument('<files...>', 'files to read; - is the standard input'),
  )
    .option('--limit <n>', 'at most so many for each article', wholeNumber, 5)
    .action(async (files: string[], options: SharedOptions & { limit: number }) => {
      const { format, language, limit } = options
      const output = chooseResultFormat(options, terminal)
      code = await relatedCommand(
        files,
        { format, language, limit, output },
        await loadEngine(),
        terminal,
      )
    })

  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCode.ok : exitCode.wrongUsage
    if (error instanceof CopydeskError && error.code !== 'invalid-article') {
      reportProblem(terminal, 'options', error)
      return exitCode.wrongUsage
    }
    throw error
  }
}

function createProgram({ stdout, stderr }: Terminal): Command {
  return new Command('copydesk')
    .description('Editorial text analysis, offline.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
    })
    .showHelpAfterError('(copydesk --help says more)')
    .addHelpText(
      'after',
      `
A report is shown on a terminal, JSON Lines are written elsewhere.
Formats by file name: .html .htm, .md .markdown, .page.txt (text of a whole web
page), .json (an article or an array of them), .jsonl; anything else is text,
with the headline in the first line when an empty line follows.

Exit code: 0 all went well, 1 some input failed, 2 wrong usage.

  copydesk analyze article.html
  copydesk analyze archive/*.md --jsonl > analyses.jsonl
  curl -s https://example.org | copydesk analyze --format html
  copydesk related archive/*.md --limit 3`,
    )
}

function withSharedOptions(command: Command): Command {
  const exclusive = (flag: string, name: string, description: string): Option =>
    new Option(flag, description).conflicts(['json', 'jsonl', 'pretty'].filter((n) => n !== name))
  return command
    .addOption(
      new Option('--format <format>', 'format of the files (default: by their names)').choices(
        sourceFormats,
      ),
    )
    .option('--language <code>', 'declared language, as BCP 47 (de, pt-BR): a hint', languageTag)
    .addOption(exclusive('--json', 'json', 'write one JSON array'))
    .addOption(exclusive('--jsonl', 'jsonl', 'write one JSON object a line'))
    .addOption(exclusive('--pretty', 'pretty', 'write a report for people'))
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (/^\d+$/u.test(value) && Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a whole number from 1.')
}

function languageTag(value: string): string {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu.test(value)) return value
  throw new InvalidArgumentError('It must be a BCP 47 code such as de or pt-BR.')
}
