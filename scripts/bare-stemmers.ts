import type { Plugin } from 'esbuild'

/* eslint-disable regexp/require-unicode-regexp -- esbuild reads its filters as Go's expressions, which know no flag u */
/** What natural's stemmers require beside themselves, for methods that we never call. */
const unused = /^stopwords-iso$|\/(?:util\/stopwords|tokenizers\/)/
const anything = /.*/
/* eslint-enable regexp/require-unicode-regexp */

const natural = /[\\/]natural[\\/]lib[\\/]natural[\\/]/u

/**
 * Bundles natural's stemmers without its tokenizers and stop words: the German one alone would
 * bring the stop words of 57 languages, 300 KB.
 */
export const bareStemmers: Plugin = {
  name: 'bare-stemmers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: unused }, ({ path, importer }) =>
      natural.test(importer) ? { path, namespace: 'unused' } : undefined,
    )
    onLoad({ filter: anything, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
  },
}
