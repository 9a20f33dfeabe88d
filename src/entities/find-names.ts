import type { Language, Name, TokenizedField } from '../languages/index.js'
import type { ModelFile } from '../model/index.js'
import { completeNames } from './complete-names.js'
import { createTagger } from './tagger.js'
import type { Tagger, TaggerKnowledge } from './tagger.js'

/**
 * Finds the names in the fields of one article, field by field: with the language's model, else with
 * its own `findNames`, else none.
 */
export function findNames(
  fields: readonly TokenizedField[],
  { entityModel, gazetteer, wordClusters, wordList, stopWords, findNames: find }: Language,
): readonly (readonly Name[])[] {
  if (entityModel === undefined) return fields.map(({ text }) => find?.(text) ?? [])
  const tagger = taggerOf(entityModel, { gazetteer, wordClusters, wordList })
  const all = fields.flatMap(({ sentences }) => sentences)
  const names = tagger
    .tag(all)
    .map((found, s) => completeNames(found, all[s]?.tokens ?? [], stopWords))
  let next = 0
  return fields.map(({ sentences }) => names.slice(next, (next += sentences.length)).flat())
}

const taggers = new WeakMap<ModelFile, Tagger>()

/** Weights are decoded at the first use and kept as long as the model is. */
function taggerOf(model: ModelFile, knowledge: TaggerKnowledge): Tagger {
  const known = taggers.get(model)
  if (known !== undefined) return known
  const tagger = createTagger(model, knowledge)
  taggers.set(model, tagger)
  return tagger
}
