import {
  featureKind,
  featureKinds,
  type Feature,
  type FeatureKind,
  type PerKind,
} from './feature.js'
import type { Candidate } from './store/related-store.js'

/** An article with how much each of its features says. */
export interface WeighedArticle {
  readonly language: string
  readonly features: readonly WeighedFeature[]
  /** Sum of (weight · rarity)² over its features, kind by kind. */
  readonly norms: PerKind
}

export interface WeighedFeature extends Feature {
  readonly kind: FeatureKind
  readonly rarity: number
}

/** The other article: what it has of the features of the one asked about. */
export type Compared = Pick<Candidate, 'shared' | 'norms'> & { readonly language: string }

/**
 * How much the kinds count in the cosine of two articles of one language, and of two languages. Topics
 * are reasons only: counted, they draw together what is merely of one field.
 */
const inOneLanguage: PerKind = { term: 1, spelling: 0.2, number: 0.3, entity: 0.3, topic: 0 }
const acrossLanguages: PerKind = { term: 0, spelling: 1, number: 1, entity: 0.3, topic: 0 }

/** Weighs the features of an article by their rarity. */
export function weigh(
  language: string,
  features: readonly Feature[],
  rarityOf: (feature: Feature) => number,
): WeighedArticle {
  const weighed = features.map((feature) => ({
    ...feature,
    kind: featureKind(feature.key),
    rarity: rarityOf(feature),
  }))
  const norms = { term: 0, spelling: 0, number: 0, entity: 0, topic: 0 }
  for (const { kind, weight, rarity } of weighed) norms[kind] += (weight * rarity) ** 2
  return { language, features: weighed, norms }
}

/**
 * Tells how close two articles are, 0…1: the cosine of their vectors. The same both ways; 1 for an
 * article and itself.
 */
export function closeness(query: WeighedArticle, { shared, norms, language }: Compared): number {
  const factors = language === query.language ? inOneLanguage : acrossLanguages
  // Whole numbers, kind by kind: the sums are exact, in whatever order the features come.
  const products = { term: 0, spelling: 0, number: 0, entity: 0, topic: 0 }
  for (const { place, weight } of shared) {
    const ours = query.features[place]
    if (ours === undefined) continue
    products[ours.kind] += ours.weight * weight * ours.rarity * ours.rarity
  }
  const product = total(products, factors)
  if (product === 0) return 0
  const lengths = Math.sqrt(total(query.norms, factors) * total(norms, factors))
  return Math.min(1, product / lengths)
}

function total(norms: PerKind, factors: PerKind): number {
  return featureKinds.reduce((sum, kind) => sum + factors[kind] * norms[kind], 0)
}
