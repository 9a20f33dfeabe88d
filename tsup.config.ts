import { defineConfig } from 'tsup'
import { bareStemmers } from './scripts/bare-stemmers.js'

const folders = [
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
  'languages',
]
const entries = ['src/index.ts', 'src/cli.ts', ...folders.map((folder) => `src/${folder}/index.ts`)]

/** ESM only: `scripts/finish-build.ts` adds the doors for `require`. */
export default defineConfig({
  entry: [...entries, 'src/languages/??.ts'],
  dts: { entry: entries },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  clean: true,
  metafile: true, // read and removed by scripts/finish-build.ts
  noExternal: ['zod'],
  external: [/^node:/u],
  esbuildPlugins: [bareStemmers],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    options.charset = 'utf8' // escapes would double the data of every script but Latin
  },
})
