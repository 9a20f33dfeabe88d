import type { Detector } from './detector.js'
import { createDetector } from './language-model.js'

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
  loading ??= loadModel().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function loadModel(): Promise<Detector> {
  const { default: model } = await import('../../data/shared/language-detection.model.json', {
    with: { type: 'json' },
  })
  return createDetector(model)
}
