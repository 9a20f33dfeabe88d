/**
 * Checks the package as its users get it: packed, linted (publint, attw), installed in an empty
 * folder and used by `import` and by `require`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const subpaths = [
  '',
  '/read-time',
  '/language-detection',
  '/article',
  '/entities',
  '/tags',
  '/related',
  '/schema',
  '/output',
  '/cms',
  '/archive',
  '/languages',
  '/languages/en',
]

const use = `
const assert = require('node:assert')
const article = { title: 'Peace talks', body: 'Angela Merkel met Emmanuel Macron in Paris on Monday. They spoke about the European Union.' }
module.exports = async ({ analyze, createAnalyzer }, { readTime }) => {
  const analysis = await analyze(article)
  assert.equal(analysis.language.code, 'en')
  assert.ok(analysis.entities.some(({ name }) => name === 'Angela Merkel'))
  assert.deepEqual((await createAnalyzer({ languages: ['en'] })).analyze(article), analysis)
  assert.equal(readTime('word '.repeat(476)).minutes, 2)
}
`

const folder = mkdtempSync(join(tmpdir(), 'copydesk-package-'))
try {
  const tarball = join(
    folder,
    run('npm', ['pack', '--silent', '--pack-destination', folder], root).trim(),
  )
  run('npx', ['publint', '--strict', tarball], root)
  run('npx', ['attw', '--profile', 'node16', tarball], root)

  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--silent', '--prefer-offline', tarball], folder)
  writeFileSync(join(folder, 'use.cjs'), use)
  writeFileSync(
    join(folder, 'by-require.cjs'),
    `for (const path of ${JSON.stringify(subpaths)}) require('copydesk' + path)
require('./use.cjs')(require('copydesk'), require('copydesk/read-time'))`,
  )
  writeFileSync(
    join(folder, 'by-import.mjs'),
    `import use from './use.cjs'
for (const path of ${JSON.stringify(subpaths)}) await import('copydesk' + path)
await use(await import('copydesk'), await import('copydesk/read-time'))`,
  )
  for (const script of ['by-require.cjs', 'by-import.mjs']) {
    const printed = run('node', [script], folder)
    if (printed !== '') throw new Error(`${script}: the library printed ${JSON.stringify(printed)}`)
    process.stdout.write(`${script}: works\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
