import { invalidOption } from '../errors.js'
import type { Language } from './language.js'
import { memoizeStem } from './memoize-stem.js'

/** What a language is made of; only the code is required. */
export interface LanguageParts extends Partial<
  Omit<Language, 'code' | 'abbreviations' | 'stopWords'>
> {
  readonly code: string
  /** Lower-case, without the final stop. Default: none. */
  readonly abbreviations?: Iterable<string>
  /** Lower-case. Default: none. */
  readonly stopWords?: Iterable<string>
}

/** A tag of BCP 47, as far as its shape goes. */
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u

/**
 * Defines a language from its parts. The stemmer is memoised, so that it may be slow.
 *
 * @throws CopydeskError `invalid-option` when the code is no BCP 47 tag.
 * @example
 * const latin = defineLanguage({ code: 'la', name: 'Latin', stopWords: ['et', 'in', 'non'] })
 * latin.stem('gallia') // 'gallia'
 */
export function defineLanguage(parts: LanguageParts): Language {
  const { code, name = code, abbreviations = [], stopWords = [], stem, ...rest } = parts
  if (typeof code !== 'string' || !languageTag.test(code))
    invalidOption('code', code, "Give a BCP 47 tag such as 'en', 'pt-BR' or 'sr-Latn'.")
  return Object.freeze({
    ...rest,
    code,
    name,
    abbreviations: new Set(abbreviations),
    stopWords: new Set(stopWords),
    stem: stem === undefined ? (word: string) => word : memoizeStem(stem),
  })
}
