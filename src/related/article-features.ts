import type { Language, TokenizedDocument } from '../languages/index.js'
import type { Analysis, Field } from '../schema/index.js'
import { toTerms } from '../text/index.js'
import {
  backgroundOfShare,
  featureKey,
  featureLabel,
  maximumWeight,
  type Feature,
  type FeatureKind,
} from './feature.js'
import { normalizeName } from './normalize-name.js'
import { rarity } from './rarity.js'

/** How much an occurrence counts, by where it stands. */
const fieldWeights: Readonly<Record<Field, number>> = { title: 3, standfirst: 2, body: 1 }

/** How much a kind of feature counts beside a term, at most 1. */
const kindWeights: Readonly<Record<FeatureKind, number>> = {
  term: 0.6,
  entity: 1,
  topic: 0.6,
  number: 0.6,
}

/** Features kept of an article, those that say most: enough for ranking, and a bound on its memory. */
const maximumFeatures = 96

/** How fast further occurrences stop counting (k1 of BM25, Robertson and Zaragoza 2009). */
const saturation = 1.2

/** Share of articles that have a term of a language of which nothing is known. */
const unknownShare = 1 / 500

/** Share of articles that name an entity. */
const entityShare = 1 / 1000

/** Share of articles about a topic, by its level. */
const topicShares = [1 / 10, 1 / 40, 1 / 100]

interface Count {
  readonly label: string
  readonly background: number
  readonly kind: FeatureKind
  occurrences: number
}

/** Reads what an article is about: terms, entities and topics, those that say most first. */
export function articleFeatures(
  analysis: Analysis,
  tokenized: TokenizedDocument,
): readonly Feature[] {
  const counts = new Map<string, Count>()
  const count = (
    kind: FeatureKind,
    name: string,
    label: string,
    share: number,
    occurrences: number,
  ): void => {
    const key = featureKey(kind, name)
    const known = counts.get(key)
    if (known !== undefined) known.occurrences += occurrences
    else
      counts.set(key, {
        label: featureLabel(label),
        background: backgroundOfShare(share),
        kind,
        occurrences,
      })
  }

  countTerms(tokenized, count)
  for (const { name, mentions, links } of analysis.entities)
    count('entity', links?.wikidata ?? normalizeName(name), name, entityShare, mentions.length)
  for (const { id, label, level, confident } of analysis.topics)
    if (confident) count('topic', id, label, topicShares[level - 1] ?? 1 / 100, 2)

  return [...counts]
    .map(([key, { label, background, kind, occurrences }]) => ({
      key,
      label,
      background,
      weight: weightOf(occurrences, kind),
    }))
    .sort((a, b) => importance(b) - importance(a) || (a.key < b.key ? -1 : 1))
    .slice(0, maximumFeatures)
}

type CountFeature = (
  kind: FeatureKind,
  name: string,
  label: string,
  share: number,
  occurrences: number,
) => void

function countTerms({ fields, language }: TokenizedDocument, count: CountFeature): void {
  const shareOf = shareIn(language)
  for (const { field, text, sentences } of fields)
    for (const { tokens } of sentences)
      for (const { term, start, end } of toTerms(tokens, language))
        count(
          'term',
          `${language.code}:${term}`,
          text.slice(start, end).toLowerCase(),
          shareOf(term),
          fieldWeights[field],
        )
}

function shareIn({ backgroundFrequency }: Language): (term: string) => number {
  return backgroundFrequency ?? (() => unknownShare)
}

/** The tenth mention says less than the first: occurrences saturate. */
function weightOf(occurrences: number, kind: FeatureKind): number {
  const saturated = occurrences / (occurrences + saturation)
  return Math.max(1, Math.round(maximumWeight * kindWeights[kind] * saturated))
}

function importance({ weight, background }: Feature): number {
  return weight * rarity(0, 0, background)
}
