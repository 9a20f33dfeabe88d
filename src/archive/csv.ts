import { ReadableStream } from 'node:stream/web'
import { parse } from 'csv-parse/stream'
import { failedItem, toItem } from './archive-item.js'
import type { ArchiveItem } from './archive-item.js'
import { pickFields } from './field-names.js'
import type { FieldOptions } from './field-names.js'
import { readText } from './read-chunks.js'
import type { Chunks } from './read-chunks.js'

/** What stands between the cells: comma, or what European and tab-separated exports have. */
const delimiters = [',', ';', '\t']

/** Several authors or tags in one cell. A comma may be part of a name. */
const listSeparator = /[|;]/u

/**
 * Reads CSV with a header line. The delimiter is the one the header has most of; cells may be quoted
 * and hold line breaks; empty cells are no fields. A row with too few or too many cells is an error
 * of its own.
 */
export async function* readCsv(chunks: Chunks, options: FieldOptions): AsyncGenerator<ArchiveItem> {
  const text = readText(chunks)
  const head = await readHead(text)
  const skipped: ArchiveItem[] = []
  const parser = parse({
    bom: true,
    columns: true,
    delimiter: delimiterOf(head),
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined)
        skipped.push(failedItem(`line ${String(error['lines'])}`, error.message, error))
    },
  })
  const bytes = ReadableStream.from(joined(head, text)).pipeThrough(new TextEncoderStream())
  for await (const row of bytes.pipeThrough(parser) as AsyncIterable<Row>) {
    yield* skipped.splice(0)
    yield readRow(`line ${String(row.info.lines)}`, row.record, options)
  }
  yield* skipped
}

/** A record of the parser; `lines` counts the lines up to its end. */
interface Row {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

/** Reads on until the header is complete. */
async function readHead(text: AsyncIterator<string>): Promise<string> {
  let head = ''
  while (!head.includes('\n')) {
    const { done, value } = await text.next()
    if (done === true) break
    head += value
  }
  return head
}

async function* joined(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head
  yield* rest
}

function delimiterOf(head: string): string {
  const header = head.split('\n', 1)[0] ?? ''
  const count = (delimiter: string): number => header.split(delimiter).length
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best))
}

function readRow(
  source: string,
  record: Readonly<Record<string, string>>,
  options: FieldOptions,
): ArchiveItem {
  const fields = Object.entries(pickFields(record, options))
  const article = Object.fromEntries(
    fields.filter(([field, cell]) => cell !== '' || field === 'body'),
  )
  for (const field of ['authors', 'tags'] as const) {
    const cell = article[field]
    if (typeof cell === 'string')
      article[field] = cell
        .split(listSeparator)
        .map((name) => name.trim())
        .filter((name) => name !== '')
  }
  return toItem(source, article)
}
