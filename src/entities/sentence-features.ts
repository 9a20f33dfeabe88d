import { hashEnd, hashStart, hashUnit } from '../model/index.js'
import type { Lexicon } from './lexicon.js'
import { markPhrases } from './gazetteer-marks.js'
import { unspacedFeatureLimit, writeUnspacedFeatures } from './unspaced-features.js'
import { describeUnspaced } from './unspaced-sentence.js'
import type { UnspacedSentence } from './unspaced-sentence.js'
import { capitals, featureOf, joinPlaces, wordPlaces } from './word-features.js'
import type { WordFeatures } from './word-features.js'

/** What capitals mean in a sentence. */
export const sentenceCase = Object.freeze({
  /** Names have capitals. */
  usual: 0,
  /** A headline in Title Case: most words have them. */
  title: 1,
  /** All capitals or none: they say nothing. */
  none: 2,
})

/** A sentence as its features see it. */
export interface SentenceFeatures {
  readonly words: readonly WordFeatures[]
  /** One of {@link sentenceCase}. */
  readonly case: number
  /** What the gazetteer says of every token; 0 for nothing. */
  readonly marks: Int32Array
  /** The words that it was cut into, where the language writes no spaces between them. */
  readonly unspaced?: UnspacedSentence
  /** What stands before the first and after the last word. */
  readonly borders: SentenceBorders
}

/** The borders of sentences as words: one pair for every lexicon. */
export interface SentenceBorders {
  readonly start: WordFeatures
  readonly end: WordFeatures
}

/** Seeds of the feature kinds; those of single words are in `word-features.ts`. */
const kind = Object.freeze({
  lowerPairBefore: 60,
  lowerPairAfter: 61,
  lowerAround: 62,
  shapePairBefore: 63,
  shapePairAfter: 64,
  shapeAround: 65,
  lowerBeforeShape: 66,
  shapeLowerAfter: 67,
  lowerTwoBefore: 68,
  lowerTwoAfter: 69,
  opening: 73,
  casing: 74,
  casingLower: 75,
  mark: 80,
  markBefore: 81,
  markAfter: 82,
  markShape: 83,
  markPair: 84,
  markPairAfter: 85,
  markLowerBefore: 86,
  markCase: 87,
  knownPairBefore: 88,
  knownPairAfter: 89,
  knownLowerBefore: 90,
})

/** Most features that {@link writeContextFeatures} writes for one token. */
export const contextFeatureLimit: number = 40 + unspacedFeatureLimit

/** Looks up the words of a sentence and decides what its capitals mean. */
export function describeSentence(
  tokens: readonly { readonly text: string }[],
  lexicon: Lexicon,
): SentenceFeatures {
  const { wordList } = lexicon
  const texts = tokens.map(({ text }) => wordList?.readAs(text) ?? text)
  const words = texts.map((text) => lexicon.describe(text, true))
  const found = sentenceCaseOf(words)
  const described =
    found === sentenceCase.none ? texts.map((text) => lexicon.describe(text, false)) : words
  return {
    words: described,
    case: found,
    marks: markPhrases(described, lexicon, found !== sentenceCase.none),
    ...(wordList && {
      unspaced: describeUnspaced(
        texts,
        words.map(({ lower }) => lower),
        wordList,
      ),
    }),
    borders: lexicon.borders,
  }
}

/**
 * Writes the features that token `i` has beside those of the single words around it: pairs of
 * neighbours, its place in the sentence, gazetteer marks. Returns how many it wrote.
 */
