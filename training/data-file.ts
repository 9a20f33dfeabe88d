import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { manyLanguages } from '../src/model/index.js'
import type { ModelFile } from '../src/model/index.js'

const data = new URL('../data/', import.meta.url)
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
export function writeDataFile(path: string, text: string, source: Source): void {
  writeFileSync(new URL(path, data), text)
  const sources = JSON.parse(readFileSync(list, 'utf8')) as Record<string, unknown>
  sources[path] = { ...source, sha256: sha256(text) }
  const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** Writes a model into `data/`, under a version that changes with every retraining. */
export function writeModelFile(
  path: string,
  model: Omit<ModelFile, 'version'>,
  source: Source,
): void {
  writeDataFile(path, `${JSON.stringify(withVersion(model), null, 2)}\n`, source)
}

/** Names a model after its task, its language and what is in it: `'topics-de-3f2a9c1b'`. */
export function withVersion(model: Omit<ModelFile, 'version'>): ModelFile {
  const { tables, ...header } = model
  const { task, language, labels, parameters } = header
  const content = sha256(JSON.stringify([labels, parameters, tables])).slice(0, 8)
  const version = [task, ...(language === manyLanguages ? [] : [language]), content].join('-')
  return { ...header, version, tables }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
