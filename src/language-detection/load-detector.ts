import { invalidOption } from '../errors.js'
import type { Detector } from './detector.js'
import { createDetector } from './language-model.js'
import { withFranc } from './with-franc.js'

/** A model of our own: the same languages, more or less exactly. */
export type DetectorSize = 'full' | 'small'

export interface LoadDetectorOptions {
  /**
   * `'small'` for web pages: a quarter of the download, nearly as good on sentences, worse on single
   * words (README has the figures). Default: `'full'`.
   */
  readonly size?: DetectorSize
  /**
   * Whether franc, a package with coarser models of nearly two hundred languages, is asked where our
   * own model does not know. Default: false.
   */
  readonly moreLanguages?: boolean
}

const loading = new Map<string, Promise<Detector>>()

/**
 * Loads the detector that `detectLanguage` needs. The second call gives the same one; after a failure
 * the next call tries again.
 *
 * @throws CopydeskError `invalid-option` for another size.
 *
 * @example
 * const detector = await loadDetector()
 * detectLanguage('Der Bundestag stimmt am Freitag ab.', { detector }).code // 'de'
 */
export async function loadDetector({
  size = 'full',
  moreLanguages = false,
}: LoadDetectorOptions = {}): Promise<Detector> {
  if (!Object.hasOwn(models, size)) invalidOption('size', size, "Give 'full' or 'small'.")
  const key = `${size} ${String(moreLanguages)}`
  const known = loading.get(key)
  if (known !== undefined) return known
  const detector = load(size, moreLanguages).catch((error: unknown) => {
    loading.delete(key)
    throw error
  })
  loading.set(key, detector)
  return detector
}

/** Literal imports, so that bundlers see them and a page loads only the one it asks for. */
const models: Readonly<Record<DetectorSize, () => Promise<{ readonly default: unknown }>>> = {
  full: () => import('../../data/shared/language-detection.model.json', { with: { type: 'json' } }),
  small: () =>
    import('../../data/shared/language-detection-small.model.json', { with: { type: 'json' } }),
}

async function load(size: DetectorSize, moreLanguages: boolean): Promise<Detector> {
  if (moreLanguages) return withFranc(await loadDetector({ size }))
  const { default: model } = await models[size]()
  return createDetector(model)
}
