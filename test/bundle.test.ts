import { describe, expect, test } from 'vitest'
import { bundle } from './support/bundle.js'

/** What importing each subpath costs at most: minified and gzipped, lazy chunks not counted. */
const limits = {
  'index.ts': 149,
  'read-time/index.ts': 3,
  'language-detection/index.ts': 7,
  'article/index.ts': 97,
  'entities/index.ts': 23,
  'tags/index.ts': 21,
  'related/index.ts': 17,
  'schema/index.ts': 9,
  'output/index.ts': 3,
  'languages/index.ts': 9,
} as const

describe('importing a subpath stays cheap', () => {
  test.each(Object.entries(limits))('%s weighs at most %d KB', async (path, kilobytes) => {
    const { gzipBytes } = await bundle(`export * from './src/${path}'`)
    expect(gzipBytes).toBeLessThanOrEqual(kilobytes * 1024)
  })
})

describe('read time alone pulls in nothing else', () => {
  test('no model, no zod, no language data', async () => {
    const { inputs } = await bundle(`export * from './src/read-time/index.ts'`)
    const folders = /zod|\.model\.json|stop-words|src\/(?:article|model|languages|entities|tags)\//u
    expect(inputs.filter((path) => folders.test(path))).toEqual([])
    expect(inputs).toContain('src/read-time/read-time.ts')
  })
})

test('nothing that a browser runs needs Node', async () => {
  const { text } = await bundle(
    ['index', 'output/index', 'cms/index', 'schema/index']
      .map((path, index) => `export * as part${String(index)} from './src/${path}.ts'`)
      .join('\n'),
  )
  expect(text).not.toMatch(/["']node:/u)
  expect(text).not.toMatch(/\brequire\(["']/u)
  expect(text).not.toContain('dotenv')
})
