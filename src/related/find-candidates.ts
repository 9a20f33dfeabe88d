import type { WeighedArticle } from './compare.js'
import type { FeatureKind } from './feature.js'
import type {
  Candidate,
  NearestOptions,
  QueryFeature,
  RelatedStore,
} from './store/related-store.js'

export interface CandidateOptions extends Omit<NearestOptions, 'language'> {
  /** Whether only articles in the language of the one asked about are wanted. */
  readonly sameLanguage: boolean
}

/** Up to so many articles, and where nearly all are asked for, every one is looked at. */
const smallStore = 2048
/** How much spellings count in the search among articles of one language. */
const spellingFactor = 0.2
const greatestQueryWeight = 1023

/** Finds the articles worth comparing: those nearest by words and, in other languages, by spellings. */
export function findCandidates(
  query: WeighedArticle,
  store: RelatedStore,
  { limit, accept, sameLanguage, by = bestWay(store, limit) }: CandidateOptions,
): Candidate[] {
  const keys = query.features.map(({ key }) => key)
  const search = (
    kinds: readonly FeatureKind[],
    language: NearestOptions['language'],
  ): readonly Candidate[] => {
    const features = searchQuery(query, kinds, by)
    return store.compare(store.nearest(features, { limit, accept, language, by }), keys)
  }
  const own = search(['term', 'spelling'], { is: query.language })
  return sameLanguage ? [...own] : [...own, ...search(['spelling'], { isNot: query.language })]
}

function bestWay({ size }: RelatedStore, limit: number): NearestOptions['by'] {
  return size <= Math.max(smallStore, 2 * limit) ? 'all features' : 'telling features'
}

/** The features to look for with whole numbers for weights, the heaviest 1,023. */
function searchQuery(
  { features }: WeighedArticle,
  kinds: readonly FeatureKind[],
  by: NearestOptions['by'],
): QueryFeature[] {
  const weighed = features
    .filter(({ kind, telling }) => kinds.includes(kind) && (telling || by === 'all features'))
    .map(({ key, kind, weight, rarity }) => ({
      key,
      weight: weight * rarity ** 2 * (kind === kinds[0] ? 1 : spellingFactor),
    }))
  const heaviest = weighed.reduce((most, { weight }) => Math.max(most, weight), 1)
  return weighed.map(({ key, weight }) => ({
    key,
    weight: Math.max(1, Math.round((weight * greatestQueryWeight) / heaviest)),
  }))
}
