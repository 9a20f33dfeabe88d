import { hashEnd, hashStart, hashUnit } from '../model/index.js'
import type { CutWord } from './cut-words.js'
import { circles, clustersAt, valueAt, wordNumbered } from './unspaced-sentence.js'
import type { UnspacedSentence } from './unspaced-sentence.js'

/** Seeds of the feature kinds; four numbers each, one for every place in a word. */
const kind = Object.freeze({
  written: 200,
  writtenAround: 201,
  writtenFive: 202,
  writtenPairBefore: 203,
  writtenPairAfter: 204,
  run: 210,
  runBefore: 214,
  runAfter: 218,
  katakana: 222,
  word: 230,
  wordKinds: 234,
  wordLength: 238,
  wordBefore: 242,
  wordAfter: 246,
  kindsBefore: 250,
  kindsAfter: 254,
  wordPairBefore: 258,
  wordPairAfter: 262,
  kindsPairBefore: 266,
  kindsPairAfter: 270,
  kindsAround: 274,
  wordSecondBefore: 278,
  wordSecondAfter: 282,
  kindsSecondBefore: 286,
  kindsSecondAfter: 290,
  wordBeforeKinds: 294,
  wordAfterKinds: 298,
  ending: 302,
  endingAfter: 306,
  lengths: 310,
  cluster: 400,
  clusterPairBefore: 500,
  clusterPairAfter: 520,
  character: 600,
  characterPairBefore: 640,
  characterPairAfter: 644,
  characterAround: 648,
  characterTriple: 652,
  characterTripleAfter: 656,
  characterTripleBefore: 660,
  characterFourBefore: 664,
  characterFourAfter: 665,
})

/** Most features that {@link writeUnspacedFeatures} writes for one token. */
export const unspacedFeatureLimit = 90

/** Writes the features of token `i` from `n` on and returns the next free place. */
export function writeUnspacedFeatures(
  sentence: UnspacedSentence,
  i: number,
  out: Int32Array,
  n: number,
): number {
  let next = writeWritten(sentence, i, out, n)
  next = writeWords(sentence, i, out, next)
  return writeClusters(sentence, i, out, next)
}

/** How the token and its neighbours are written, and the run of its script. */
function writeWritten(
  { written, characters, runs }: UnspacedSentence,
  i: number,
  out: Int32Array,
  n: number,
): number {
  const here = valueAt(written, i)
  const before = valueAt(written, i - 1)
  const after = valueAt(written, i + 1)
  out[n++] = feature(kind.written, here)
  out[n++] = feature(kind.writtenPairBefore, before, here)
  out[n++] = feature(kind.writtenPairAfter, here, after)
  out[n++] = feature(kind.writtenAround, before, here, after)
  const outer = valueAt(written, i - 2) * 100 + valueAt(written, i + 2)
  out[n++] = feature(kind.writtenFive, outer, before, here, after)
  const run = runs[i]
  if (run === undefined) return n
  const { start, end, katakana } = run
  const place = placeIn(i, start, end)
  const around = valueAt(written, start - 1) * 100 + valueAt(written, end)
  out[n++] = feature(kind.run + place, here, lengthOf(start, end), around)
  out[n++] = feature(kind.runBefore + place, here, valueAt(characters, start - 1))
  out[n++] = feature(kind.runAfter + place, here, valueAt(characters, end))
  if (katakana !== 0) out[n++] = feature(kind.katakana + place, katakana)
  return n
}

