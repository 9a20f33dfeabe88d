import type { Compared, WeighedArticle } from './compare.js'
import type { FeatureKind } from './feature.js'

/** Why two articles belong together, the strongest first; each list may be empty. */
export interface Reasons {
  /** People, places and organisations that both name. */
  readonly entities: readonly string[]
  /** Words that both use. */
  readonly terms: readonly string[]
  /** Topics of both. */
  readonly topics: readonly string[]
}

const mostReasons = 5

/** Names the features that contribute most; words that stand in a named entity are not repeated. */
export function explain(query: WeighedArticle, { shared, language }: Compared): Reasons {
  const contributions = shared
    .flatMap(({ place, weight }) => {
      const ours = query.features[place]
      return ours === undefined ? [] : [{ ...ours, share: ours.weight * weight * ours.rarity ** 2 }]
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
  const labelsOf = (wanted: FeatureKind): string[] =>
    distinct(contributions.filter(({ kind }) => kind === wanted).map(({ label }) => label))
  const entities = labelsOf('entity').slice(0, mostReasons)
  const named = new Set(entities.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
  // Across languages no term is shared: the spellings of names and long words are what both use.
  const words = labelsOf(language === query.language ? 'term' : 'spelling')
  return {
    entities,
    terms: words.filter((word) => !named.has(word.toLowerCase())).slice(0, mostReasons),
    topics: labelsOf('topic').slice(0, mostReasons),
  }
}

function distinct(labels: readonly string[]): string[] {
  return [...new Set(labels)]
}
