import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Where the corpora lie. */
export const datasetsFolder: string = process.env['COPYDESK_DATASETS'] ?? '../shared/datasets'

/** Reads a gzipped corpus file line by line. */
export function readLines(path: string): string[] {
  return gunzipSync(readFileSync(`${datasetsFolder}/${path}`))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}