/** The word that the token stands in, its neighbours, and where in the word the token stands. */
function writeWords({ cut }: UnspacedSentence, i: number, out: Int32Array, n: number): number {
  const number = cut.wordOf[i] ?? 0
  const here = wordNumbered(cut, number)
  const before = wordNumbered(cut, number - 1)
  const after = wordNumbered(cut, number + 1)
  const secondBefore = wordNumbered(cut, number - 2)
  const secondAfter = wordNumbered(cut, number + 2)
  const place = placeIn(i, here.start, here.end)
  const length = lengthOf(here.start, here.end)
  const lengthAfter = lengthOf(after.start, after.end)
  out[n++] = feature(kind.word + place, here.hash)
  out[n++] = feature(kind.wordKinds + place, here.kinds)
  out[n++] = feature(kind.wordLength + place, here.kinds, length)
  out[n++] = feature(kind.wordBefore + place, before.hash)
  out[n++] = feature(kind.wordAfter + place, after.hash)
  out[n++] = feature(kind.kindsBefore + place, before.kinds)
  out[n++] = feature(kind.kindsAfter + place, after.kinds)
  out[n++] = feature(kind.wordPairBefore + place, before.hash, here.hash)
  out[n++] = feature(kind.wordPairAfter + place, here.hash, after.hash)
  out[n++] = feature(kind.kindsPairBefore + place, before.kinds, here.kinds)
  out[n++] = feature(kind.kindsPairAfter + place, here.kinds, after.kinds)
  out[n++] = feature(kind.kindsAround + place, before.kinds, here.kinds, after.kinds)
  out[n++] = feature(kind.wordSecondBefore + place, secondBefore.hash)
  out[n++] = feature(kind.wordSecondAfter + place, secondAfter.hash)
  out[n++] = feature(kind.kindsSecondBefore + place, secondBefore.kinds, before.kinds)
  out[n++] = feature(kind.kindsSecondAfter + place, after.kinds, secondAfter.kinds)
  out[n++] = feature(kind.wordBeforeKinds + place, before.hash, here.kinds)
  out[n++] = feature(kind.wordAfterKinds + place, after.hash, here.kinds)
  out[n++] = feature(kind.ending + place, here.ending, length)
  out[n++] = feature(kind.endingAfter + place, after.ending, lengthAfter, here.kinds)
  out[n++] = feature(kind.lengths + place, lengthOf(before.start, before.end), length, lengthAfter)
  for (const circle of circles) {
    const seed = kind.cluster + 20 * circle + place
    const clusterHere = clusterOf(here, circle)
    const clusterBefore = clusterOf(before, circle)
    const clusterAfter = clusterOf(after, circle)
    out[n++] = feature(seed, clusterHere)
    out[n++] = feature(seed + 4, clusterBefore)
    out[n++] = feature(seed + 8, clusterAfter)
    out[n++] = feature(seed + 12, clusterOf(secondBefore, circle))
    out[n++] = feature(seed + 16, clusterOf(secondAfter, circle))
    if (circle === 0) continue
    out[n++] = feature(kind.clusterPairBefore + 4 * circle + place, clusterBefore, clusterHere)
    out[n++] = feature(kind.clusterPairAfter + 4 * circle + place, clusterHere, clusterAfter)
  }
  return n
}

/** The characters that are used like the token and its neighbours. */
function writeClusters(
  { clusters }: UnspacedSentence,
  i: number,
  out: Int32Array,
  n: number,
): number {
  const here = clustersAt(clusters, i)
  const before = clustersAt(clusters, i - 1)
  const after = clustersAt(clusters, i + 1)
  const secondBefore = clustersAt(clusters, i - 2)
  const secondAfter = clustersAt(clusters, i + 2)
  for (const circle of circles) {
    const seed = kind.character + 10 * circle
    const a = secondBefore[circle] ?? 0
    const b = before[circle] ?? 0
    const c = here[circle] ?? 0
    const d = after[circle] ?? 0
    const e = secondAfter[circle] ?? 0
    out[n++] = feature(seed, a)
    out[n++] = feature(seed + 1, b)
    out[n++] = feature(seed + 2, c)
    out[n++] = feature(seed + 3, d)
    out[n++] = feature(seed + 4, e)
    if (circle === 0) continue
    out[n++] = feature(kind.characterPairBefore + circle, b, c)
    out[n++] = feature(kind.characterPairAfter + circle, c, d)
    out[n++] = feature(kind.characterAround + circle, b, d)
    out[n++] = feature(kind.characterTriple + circle, b, c, d)
    out[n++] = feature(kind.characterTripleAfter + circle, c, d, e)
    out[n++] = feature(kind.characterTripleBefore + circle, a, b, c)
    if (circle === 1) continue
    out[n++] = feature(kind.characterFourBefore, a, b, c, d)
    out[n++] = feature(kind.characterFourAfter, b, c, d, e)
  }
  return n
}

function clusterOf(word: CutWord, circle: number): number {
  return word.clusters[circle] ?? -1 - word.kinds
}

/** Where in `[start, end)` a token stands: first, inside, last, alone. */
function placeIn(i: number, start: number, end: number): number {
  if (end - start === 1) return 3
  return i === start ? 0 : i === end - 1 ? 2 : 1
}

const longLength = 5

function lengthOf(start: number, end: number): number {
  return Math.min(end - start, longLength)
}

function feature(kindOfFeature: number, a: number, b = 0, c = 0, d = 0): number {
  const hash = hashUnit(hashUnit(hashStart(kindOfFeature), a), b)
  return hashEnd(hashUnit(hashUnit(hash, c), d))
}
