import { CopydeskError, describeValue } from '../errors.js'
import type { Language } from './language.js'

/** Literal imports, so that every bundler makes one chunk a language. */
const loaders = {
  ar: () => import('./ar.js'),
  az: () => import('./az.js'),
  bg: () => import('./bg.js'),
  bs: () => import('./bs.js'),
  ca: () => import('./ca.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  et: () => import('./et.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  id: () => import('./id.js'),
  is: () => import('./is.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  nb: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  nn: () => import('./nn.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
  sr: () => import('./sr.js'),
  sv: () => import('./sv.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  vi: () => import('./vi.js'),
  zh: () => import('./zh.js'),
} as const satisfies Record<string, () => Promise<{ readonly default: Language }>>

/** BCP 47 codes of the languages that `loadLanguage` knows, sorted. */
export const supportedLanguages: readonly string[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(loaders),
)

/** Codes that other sources use for a language of ours. */
const synonyms: Readonly<Record<string, string>> = {
  arb: 'ar',
  cmn: 'zh',
  fil: 'tl',
  in: 'id',
  iw: 'he',
  no: 'nb',
  pes: 'fa',
  sh: 'sr',
  yue: 'zh',
}

const loaded = new Map<string, Promise<Language>>()

/**
 * Loads a language: its abbreviations, stop words, stemmer and models. Loaded once; a load that
 * failed is tried again at the next call. Region and script of the code are ignored.
 *
 * @throws CopydeskError `unknown-language` when it is not among `supportedLanguages`.
 * @example
 * const english = await loadLanguage('en-GB')
 * english.code // 'en'
 */
export async function loadLanguage(code: string): Promise<Language> {
  const primary = typeof code === 'string' ? resolveLanguage(code) : undefined
  if (primary === undefined || !isSupported(primary))
    throw new CopydeskError(
      'unknown-language',
      `copydesk: no language ${describeValue(code)}. Known: ${supportedLanguages.join(', ')}. ` +
        'Make your own with defineLanguage().',
      { field: 'language' },
    )
  const known = loaded.get(primary)
  if (known !== undefined) return known
  const loading = loaders[primary]().then((module) => module.default)
  loaded.set(primary, loading)
  loading.catch(() => loaded.delete(primary))
  return loading
}

/**
 * Finds the code under which a language is known here, or undefined: `'en'` for `'en-GB'`, `'nb'`
 * for `'no'`.
 */
export function resolveLanguage(code: string): string | undefined {
  const primary = code.toLowerCase().split(/[-_]/u, 1)[0] ?? ''
  const known = synonyms[primary] ?? primary
  return isSupported(known) ? known : undefined
}

function isSupported(code: string): code is keyof typeof loaders {
  return Object.hasOwn(loaders, code)
}
