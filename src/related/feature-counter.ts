import {
  backgroundOfShare,
  featureKey,
  featureKinds,
  featureLabel,
  maximumWeight,
  unknownBackground,
  type Feature,
  type FeatureKind,
} from './feature.js'
import { rarity } from './rarity.js'

/** One occurrence of a feature. */
export interface Occurrence {
  readonly kind: FeatureKind
  readonly name: string
  readonly label: string
  /** The share of articles in the news at large that have it; `undefined` when nothing is known. */
  readonly share: number | undefined
  /** How much this occurrence counts: 1 for one in the body. */
  readonly times: number
}

/** Features kept of an article, the heaviest of each kind: enough for ranking, and a bound on memory. */
const mostOfKind: Readonly<Record<FeatureKind, number>> = {
  term: 80,
  spelling: 32,
  number: 10,
  entity: 16,
  topic: 4,
}

/**
 * Of these, the ones by which articles are found: of the five articles that are best by all features,
 * these find 99 in 100 on real news (`bench/reports/related-speed.md`), and rows of common words stay short.
 */
const mostTelling: Readonly<Record<FeatureKind, number>> = {
  term: 44,
  spelling: 16,
  number: 0,
  entity: 0,
  topic: 0,
}

/** The weight of a feature that occurs once. */
const singleWeight = 20

/** Counts the features of an article and keeps those that say most. */
export function createFeatureCounter(): {
  add(occurrence: Occurrence): void
  /** The features, kind by kind, heaviest first. */
  features(): readonly Feature[]
} {
  const counts = new Map<string, { times: number; readonly first: Occurrence }>()

  const featuresOf = (wanted: FeatureKind): Feature[] =>
    [...counts]
      .filter(([, { first }]) => first.kind === wanted)
      .map(([key, { times, first }]) => ({
        key,
        label: featureLabel(first.label),
        background: first.share === undefined ? unknownBackground : backgroundOfShare(first.share),
        weight: weightOf(times),
      }))
      .map((feature) => ({ feature, importance: importanceOf(feature) }))
      .sort((a, b) => b.importance - a.importance || (a.feature.key < b.feature.key ? -1 : 1))
      .slice(0, mostOfKind[wanted])
      .map(({ feature }, place) => ({ ...feature, telling: place < mostTelling[wanted] }))

  return {
    add(occurrence) {
      const key = featureKey(occurrence.kind, occurrence.name)
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { times: occurrence.times, first: occurrence })
      else known.times += occurrence.times
    },
    features: () => featureKinds.flatMap(featuresOf),
  }
}

/** The tenth mention says less than the first: 1, 1.7, 2.1, 2.4 … (Salton and Buckley 1988). */
function weightOf(times: number): number {
  const dampened = times < 1 ? times : 1 + Math.log(times)
  return Math.max(1, Math.min(maximumWeight, Math.round(singleWeight * dampened)))
}

function importanceOf({ weight, background }: Pick<Feature, 'weight' | 'background'>): number {
  return weight * rarity(0, 0, background)
}
