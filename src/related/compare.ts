import { featureKind, type Feature, type FeatureKind } from './feature.js'

/** Why two articles belong together, the strongest first; each list may be empty. */
export interface Reasons {
  /** People, places and organisations that both name. */
  readonly entities: readonly string[]
  /** Words that both use. */
  readonly terms: readonly string[]
  /** Topics of both. */
  readonly topics: readonly string[]
}

/** How close two articles are, and why. */
export interface Similarity {
  /** 0…1, higher is closer. */
  readonly score: number
  readonly reasons: Reasons
}

/** A feature of the article asked about, with how much it says in this index. */
export interface WeighedFeature extends Feature {
  readonly rarity: number
}

/** What two articles have in common: the place in the query's features, the weight in the other. */
export interface SharedFeature {
  readonly feature: number
  readonly weight: number
}

const reasonsPerKind = 5

/** Scores what two articles share against all that they are about. */
export function compare(
  query: readonly WeighedFeature[],
  shared: readonly SharedFeature[],
  otherLength: number,
): Similarity {
  const contributions = shared
    .flatMap(({ feature, weight }) => {
      const ours = query[feature]
      return ours === undefined
        ? []
        : [{ key: ours.key, label: ours.label, share: ours.weight * weight * ours.rarity ** 2 }]
    })
    .sort((a, b) => b.share - a.share)
  const product = contributions.reduce((sum, { share }) => sum + share, 0)
  const lengths = vectorLength(query) * otherLength
  return {
    score: lengths === 0 ? 0 : Math.min(1, product / lengths),
    reasons: explain(contributions),
  }
}

/** The length of a vector once each feature is weighed by its rarity. */
export function vectorLength(features: readonly WeighedFeature[]): number {
  return Math.hypot(...features.map(({ weight, rarity }) => weight * rarity))
}

/** Names the features that contribute most; words that stand in a named entity are not repeated. */
function explain(contributions: readonly { key: string; label: string }[]): Reasons {
  const labelsOf = (kind: FeatureKind): string[] =>
    contributions.filter(({ key }) => featureKind(key) === kind).map(({ label }) => label)
  const entities = labelsOf('entity').slice(0, reasonsPerKind)
  const named = new Set(entities.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
  return {
    entities,
    terms: labelsOf('term')
      .filter((term) => !named.has(term))
      .slice(0, reasonsPerKind),
    topics: labelsOf('topic').slice(0, reasonsPerKind),
  }
}
