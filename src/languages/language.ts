import type { ModelFile } from '../model/index.js'
import type { EntityType, Span } from '../schema/index.js'

/** A name found in a text: what it is and where it stands. */
export interface Name extends Span {
  readonly type: EntityType
  /** How likely span and type are right, 0…1. */
  readonly confidence: number
}

/** What a language knows about topics, as it lies in `data/<code>/`. */
export interface TopicKnowledge {
  /** Phrases that speak for a topic, by Media Topic id; `'strik*'` stands for all that begin so. */
  readonly lexicon: Readonly<Record<string, readonly string[]>>
  /** The model file of task `topics`: what single words say; absent where none was trained. */
  readonly model?: ModelFile
}

/**
 * A language as a value: everything the features need to know about it, loaded once and passed in.
 * Nothing here is looked up globally; a language made by the caller is as good as ours.
 */
export interface Language {
  /** BCP 47: `'en'`, `'pt'`, `'zh'`. */
  readonly code: string
  /** English name. */
  readonly name: string
  /** Words that end in a full stop without ending a sentence, lower-case, without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Lower-case words that carry no topic. */
  readonly stopWords: ReadonlySet<string>
  /** Reduces a lower-case word to its stem; the word itself where no stemmer is known. */
  readonly stem: (word: string) => string
  /** Whether a stop makes a number an ordinal, as in German `3. Oktober`. Default: no. */
  readonly ordinalStop?: boolean
  /** Whether names take endings after an apostrophe, as in Turkish `Ankara'nın`. Default: no. */
  readonly suffixApostrophe?: boolean
  /** Whether I and ı, İ and i are pairs, as in Turkish. Default: no. */
  readonly dotlessI?: boolean
  /**
   * How common a term is in the language's news at large: the share of articles that contain it,
   * 0…1. Absent where no background was learnt.
   */
  readonly backgroundFrequency?: (term: string) => number
  /**
   * How much a lower-case word looks like a noun, 0…1: how often it stands behind articles and
   * prepositions rather than pronouns and auxiliary verbs. Absent where it was not learnt.
   */
  readonly nounLikelihood?: (word: string) => number
  /** The trained model that finds people, places and organisations; absent where there is none. */
  readonly entityModel?: ModelFile
  /** The names of people, places and organisations that `entityModel` was trained with. */
  readonly gazetteer?: ModelFile
  /** Words that mean alike, as `entityModel` was trained with them; absent where there are none. */
  readonly wordClusters?: ModelFile
  /** The words of a language that writes no spaces between them, as `entityModel` knows them. */
  readonly wordList?: ModelFile
  /** What words are about, in few numbers; absent where there are none. */
  readonly wordVectors?: ModelFile
  /** Finds names where there is no `entityModel`, for languages made by the caller. */
  readonly findNames?: (text: string) => readonly Name[]
  /** What it knows about topics; absent where nothing is known. */
  readonly topics?: TopicKnowledge
}
