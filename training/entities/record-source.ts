import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const data = new URL('../../data/', import.meta.url)
const list = new URL('sources.json', data)

/** Where a file of `data/` comes from. */
export interface Source {
  readonly origin: string
  readonly licence: string
  /** The command that makes it. */
  readonly command: string
}

/**
 * Writes a file of `data/` together with its entry in `data/sources.json`, so that the two cannot
 * disagree. `scripts/third-party.ts` makes the public list from it.
 */
export function writeWithSource(path: string, text: string, source: Source): void {
  writeFileSync(new URL(path, data), text)
  const sources = JSON.parse(readFileSync(list, 'utf8')) as Record<string, unknown>
  sources[path] = { ...source, sha256: createHash('sha256').update(text).digest('hex') }
  const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** What the gazetteers are made of, those files that no share-alike duty covers. */
export const gazetteerLicence =
  'CC0 1.0, CC BY 4.0 (GeoNames, FiveThirtyEight), Unicode License v3 (CLDR), BSD 3-Clause (Name Suggestion Index), MIT (Party Facts, Hipo, petrarch2, faker, compromise, fundus), public domain'
