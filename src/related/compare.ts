import { featureKind, isBridge, type Feature, type FeatureKind } from './feature.js'
import type { Candidate } from './store/related-store.js'

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

/** A feature of the article asked about, with how much it says. */
export interface WeighedFeature extends Feature {
  readonly rarity: number
}

/** The article asked about. */
export interface Query {
  readonly language: string
  readonly features: readonly WeighedFeature[]
  /** Sum of (weight · rarity)² over its features, and over those that mean the same in every language. */
  readonly norm: { readonly all: number; readonly bridges: number }
}

/** The other article: what it has of the features of the query. */
export type Compared = Pick<Candidate, 'shared' | 'norm'> & { readonly language: string }

/** Weighs the features of an article by their rarity. */
export function weigh(
  language: string,
  features: readonly Feature[],
  rarityOf: (feature: Feature) => number,
): Query {
  const weighed = features.map((feature) => ({ ...feature, rarity: rarityOf(feature) }))
  const norm = { all: 0, bridges: 0 }
  for (const { key, weight, rarity } of weighed) {
    norm.all += (weight * rarity) ** 2
    if (isBridge(featureKind(key))) norm.bridges += (weight * rarity) ** 2
  }
  return { language, features: weighed, norm }
}

/**
 * Scores what two articles share against all that they are about: the cosine of their vectors. Of
 * articles in different languages only those features count that mean the same in every language.
 */
export function scoreOf(query: Query, { shared, norm, language }: Compared): number {
  let product = 0
  for (const { place, weight } of shared) {
    const ours = query.features[place]
    if (ours !== undefined) product += ours.weight * weight * ours.rarity ** 2
  }
  const part = language === query.language ? 'all' : 'bridges'
  const lengths = Math.sqrt(query.norm[part] * norm[part])
  return lengths === 0 ? 0 : Math.min(1, product / lengths)
}

const reasonsPerKind = 5

/** Names the features that contribute most; words that stand in a named entity are not repeated. */
export function explain(query: Query, { shared }: Compared): Reasons {
  const contributions = shared
    .flatMap(({ place, weight }) => {
      const ours = query.features[place]
      return ours === undefined ? [] : [{ ...ours, share: ours.weight * weight * ours.rarity ** 2 }]
    })
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
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
