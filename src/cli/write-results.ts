import type { Terminal } from './terminal.js'

/** How results are written. */
export type ResultFormat = 'pretty' | 'json' | 'jsonl'

/** Writes results one by one, and closes what must be closed. */
export interface ResultWriter<T> {
  readonly write: (result: T, pretty: () => string) => void
  readonly close: () => void
}

/**
 * Makes a writer for the standard output: reports for people with a line between them, one JSON
 * object a line, or one indented JSON array of all results.
 */
export function createResultWriter<T>(
  format: ResultFormat,
  { stdout }: Pick<Terminal, 'stdout'>,
): ResultWriter<T> {
  let count = 0
  return {
    write(result, pretty) {
      const separator = count++ > 0
      if (format === 'jsonl') stdout.write(`${JSON.stringify(result)}\n`)
      else if (format === 'pretty')
        stdout.write(`${separator ? `\n${'─'.repeat(3)}\n\n` : ''}${pretty()}`)
      else stdout.write(`${separator ? ',\n' : '[\n'}${JSON.stringify(result, null, 2)}`)
    },
    close() {
      if (format === 'json') stdout.write(count > 0 ? '\n]\n' : '[]\n')
    },
  }
}

/** For people unless the output goes to a file or another program, which get JSON Lines. */
export function chooseResultFormat(
  asked: { readonly json?: boolean; readonly jsonl?: boolean; readonly pretty?: boolean },
  { stdout }: Pick<Terminal, 'stdout'>,
): ResultFormat {
  if (asked.json === true) return 'json'
  if (asked.jsonl === true) return 'jsonl'
  return asked.pretty === true || stdout.isTTY === true ? 'pretty' : 'jsonl'
}
