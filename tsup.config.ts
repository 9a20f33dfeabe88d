import { defineConfig } from 'tsup'

const features = [
  'read-time',
  'language-detection',
  'article',
  'entities',
  'tags',
  'related',
  'schema',
  'output',
  'cms',
  'archive',
]

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/cli.ts',
    'src/languages/[a-z][a-z].ts',
    ...features.map((name) => `src/${name}/index.ts`),
  ],
  format: 'esm', // dist/*.cjs are one-line doors to the same files, written by scripts/finish-build.ts
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  splitting: true,
  minify: 'whitespace' as never,
})
