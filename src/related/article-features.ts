import type { TokenizedDocument, TokenizedField } from '../languages/index.js'
import type { Analysis, Field } from '../schema/index.js'
import { toTerms } from '../text/index.js'
import { featureKey, type Feature, type FeatureKind } from './feature.js'
import { normalizeName } from './normalize-name.js'

/** How much an occurrence counts, by where it stands. */
const fieldWeights: Readonly<Record<Field, number>> = { title: 3, standfirst: 2, body: 1 }

/** How much a kind of feature counts beside a term that occurs once in the body. */
const kindWeights: Readonly<Record<FeatureKind, number>> = {
  term: 1,
  entity: 1.5,
  topic: 1,
  number: 1,
}

/** Features kept of an article, the heaviest: enough for ranking, and a bound on its memory. */
const maximumFeatures = 96

/** Reads what an article is about: its terms, entities and topics as one vector of length 1. */
export function articleFeatures(
  analysis: Analysis,
  tokenized: TokenizedDocument,
): readonly Feature[] {
  const found = new Map<string, { label: string; weight: number }>()
  const count = (key: string, label: string, weight: number): void => {
    const feature = found.get(key)
    if (feature === undefined) found.set(key, { label, weight })
    else feature.weight += weight
  }

  for (const field of tokenized.fields) countTerms(field, tokenized, count)
  for (const feature of found.values()) feature.weight = dampen(feature.weight) * kindWeights.term
  for (const entity of analysis.entities) {
    const key = featureKey('entity', entity.links?.wikidata ?? normalizeName(entity.name))
    count(key, entity.name, kindWeights.entity * dampen(entity.mentions.length))
  }
  for (const topic of analysis.topics)
    if (topic.confident) count(featureKey('topic', topic.id), topic.label, kindWeights.topic)

  return unitVector([...found].map(([key, { label, weight }]) => ({ key, label, weight })))
}

/** The tenth mention says less than the first: 1, 1.7, 2.1, 2.4 … (Salton and Buckley 1988). */
function dampen(count: number): number {
  return 1 + Math.log(Math.max(1, count))
}

function countTerms(
  { field, text, sentences }: TokenizedField,
  { language }: TokenizedDocument,
  count: (key: string, label: string, weight: number) => void,
): void {
  for (const { tokens } of sentences)
    for (const { term, start, end } of toTerms(tokens, language))
      count(featureKey('term', term), text.slice(start, end).toLowerCase(), fieldWeights[field])
}

/** Keeps the heaviest features and scales them to length 1; heaviest first, ties by key. */
function unitVector(features: readonly Feature[]): readonly Feature[] {
  const heaviest = features
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, maximumFeatures)
  const length = Math.hypot(...heaviest.map(({ weight }) => weight))
  return heaviest.map(({ key, label, weight }) => ({ key, label, weight: weight / length }))
}
