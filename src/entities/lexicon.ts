import { createBorders } from './sentence-features.js'
import type { SentenceBorders } from './sentence-features.js'
import { describeWord } from './word-features.js'
import type { WordFeatures, WordKnowledge } from './word-features.js'
import type { WordList } from './word-list.js'

/** What a lexicon is made of. */
export interface LexiconKnowledge extends WordKnowledge {
  /** The words of a language that writes no spaces between them. */
  readonly wordList: WordList
}

/** What is known of words beside the text they stand in; remembers the words it has described. */
export interface Lexicon {
  /** Describes a word; the same object for the same word as long as it is remembered. */
  describe(word: string, cased: boolean): WordFeatures
  /** What the gazetteer knows a phrase of several words as, by `hashPhrase`; 0 for nothing. */
  readonly knownAs: (phrase: number) => number
  readonly borders: SentenceBorders
  readonly wordList?: WordList
}

/** Words remembered; an article of 10,000 words has about 2,500 different ones. */
const remembered = 20_000

const nothing = (): number => 0

/** Makes a lexicon from what is known of words; by default nothing is. */
export function createLexicon(knowledge: Partial<LexiconKnowledge> = {}): Lexicon {
  const { clusterOf = nothing, knownAs = nothing, inflected = false, wordList } = knowledge
  const known = [new Map<string, WordFeatures>(), new Map<string, WordFeatures>()] as const
  return {
    knownAs,
    borders: createBorders(),
    ...(wordList && { wordList }),
    describe(word, cased) {
      const words = cased ? known[1] : known[0]
      const found = words.get(word)
      if (found !== undefined) return found
      if (words.size >= remembered) words.clear()
      const described = describeWord(word, cased, { clusterOf, knownAs, inflected })
      words.set(word, described)
      return described
    },
  }
}
