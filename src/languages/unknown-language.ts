import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

/** The language of a text whose language nobody knows: no stop words, no stemmer. Code `'und'`. */
export const unknownLanguage: Language = /* @__PURE__ */ defineLanguage({
  code: 'und',
  name: 'unknown',
})
