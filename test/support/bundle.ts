import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { bareStemmers } from '../../scripts/bare-stemmers.js'

/** What a user's bundler makes of some code that imports from `src/`. */
export interface Bundle {
  /** The entry and everything it imports statically. */
  readonly text: string
  readonly gzipBytes: number
  /** Paths of the files in it. */
  readonly inputs: readonly string[]
}

/**
 * Bundles `code` for browsers, minified, with lazy imports left out: the price of importing.
 * Paths in `code` are relative to the root of the repository: `export * from './src/read-time'`.
 */
export async function bundle(code: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [bareStemmers],
    minify: true,
    write: false,
    metafile: true,
    outdir: 'out',
    logLevel: 'silent',
  })
  const outputs = result.metafile.outputs
  const reached = new Set<string>()
  const visit = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(imported)
    }
  }
  visit('out/stdin.js')
  const files = result.outputFiles.filter(({ path }) =>
    [...reached].some((reachedPath) => path.endsWith(`/${reachedPath}`)),
  )
  const text = files.map((file) => file.text).join('\n')
  const inputs = [...reached].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}))
  return { text, gzipBytes: gzipSync(text).length, inputs }
}
