import { baseLanguage, toLanguageCode } from './language-code.js'
import type { Detector, RankedLanguage } from './detector.js'

/** How fast franc's distances turn into odds, per character: set by eye on sentences. */
const oddsPerCharacter = 2
/** Characters beyond which franc reads nothing. */
const francReads = 2048
/**
 * How much likelier a language with a two-letter code is than one without: it keeps English from
 * coming back as Scots, whose trigrams are nearly the same.
 */
const widelyWrittenOdds = 30

/** Makes a detector of franc's trigram models: many languages, weak on short texts. */
export async function loadFranc(): Promise<Detector> {
  const { francAll } = await import('franc')
  return {
    version: 'franc-6',
    rank: (text, script) => {
      const distances = francAll(text, { minLength: 1 })
      const scale = oddsPerCharacter * Math.min(text.length, francReads)
      return toRanking(distances, scale, script)
    },
  }
}

/** franc's score is a distance relative to the best (1), and no probability; odds grow with length. */
function toRanking(
  distances: readonly (readonly [iso639: string, score: number])[],
  scale: number,
  script: string,
): readonly RankedLanguage[] {
  const odds = new Map<string, number>()
  for (const [iso639, score] of distances) {
    const code = toLanguageCode(iso639, writtenIn(script))
    if (code === undefined) continue
    const weight = baseLanguage(code).length === 2 ? widelyWrittenOdds : 1
    odds.set(code, (odds.get(code) ?? 0) + weight * Math.exp((score - 1) * scale))
  }
  const total = [...odds.values()].reduce((sum, odd) => sum + odd, 0)
  return [...odds]
    .map(([code, odd]) => ({ code, probability: odd / total }))
    .sort((a, b) => b.probability - a.probability)
}

/** franc names a language once for all its scripts: the text says in which it is written. */
function writtenIn(script: string): string | undefined {
  return script === 'Latn' || script === 'Cyrl' || script === 'Arab' ? script : undefined
}
