import { loadFranc } from './franc.js'
import type { Detector } from './detector.js'

let loading: Promise<Detector> | undefined

/**
 * Loads the detector that `detectLanguage` needs. The second call gives the same one; after a failure
 * the next call tries again.
 *
 * @example
 * const detector = await loadDetector()
 * detectLanguage('Der Bundestag stimmt am Freitag ab.', { detector }).code // 'de'
 */
export function loadDetector(): Promise<Detector> {
  loading ??= loadFranc().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
