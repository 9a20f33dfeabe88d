import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { bareStemmers } from '../../scripts/bare-stemmers.js'
import { supportedLanguages } from '../../src/languages/index.js'

/** What a language brings into the bundle of a user, our own build's plugin applied. */
async function inputsOf(code: string): Promise<[file: string, bytes: number][]> {
  const { metafile } = await build({
    entryPoints: [new URL(`../../src/languages/${code}.ts`, import.meta.url).pathname],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser', // a Node built-in would fail to resolve
    external: ['compromise', 'compromise/*'],
    plugins: [bareStemmers],
    outdir: 'out',
  })
  const [output] = Object.values(metafile.outputs)
  return Object.entries(output?.inputs ?? {}).map(([file, { bytesInOutput }]) => [
    file,
    bytesInOutput,
  ])
}

describe('the bundle of a language', () => {
  it.each(supportedLanguages)(
    'carries in %s its own stemmer and nothing else of natural',
    async (code) => {
      const inputs = await inputsOf(code)
      const foreign = inputs.filter(([file, bytes]) => file.includes('node_modules') && bytes > 0)
      for (const [file] of foreign)
        expect(file).toMatch(
          /natural\/lib\/natural\/stemmers\/(?:porter_)?(?:stemmer|token)|@orama\/stemmers\/dist|node_modules\/(?:stemmer|zod)\//u,
        )
      expect(inputs.some(([file]) => file.includes('node_modules/stopwords-iso'))).toBe(false)
      const stemmers = foreign.filter(([file]) =>
        /porter_stemmer|@orama|node_modules\/stemmer\//u.test(file),
      )
      expect(stemmers.length).toBeLessThanOrEqual(1)
    },
  )
})
