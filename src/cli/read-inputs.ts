import { readFile } from 'node:fs/promises'
import { decode } from './decode.js'
import { parseSource } from './parse-source.js'
import type { Parsed, ParseOptions } from './parse-source.js'
import { formatOf } from './source-format.js'
import type { SourceFormat } from './source-format.js'
import type { Terminal } from './terminal.js'

export interface InputOptions extends ParseOptions {
  /** Format of every file, whatever its name. */
  readonly format?: SourceFormat | undefined
}

/** Reads the files one after the other; `-` is the standard input. A file that cannot be read is a problem of its own. */
export async function* readInputs(
  files: readonly string[],
  { format, ...options }: InputOptions,
  { stdin }: Pick<Terminal, 'stdin'>,
): AsyncGenerator<Parsed> {
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    let source: string
    try {
      source = decode(file === '-' ? await readAll(stdin) : await readFile(file))
    } catch (error) {
      yield { name, problem: describeReadError(error) }
      continue
    }
    yield* parseSource(name, source, format ?? formatOf(file), options)
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const readErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'may not be read',
}

function describeReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return readErrors[code] ?? (error instanceof Error ? error.message : String(error))
}
