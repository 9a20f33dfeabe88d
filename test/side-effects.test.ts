import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { bareStemmers } from '../scripts/bare-stemmers.js'

const entries = [
  'index',
  ...['read-time', 'language-detection', 'article', 'entities', 'tags', 'related'].map(
    (name) => `${name}/index`,
  ),
  ...['schema', 'output', 'cms', 'archive', 'languages'].map((name) => `${name}/index`),
  'languages/en',
]

/** Runs before the import: whatever the library touches becomes a line in `touched`. */
const guards = `
import fs from 'node:fs'
import net from 'node:net'
import { createRequire, syncBuiltinESMExports } from 'node:module'
const touched = []
const note = (what) => touched.push(what)
for (const name of ['readFileSync', 'openSync', 'writeFileSync', 'readFile', 'open', 'statSync', 'readdirSync']) {
  const original = fs[name]
  fs[name] = (path, ...rest) => {
    if (!String(path).startsWith(process.cwd())) note('fs.' + name + ' ' + String(path))
    return original(path, ...rest)
  }
}
syncBuiltinESMExports()
net.Socket.prototype.connect = () => note('a socket')
const environment = process.env
const nodesOwn = new Set(['WATCH_REPORT_DEPENDENCIES']) // its module loader reads it at every import
process.env = new Proxy(environment, {
  get: (target, key) => {
    if (!nodesOwn.has(key)) note('process.env.' + String(key))
    return target[key]
  },
})
for (const stream of ['stdout', 'stderr']) {
  const write = process[stream].write.bind(process[stream])
  process[stream].write = (text, ...rest) => (note(stream + ': ' + text), true)
  process[stream].reallyWrite = write
}
for (const name of ['fetch', 'setTimeout', 'setInterval', 'setImmediate']) {
  globalThis[name] = () => note(name)
}
export const report = () => process.stdout.reallyWrite(JSON.stringify(touched))
export const provoke = () => { fs.statSync('/'); process.env.HOME; setTimeout(() => {}); console.log('x') }
`

function touchedBy(folder: string, script: string): string[] {
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { report, provoke } from './guards.mjs'\n${script}\nreport()`,
  )
  const printed = execFileSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' })
  return JSON.parse(printed) as string[]
}

test('importing any entry prints nothing, reads no file or variable, and starts nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  try {
    writeFileSync(join(folder, 'guards.mjs'), guards)
    await build({
      entryPoints: entries.map((entry) => `src/${entry}.ts`),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      plugins: [bareStemmers],
      external: ['node:*'],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      logLevel: 'silent',
    })
    expect(touchedBy(folder, 'provoke()')).toEqual(
      expect.arrayContaining(['fs.statSync /', 'process.env.HOME', 'setTimeout', 'stdout: x\n']),
    )
    const imports = entries.map((entry) => `await import('./${entry}.mjs')`).join('\n')
    expect(touchedBy(folder, imports)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
