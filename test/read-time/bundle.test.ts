import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('weighs three kilobytes, and carries no model, no zod and no language data', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/read-time/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  })
  const files = Object.keys(metafile.inputs).sort()
  expect(files.filter((file) => !file.startsWith('src/read-time/'))).toStrictEqual([
    'data/shared/reading-speed.json',
    'src/errors.ts',
  ])
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(3 * 1024)
})
