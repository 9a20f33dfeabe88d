import type { Detector, RankedLanguage } from './detector.js'
import { loadFranc } from './franc.js'

/** Where our own model is this unsure of a text this long, the language may be one it does not know. */
const unsure = { probability: 0.9, length: 100 }
/** franc's word against ours then. */
const francWeight = 0.5

/** Makes a detector that asks franc about scripts and texts the other one does not know. */
export async function withFranc(detector: Detector): Promise<Detector> {
  const franc = await loadFranc()
  return {
    version: `${detector.version}+${franc.version}`,
    rank: (text, script) => {
      const own = detector.rank(text, script)
      const [best] = own
      if (best === undefined) return franc.rank(text, script)
      return best.probability < unsure.probability && text.length >= unsure.length
        ? blend(own, franc.rank(text, script))
        : own
    },
  }
}

function blend(
  own: readonly RankedLanguage[],
  other: readonly RankedLanguage[],
): readonly RankedLanguage[] {
  const probabilities = new Map(
    own.map(({ code, probability }) => [code, (1 - francWeight) * probability]),
  )
  for (const { code, probability } of other)
    probabilities.set(code, (probabilities.get(code) ?? 0) + francWeight * probability)
  return [...probabilities]
    .map(([code, probability]) => ({ code, probability }))
    .sort((a, b) => b.probability - a.probability)
}
