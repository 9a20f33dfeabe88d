import { featureKinds } from '../feature.js'
import type { ArticleTable } from './article-table.js'
import type { FeatureLexicon } from './feature-lexicon.js'
import type { Candidate, SharedFeature } from './related-store.js'

/** A feature asked for, by its number and its place among those asked for. */
export interface PlacedFeature {
  readonly feature: number
  readonly place: number
}

/** Says what an article has of the features asked for, which must rise as its own do. */
export function compareArticle(
  article: number,
  asked: readonly PlacedFeature[],
  table: ArticleTable,
  lexicon: FeatureLexicon,
  rarity: (documentFrequency: number, background: number) => number,
): Candidate {
  const { features, marks, length } = table.vector(article)
  const shared: SharedFeature[] = []
  const squares = new Float64Array(featureKinds.length)
  let next = 0
  for (let at = 0; at < length; at++) {
    const feature = features[at] ?? 0
    const weight = (marks[at] ?? 0) >> 1
    const kind = lexicon.kind(feature)
    const rare = rarity(lexicon.frequency(feature), lexicon.background(feature))
    squares[kind] = (squares[kind] ?? 0) + weight * rare * weight * rare
    while (next < asked.length && (asked[next]?.feature ?? 0) < feature) next++
    const wanted = asked[next]
    if (wanted?.feature === feature) shared.push({ place: wanted.place, weight })
  }
  const [term = 0, spelling = 0, number = 0, entity = 0, topic = 0] = squares
  return {
    article: table.record(article),
    ...table.fingerprints(article),
    shared,
    norms: { term, spelling, number, entity, topic },
  }
}
