import type { Detector } from './detector.js'
import { createDetector } from './language-model.js'
import { withFranc } from './with-franc.js'

export interface LoadDetectorOptions {
  /**
   * Whether franc, a package with coarser models of nearly two hundred languages, is asked where our
   * own model does not know. Default: false.
   */
  readonly moreLanguages?: boolean
}

const loading = new Map<boolean, Promise<Detector>>()

/**
 * Loads the detector that `detectLanguage` needs. The second call gives the same one; after a failure
 * the next call tries again.
 *
 * @example
 * const detector = await loadDetector()
 * detectLanguage('Der Bundestag stimmt am Freitag ab.', { detector }).code // 'de'
 */
export function loadDetector({
  moreLanguages = false,
}: LoadDetectorOptions = {}): Promise<Detector> {
  const known = loading.get(moreLanguages)
  if (known !== undefined) return known
  const detector = load(moreLanguages).catch((error: unknown) => {
    loading.delete(moreLanguages)
    throw error
  })
  loading.set(moreLanguages, detector)
  return detector
}

async function load(moreLanguages: boolean): Promise<Detector> {
  if (moreLanguages) return withFranc(await loadDetector())
  const { default: model } = await import('../../data/shared/language-detection.model.json', {
    with: { type: 'json' },
  })
  return createDetector(model)
}
