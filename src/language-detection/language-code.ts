/** Languages whose code always says the script, because their news is written in two. */
const inTwoScripts: ReadonlySet<string> = new Set(['sr', 'zh'])

/** Individual languages that readers look for under another code. */
const synonyms: Readonly<Record<string, string>> = { zlm: 'ms', no: 'nb', fil: 'tl' }

/**
 * Turns a language tag into the code this library answers with: the shortest BCP 47 language
 * (`'eng'` → `'en'`), and the script where it is not the usual one (`'uz-Cyrl'`) or where news is
 * written in two (`'sr-Latn'`, `'zh-Hant'`). Regions are left out. Undefined when it is no tag.
 */
export function toLanguageCode(tag: string, script?: string): string | undefined {
  const locale = readTag(tag)
  // V8 gives no language for 'und', whatever its types say.
  const named: string | undefined = locale?.language
  if (locale === undefined || named === undefined || named === 'und') return undefined
  const language = synonyms[named] ?? named
  const usual = new Intl.Locale(language).maximize().script
  const written = script ?? locale.maximize().script ?? usual
  return inTwoScripts.has(language) || written !== usual ? `${language}-${written}` : language
}

/** The language alone: `'zh-Hant'` → `'zh'`. */
export function baseLanguage(code: string): string {
  const hyphen = code.indexOf('-')
  return hyphen < 0 ? code : code.slice(0, hyphen)
}

const scripts = new Map<string, string | undefined>()

/** The ISO 15924 script a language is written in, or that its code names; remembered, `Intl` is slow. */
export function usualScript(code: string): string | undefined {
  if (!scripts.has(code)) scripts.set(code, new Intl.Locale(code).maximize().script)
  return scripts.get(code)
}

let displayNames: Intl.DisplayNames | undefined
const names = new Map([['und', 'Unknown']])

/** The English name of a language: `'sr-Latn'` → `'Serbian (Latin)'`. */
export function languageName(code: string): string {
  const known = names.get(code)
  if (known !== undefined) return known
  displayNames ??= new Intl.DisplayNames(['en'], { type: 'language' })
  const name = displayNames.of(code) ?? code
  names.set(code, name)
  return name
}

function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'))
  } catch {
    return undefined
  }
}
