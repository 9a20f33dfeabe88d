import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const folder = join(
  process.env['COPYDESK_DATASETS'] ?? new URL('../../../shared/datasets', import.meta.url).pathname,
  'gazetteers',
)

/** What the gazetteers are made of, those files that no share-alike duty covers. */
export const gazetteerLicence =
  'CC0 1.0, CC BY 4.0 (GeoNames, FiveThirtyEight), Unicode License v3 (CLDR), BSD 3-Clause (Name Suggestion Index), MIT (Party Facts, Hipo, petrarch2, faker, compromise, fundus), public domain'

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

/** Languages that the library finds names in, and the scripts they are written in. */
export const knownLanguages: ReadonlySet<string> = new Set(
  (
    'en de fr es it pt nl sv da nb nn no fi is pl cs sk sl hr bs sr sr-Latn hu ro tr az et lv lt id ' +
    'ca ru uk bg el ar fa he hi ja ko zh zh-Hant vi'
  ).split(' '),
)

const readable =
  /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Common}\p{sc=Inherited}]+$/u

/** Whether a name is written in a script that we read. */
export function isReadable(name: string): boolean {
  return readable.test(name) && /\p{L}/u.test(name)
}
