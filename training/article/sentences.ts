import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * Sentences of many languages, by language, from a table of a column `lang` and a column `text`:
 * Common Voice for training, SIB-200 for measuring. Empty where the table is missing.
 */
export function readSentences(
  datasets: string,
  file: string,
  languages: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const path = join(datasets, file)
  const found = new Map<string, string[]>()
  if (!existsSync(path)) return found
  const [header = '', ...lines] = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  const columns = header.split('\t')
  const [language, text] = [columns.indexOf('lang'), columns.indexOf('text')]
  for (const line of lines) {
    const cells = line.split('\t')
    const code = cells[language] ?? ''
    if (!languages.has(code)) continue
    const list = found.get(code) ?? []
    list.push(cells[text] ?? '')
    found.set(code, list)
  }
  return found
}
