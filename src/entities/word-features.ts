import { hashEnd, hashStart, hashText, hashUnit } from '../model/index.js'
import { foldName } from './fold-name.js'
import { knownPart } from './known-part.js'
import { characterClass, classOfUnit } from '../text/index.js'
import { splitClusters } from './word-clusters.js'

/**
 * What a word looks like, as hashes: those that its neighbours' features are made of, and lists of
 * complete features for every place near the token to be labelled at which the word can stand.
 */
export interface WordFeatures {
  readonly lower: number
  /** Like `lower`, without accents: what the gazetteer is asked for. */
  readonly folded: number
  /** What the gazetteer knows the single word as, a bit for each kind; 0 for nothing. */
  readonly knownAs: number
  /** The same together with how it is written. */
  readonly known: number
  readonly shape: number
  readonly suffix: number
  readonly cluster: number
  /** How it is written: one of {@link capitals}. */
  readonly capitals: number
  /** In UTF-16 units. */
  readonly length: number
  /** The features of all places, in the order of {@link wordPlaces}, one after the other. */
  readonly features: Int32Array
  /** Where in `features` those of each place end. */
  readonly ends: Uint8Array
  /** Packed sums of the weights of its features, place by place; filled in by its tagger. */
  sums?: Int32Array
}

/**
 * How far the places at which a word has features are from the token to be labelled: here, before,
 * after, second before, second after.
 */
export const wordPlaces: readonly number[] = [0, -1, 1, -2, 2]

/** Version of the features: raised whenever a model trained with the old ones would be wrong. */
export const featureVersion = 3

/** How a word is written. */
export const capitals = Object.freeze({ none: 0, first: 1, all: 2, mixed: 3, number: 4, sign: 5 })
/** Beside these: not the word is known but a part of it. */
const partOfWord = 6

/**
 * Seeds of the feature kinds; a kind keeps its number for as long as models use it. Further
 * clusters of a word have that of the first and 100, 200, 300.
 */
const kind = Object.freeze({
  exact: 1,
  lower: 2,
  shape: 3,
  longShape: 4,
  prefix: 5,
  suffix: 11,
  cluster: 17,
  known: 19,
  knownKind: 26,
  lowerBefore: 20,
  shapeBefore: 21,
  suffixBefore: 22,
  clusterBefore: 23,
  knownBefore: 24,
  lowerAfter: 30,
  shapeAfter: 31,
  suffixAfter: 32,
  clusterAfter: 33,
  knownAfter: 34,
  lowerSecondBefore: 40,
  clusterSecondBefore: 41,
  lowerSecondAfter: 50,
  clusterSecondAfter: 51,
})
/** The longest prefix and suffix that are features of their own. */
const longestAffix = 5

/** One feature: its kind and the hash of what it says. */
export function featureOf(kindOfFeature: number, value: number): number {
  return hashEnd(hashUnit(hashStart(kindOfFeature), value))
}

/** What is known of words beside their letters, by the hash of the word; 0 for nothing. */
export interface WordKnowledge {
  /** The cluster of a lower-case word. */
  readonly clusterOf: (lower: number) => number
  /** What the gazetteer knows a folded word as, a bit for each kind of name. */
  readonly knownAs: (folded: number) => number
  /** Whether names have cases, and the gazetteer is asked for what a word may be a case of. */
  readonly inflected: boolean
}

/**
 * Describes a word. With `cased` false, nothing depends on capitals: for text that is all lower
 * case or all capitals.
 */
