import type { ModelFile } from '../model/index.js'
import { readBackground, type Background } from './background.js'
import { defineLanguage, type LanguageParts } from './define-language.js'
import type { Language, TopicKnowledge } from './language.js'
import { readNounLikelihood, type Nouns } from './noun-likelihood.js'

/** A language of ours, each part as it lies in `data/<code>/`; what was not learnt is absent. */
export interface BuiltInParts {
  readonly language: Pick<
    LanguageParts,
    'code' | 'name' | 'ordinalStop' | 'suffixApostrophe' | 'dotlessI'
  >
  readonly abbreviations: readonly string[]
  readonly stopWords: readonly string[]
  readonly stem?: (word: string) => string
  readonly background?: Background
  readonly nouns?: Nouns
  readonly topicLexicon?: TopicKnowledge['lexicon']
  readonly topicModel?: ModelFile
  readonly entityModel?: ModelFile
  readonly gazetteer?: ModelFile
  readonly wordClusters?: ModelFile
  readonly wordList?: ModelFile
  readonly wordVectors?: ModelFile
}

/** Puts a language of ours together. Tables are unpacked when first asked, not here. */
export function builtInLanguage({
  language,
  background,
  nouns,
  topicLexicon,
  topicModel,
  ...parts
}: BuiltInParts): Language {
  return defineLanguage({
    ...language,
    ...parts,
    ...(background && { backgroundFrequency: readBackground(background) }),
    ...(nouns && { nounLikelihood: readNounLikelihood(nouns) }),
    ...(topicLexicon && {
      topics: { lexicon: topicLexicon, ...(topicModel && { model: topicModel }) },
    }),
  })
}
