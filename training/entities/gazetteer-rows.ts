import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const folder = join(
  process.env['COPYDESK_DATASETS'] ?? new URL('../../../shared/datasets', import.meta.url).pathname,
  'gazetteers',
)

/** A row of a gazetteer: cells by the name of their column. */
export type GazetteerRow = Readonly<Record<string, string>>

/** Reads a gazetteer, a row a line. */
export function rowsOf(file: string): GazetteerRow[] {
  const [header = '', ...lines] = gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  const columns = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}

/** The values of a cell that holds several. */
export function listOf(cell = ''): string[] {
  return cell.split('|').filter((value) => value !== '')
}

/** The names of a cell of `lang=name` pairs, in the languages of `languages`, or all. */
export function namesIn(cell = '', languages?: ReadonlySet<string>): string[] {
  return listOf(cell)
    .filter((pair) => languages?.has(pair.slice(0, pair.indexOf('='))) ?? true)
    .map((pair) => pair.slice(pair.indexOf('=') + 1))
}