export function writeContextFeatures(
  { words, case: casing, marks, unspaced, borders: { start, end } }: SentenceFeatures,
  i: number,
  out: Int32Array,
): number {
  const here = words[i] ?? end
  const before = words[i - 1] ?? start
  const after = words[i + 1] ?? end
  const secondBefore = words[i - 2] ?? start
  const secondAfter = words[i + 2] ?? end
  let n = 0
  out[n++] = pair(kind.lowerPairBefore, before.lower, here.lower)
  out[n++] = pair(kind.lowerPairAfter, here.lower, after.lower)
  out[n++] = pair(kind.lowerAround, before.lower, after.lower)
  out[n++] = pair(kind.shapePairBefore, before.shape, here.shape)
  out[n++] = pair(kind.shapePairAfter, here.shape, after.shape)
  out[n++] = triple(kind.shapeAround, before.shape, here.shape, after.shape)
  out[n++] = pair(kind.lowerBeforeShape, before.lower, here.shape)
  out[n++] = pair(kind.shapeLowerAfter, here.shape, after.lower)
  out[n++] = triple(kind.lowerTwoBefore, secondBefore.lower, before.lower, here.capitals)
  out[n++] = triple(kind.lowerTwoAfter, after.lower, secondAfter.lower, here.capitals)
  if (i === 0) out[n++] = pair(kind.opening, here.shape, after.capitals)
  if (casing !== sentenceCase.usual) {
    out[n++] = pair(kind.casing, casing, here.shape)
    out[n++] = pair(kind.casingLower, casing, here.lower)
  }
  if (here.known !== 0) {
    out[n++] = pair(kind.knownLowerBefore, here.known, before.lower)
    if (before.known !== 0) out[n++] = pair(kind.knownPairBefore, before.known, here.known)
    if (after.known !== 0) out[n++] = pair(kind.knownPairAfter, here.known, after.known)
  }
  const mark = marks[i] ?? 0
  const markBefore = marks[i - 1] ?? 0
  const markAfter = marks[i + 1] ?? 0
  if (mark !== 0) {
    out[n++] = featureOf(kind.mark, mark)
    out[n++] = pair(kind.markShape, mark, here.shape)
    out[n++] = pair(kind.markLowerBefore, mark, before.lower)
    if (casing !== sentenceCase.usual) out[n++] = pair(kind.markCase, mark, casing)
  }
  if (markBefore !== 0) out[n++] = pair(kind.markBefore, markBefore, here.capitals)
  if (markAfter !== 0) out[n++] = pair(kind.markAfter, markAfter, here.capitals)
  if (mark !== 0 && markBefore !== 0) out[n++] = pair(kind.markPair, markBefore, mark)
  if (mark !== 0 && markAfter !== 0) out[n++] = pair(kind.markPairAfter, mark, markAfter)
  return unspaced === undefined ? n : writeUnspacedFeatures(unspaced, i, out, n)
}

/** Words with letters from which on the capitals of a sentence can be judged. */
const enoughWords = 3
/** A word of so many letters has a capital in Title Case, shorter ones may be "of" or "the". */
const longWord = 4
/** Share of the long words that have a capital in a headline, and how many there must be. */
const titleShare = 0.85
const titleWords = 4

function sentenceCaseOf(words: readonly WordFeatures[]): number {
  let small = 0
  let capital = 0
  let allCapitals = 0
  let long = 0
  let longCapital = 0
  for (const { capitals: found, length } of words) {
    if (found > capitals.mixed) continue
    if (found === capitals.none) small++
    else capital++
    if (found === capitals.all) allCapitals++
    if (length < longWord) continue
    long++
    if (found !== capitals.none) longCapital++
  }
  if (small + capital < enoughWords) return sentenceCase.usual
  if (capital === 0 || (small === 0 && allCapitals * 2 > capital)) return sentenceCase.none
  return long >= titleWords && longCapital >= titleShare * long
    ? sentenceCase.title
    : sentenceCase.usual
}

function pair(kindOfFeature: number, a: number, b: number): number {
  return hashEnd(hashUnit(hashUnit(hashStart(kindOfFeature), a), b))
}

function triple(kindOfFeature: number, a: number, b: number, c: number): number {
  return hashEnd(hashUnit(hashUnit(hashUnit(hashStart(kindOfFeature), a), b), c))
}

/** Makes the borders of sentences. */
export function createBorders(): SentenceBorders {
  return { start: borderWord(1), end: borderWord(2) }
}

function borderWord(value: number): WordFeatures {
  return {
    lower: value,
    folded: value,
    knownAs: 0,
    known: 0,
    shape: value,
    suffix: value,
    cluster: 0,
    capitals: capitals.sign,
    length: 0,
    ...joinPlaces(wordPlaces.map((_, place) => [featureOf(100 + place, value)])),
  }
}

/** The word at `i`, or what stands before or after the sentence. */
export function wordAt({ words, borders }: SentenceFeatures, i: number): WordFeatures {
  return words[i] ?? (i < 0 ? borders.start : borders.end)
}