export function describeWord(
  typed: string,
  cased: boolean,
  { clusterOf, knownAs, inflected }: WordKnowledge,
): WordFeatures {
  const word = typed.replace(strayApostrophe, "'")
  const lowerWord = plainDigits(word.toLowerCase())
  const lower = lowerHash(lowerWord)
  const written = cased ? word : lowerWord
  const shape = shapeOf(written, 1)
  const suffix = hashText(hashStart(0), lowerWord, Math.max(0, lowerWord.length - 3))
  const cluster = clusterOf(lower)
  const capital = capitalsOf(written)
  const folded = hashWord(lowerWord)
  const whole = knownAs(folded)
  const found =
    whole === 0 ? knownPart(lowerWord, (part) => knownAs(hashWord(part)), inflected) : whole
  const knownHow = found === whole ? capital : partOfWord
  // What a word is known as says little unless it is written as a name.
  const known = found === 0 ? 0 : hashUnit(found, knownHow)
  const here = [featureOf(kind.lower, lower), featureOf(kind.shape, shape)]
  if (cased) {
    here.push(
      featureOf(kind.exact, hashText(hashStart(0), word)),
      featureOf(kind.longShape, shapeOf(word, 4)),
    )
  }
  for (let length = 1; length <= longestAffix && length < lowerWord.length; length++) {
    here.push(
      featureOf(kind.prefix + length, hashText(hashStart(0), lowerWord, 0, length)),
      featureOf(kind.suffix + length, hashText(hashStart(0), lowerWord, lowerWord.length - length)),
    )
  }
  const clusters = splitClusters(cluster)
  const clustered = (kindOfFeature: number): number[] =>
    clusters.map((number, level) => featureOf(kindOfFeature + 100 * level, number))
  const knownBy = (kindOfFeature: number): number[] =>
    known === 0 ? [] : [featureOf(kindOfFeature, known)]
  for (let bit = 0; found >>> bit !== 0; bit++)
    if (((found >>> bit) & 1) === 1) here.push(featureOf(kind.knownKind, bit * 8 + knownHow))
  here.push(...clustered(kind.cluster), ...knownBy(kind.known))
  const before = [
    featureOf(kind.lowerBefore, lower),
    featureOf(kind.shapeBefore, shape),
    featureOf(kind.suffixBefore, suffix),
    ...clustered(kind.clusterBefore),
    ...knownBy(kind.knownBefore),
  ]
  const after = [
    featureOf(kind.lowerAfter, lower),
    featureOf(kind.shapeAfter, shape),
    featureOf(kind.suffixAfter, suffix),
    ...clustered(kind.clusterAfter),
    ...knownBy(kind.knownAfter),
  ]
  const secondBefore = [
    featureOf(kind.lowerSecondBefore, lower),
    ...clustered(kind.clusterSecondBefore),
  ]
  const secondAfter = [
    featureOf(kind.lowerSecondAfter, lower),
    ...clustered(kind.clusterSecondAfter),
  ]
  return {
    lower,
    folded,
    knownAs: found,
    known,
    shape,
    suffix,
    cluster,
    capitals: capital,
    length: word.length,
    ...joinPlaces([here, before, after, secondBefore, secondAfter]),
  }
}

/** Puts the features of all places into one list. */
export function joinPlaces(
  places: readonly (readonly number[])[],
): Pick<WordFeatures, 'features' | 'ends'> {
  let end = 0
  const ends = Uint8Array.from(places, ({ length }) => (end += length))
  return { features: Int32Array.from(places.flat()), ends }
}

/** Accents that are typed for the apostrophe of "Azerbaijan`s". */
const strayApostrophe = /^[`´ʼ](?=\p{L})/u

/** The hash of a lower-case word by which clusters know it. */
export function lowerHash(lowerWord: string): number {
  return hashEnd(hashText(hashStart(0), lowerWord))
}

/** The hash of a word by which gazetteers know it: accents and the kind of apostrophe do not count. */
export function hashWord(lowerWord: string): number {
  const plain = isAscii.test(lowerWord) ? lowerWord : foldName(lowerWord)
  return hashEnd(hashText(hashStart(0), plain.replace(/[.'’]/gu, '')))
}

const isAscii = /^\p{ASCII}*$/u

/** Years and amounts are told by their length alone. */
function plainDigits(word: string): string {
  return /\d/u.test(word) ? word.replace(/\d/gu, '0') : word
}

/** Hash of the classes of the characters, runs cut at `longestRun`: "McDonald's" is Xx Xx ' x. */
function shapeOf(word: string, longestRun: number): number {
  let hash = hashStart(0)
  let previous = -1
  let run = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    const found = classOfUnit(unit)
    const shown = found >= characterClass.apostrophe ? unit : found
    run = shown === previous ? run + 1 : 1
    if (run <= longestRun) hash = hashUnit(hash, shown)
    previous = shown
  }
  return hashEnd(hash)
}

function capitalsOf(word: string): number {
  let upper = 0
  let lower = 0
  let digits = 0
  for (let i = 0; i < word.length; i++) {
    const found = classOfUnit(word.charCodeAt(i))
    if (found === characterClass.upper) upper++
    else if (found === characterClass.digit) digits++
    else if (found < characterClass.apostrophe) lower++
  }
  if (upper === 0) return lower > 0 ? capitals.none : digits > 0 ? capitals.number : capitals.sign
  if (lower === 0) return upper > 1 ? capitals.all : capitals.first
  return upper === 1 && classOfUnit(word.charCodeAt(0)) === characterClass.upper
    ? capitals.first
    : capitals.mixed
}
