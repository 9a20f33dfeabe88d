import { invalidOption } from '../errors.js'
import type { Document } from '../article/index.js'
import type { DetectedLanguage } from '../schema/index.js'
import type { Detector, RankedLanguage } from './detector.js'
import { looksLikeCode } from './code.js'
import { languageName, usualScript } from './language-code.js'
import { measureShares } from './mixed-languages.js'
import { applyPrior } from './prior.js'
import type { LanguagePrior } from './prior.js'
import { takeSample, textOf } from './sample.js'
import { prevailingScript } from './script.js'

export interface DetectLanguageOptions extends LanguagePrior {
  /** What `loadDetector` gave. */
  readonly detector: Detector
}

/** Letters below which nothing is said about the language; two syllables of kana or hangul will do. */
const fewestLetters = { ofAlphabets: 3, ofSyllables: 2 }
/** Confidence from which the library advises to rely on the code. */
const reliableConfidence = 0.8
/** Confidence below which the answer is `'und'`. */
const leastConfidence = 0.2
/** What is left of the confidence in a text that looks like program code. */
const codeTrust = 0.5
/** How many further languages are named, and from which confidence. */
const alternativesNamed = { most: 4, confidence: 0.01 }

/**
 * Detects the language of a text, short or long. Never throws because of the text; reads a bounded
 * sample of it, so that ten megabytes take as long as a page.
 *
 * @example
 * detectLanguage('Der Bundestag stimmt am Freitag ab.', { detector })
 * // { code: 'de', name: 'German', script: 'Latn', confidence: 0.97, reliable: true, alternatives: […] }
 */
export function detectLanguage(
  input: string | Document,
  { detector, declared, candidates }: DetectLanguageOptions,
): DetectedLanguage {
  if (typeof detector?.rank !== 'function')
    invalidOption('detector', detector, 'Give what `await loadDetector()` returns.')
  const whole = textOf(input)
  const text = takeSample(whole)
  const { script, letters } = prevailingScript(text)
  const isSyllabic = script === 'Jpan' || script === 'Kore'
  const fewest = isSyllabic ? fewestLetters.ofSyllables : fewestLetters.ofAlphabets
  const ranking = letters < fewest ? [] : detector.rank(text, script)
  const result = toResult(applyPrior(ranking, { declared, candidates }), script)
  if (looksLikeCode(text))
    return { ...result, ...withConfidence(roundShare(codeTrust * result.confidence)) }
  const mixed = measureShares(whole, detector)
  if (mixed === undefined) return result
  const share = mixed.find(({ code }) => code === result.code)?.share ?? 1
  return { ...result, ...withConfidence(Math.min(result.confidence, share)), mixed }
}

function toResult(ranking: readonly RankedLanguage[], script: string): DetectedLanguage {
  const [best, ...others] = ranking
  const known = best !== undefined && best.probability >= leastConfidence
  const alternatives = (known ? others : ranking)
    .filter(({ probability }) => probability >= alternativesNamed.confidence)
    .slice(0, alternativesNamed.most)
    .map(({ code, probability }) => ({ code, confidence: roundShare(probability) }))
  const code = known ? best.code : 'und'
  const confidence = known ? roundShare(best.probability) : 0
  return {
    code,
    name: languageName(code),
    script: known ? (usualScript(code) ?? script) : script,
    ...withConfidence(confidence),
    alternatives,
  }
}

function withConfidence(confidence: number): Pick<DetectedLanguage, 'confidence' | 'reliable'> {
  return { confidence, reliable: confidence >= reliableConfidence }
}

/** Four digits: more would be noise, and differ between platforms. */
function roundShare(probability: number): number {
  return Math.round(probability * 1e4) / 1e4
}
