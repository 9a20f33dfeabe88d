import { invalidOption } from '../errors.js'
import { baseLanguage, toLanguageCode } from './language-code.js'
import type { RankedLanguage } from './detector.js'

/** What the caller knows about the language before the text is read. */
export interface LanguagePrior {
  /**
   * The language the text is said to be in, a BCP 47 tag: the page's `lang`, the field of the CMS.
   * A tag nobody knows is ignored.
   */
  readonly declared?: string | undefined
  /** The languages the site publishes in, BCP 47 tags. Others remain possible, but need clear evidence. */
  readonly candidates?: readonly string[] | undefined
}

/** How much likelier a language becomes by being declared. */
const declaredOdds = 20
/** How much likelier a candidate is than a language that is none. */
const candidateOdds = 50

/** Tags that stand for several languages. */
const macrolanguages: Readonly<Record<string, readonly string[]>> = {
  no: ['nb', 'nn'],
  sh: ['sr-Latn', 'hr', 'bs'],
  ku: ['ku', 'ckb'],
}

/**
 * Bends a ranking towards what the caller knows and orders it anew. Odds are multiplied (Bayes), so
 * that a prior decides a short unclear text and yields to a long clear one.
 */
export function applyPrior(
  ranking: readonly RankedLanguage[],
  { declared, candidates = [] }: LanguagePrior,
): readonly RankedLanguage[] {
  const isDeclared = declared === undefined ? never : (tagMatcher(declared) ?? never)
  if (!Array.isArray(candidates)) invalidCandidate(candidates)
  if (declared === undefined && candidates.length === 0) return ranking
  const isCandidate = candidates.map((tag) => tagMatcher(tag) ?? invalidCandidate(tag))
  const bent = ranking.map(({ code, probability }) => ({
    code,
    probability:
      probability *
      (isDeclared(code) ? declaredOdds : 1) *
      (isCandidate.some((matches) => matches(code)) ? candidateOdds : 1),
  }))
  const total = sumOf(bent) + Math.max(0, 1 - sumOf(ranking))
  return bent
    .map(({ code, probability }) => ({ code, probability: probability / total }))
    .sort((a, b) => b.probability - a.probability)
}

function sumOf(ranking: readonly RankedLanguage[]): number {
  return ranking.reduce((sum, { probability }) => sum + probability, 0)
}

/**
 * Makes a test whether a code is meant by a tag: a tag without script or region means every script,
 * so `'zh'` means `'zh-Hans'` and `'zh-Hant'`, but `'zh-TW'` only the latter. Undefined for no tag.
 */
function tagMatcher(tag: string): ((code: string) => boolean) | undefined {
  const wanted = typeof tag === 'string' ? toLanguageCode(tag) : undefined
  if (wanted === undefined) return undefined
  const several = macrolanguages[tag]
  if (several !== undefined) return (code) => several.includes(code)
  return /[-_]/u.test(tag)
    ? (code) => code === wanted
    : (code) => baseLanguage(code) === baseLanguage(wanted)
}

function invalidCandidate(tag: unknown): never {
  return invalidOption('candidates', tag, "Give BCP 47 language tags, such as ['en', 'pt-BR'].")
}

function never(): boolean {
  return false
}
