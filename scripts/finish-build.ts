/**
 * Finishes what tsup has built: the doors for `require`, the declarations of the language values,
 * the JSON Schema files, and the check that every bundled package has its notice.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { toJSONSchema } from 'zod'
import { analysisSchema, articleSchema } from '../src/schema/index.js'

const dist = new URL('../dist/', import.meta.url).pathname
const filesEnding = (ending: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))

/** Every language value has the same type, so its declaration needs no compiler. */
function declareLanguages(): void {
  const declaration =
    "import type { Language } from './index.js'\ndeclare const language: Language\nexport default language\n"
  for (const file of filesEnding('.js')) {
    if (/^languages\/[a-z]{2}\.js$/u.test(file)) {
      writeFileSync(join(dist, file.replace(/\.js$/u, '.d.ts')), declaration)
    }
  }
}

/**
 * `require` gets the very same modules: a door of one line for each entry (Node ≥ 20.19 requires
 * ES modules), and the declarations once more under the names that TypeScript wants for it.
 */
function openDoorsForRequire(): void {
  const packageJson = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const languages = filesEnding('.js').filter((file) => /^languages\/[a-z]{2}\.js$/u.test(file))
  const entries = [...packageJson.matchAll(/"\.\/dist\/([^"*]+)\.cjs"/gu)].map((match) => match[1])
  for (const entry of [...entries, ...languages.map((file) => file.replace(/\.js$/u, ''))]) {
    const door = `'use strict'\nmodule.exports = require('./${basename(String(entry))}.js')\n`
    writeFileSync(join(dist, `${String(entry)}.cjs`), door)
  }
  for (const file of filesEnding('.d.ts')) {
    const declaration = readFileSync(join(dist, file), 'utf8')
    const renamed = declaration.replace(
      /((?:from|import)\s*\(?['"]\.[^'"]*)\.js(['"])/gu,
      '$1.cjs$2',
    )
    writeFileSync(join(dist, file.replace(/\.d\.ts$/u, '.d.cts')), renamed)
  }
}

/** JSON Schema (draft 2020-12) of what goes in and what comes out, for callers without zod. */
function writeJsonSchemas(): void {
  mkdirSync(join(dist, 'schema'), { recursive: true })
  for (const [name, schema] of Object.entries({
    article: articleSchema,
    analysis: analysisSchema,
  })) {
    const file = join(dist, 'schema', `${name}.schema.json`)
    writeFileSync(file, `${JSON.stringify(toJSONSchema(schema), null, 2)}\n`)
  }
}

/** `@scope/name` or `name`: how a path inside node_modules begins. */
function packageName(path: string): string {
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/')
}

/** Whoever is bundled is named in THIRD-PARTY.md. */
function checkNotices(): void {
  const metafile = join(dist, 'metafile-esm.json')
  const inputs = Object.keys(
    (JSON.parse(readFileSync(metafile, 'utf8')) as { inputs: Record<string, unknown> }).inputs,
  )
  const packages = new Set(
    inputs
      .filter((path) => path.includes('node_modules/'))
      .map((path) => packageName(path.split('node_modules/').at(-1) ?? '')),
  )
  const notices = readFileSync(new URL('../THIRD-PARTY.md', import.meta.url), 'utf8')
  const missing = [...packages].filter((name) => !notices.includes(`\n### ${name} `))
  if (missing.length > 0)
    throw new Error(
      `THIRD-PARTY.md has no notice of ${missing.join(', ')} (scripts/third-party.ts)`,
    )
  rmSync(metafile)
}

declareLanguages()
openDoorsForRequire()
writeJsonSchemas()
checkNotices()
