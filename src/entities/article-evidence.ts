import { hashEnd, hashStart, hashUnit } from '../model/index.js'
import { labelParts } from './labels.js'
import { capitals } from './word-features.js'
import type { SentenceFeatures } from './sentence-features.js'

/**
 * What a first pass has found of every word of an article: how often it stood in names of each
 * type, and how often in none. A second pass lets the clear cases decide the others (Krishnan and
 * Manning, "An Effective Two-Stage Model for Exploiting Non-Local Dependencies", ACL 2006).
 */
export type ArticleEvidence = ReadonlyMap<number, Int32Array>

/** What is counted of a word: names by type, none with a capital, small, places in longer names. */
const slot = Object.freeze({ types: 0, outside: 3, small: 4, longer: 5, count: 14 })

/** Counts the labels of the first pass, sentence by sentence, by word. */
export function collectEvidence(
  sentences: readonly SentenceFeatures[],
  labels: readonly Uint8Array[],
): ArticleEvidence {
  const evidence = new Map<number, Int32Array>()
  sentences.forEach(({ words }, s) => {
    words.forEach(({ lower, capitals: written }, i) => {
      if (written >= capitals.number) return
      let counts = evidence.get(lower)
      if (counts === undefined) evidence.set(lower, (counts = new Int32Array(slot.count)))
      add(counts, labels[s]?.[i] ?? 0, written, 1)
    })
  })
  return evidence
}

function add(counts: Int32Array, label: number, written: number, much: number): void {
  const bump = (at: number): void => {
    counts[at] = (counts[at] ?? 0) + much
  }
  if (label === 0) {
    bump(written === capitals.none ? slot.small : slot.outside)
    return
  }
  const { type, part } = labelParts(label)
  bump(slot.types + type)
  if (part !== 3) bump(slot.longer + type * 3 + part)
}

/** What the article says of the words of one sentence. */
export interface SentenceEvidence {
  /** Which type a word's other occurrences are, and how clearly; 0 where nothing is known. */
  readonly votes: Int32Array
  /** The place that the word most often has in longer names; 0 for none. */
  readonly longer: Int32Array
  /** Whether it is also written small. */
  readonly small: Int32Array
}

/** Asks the evidence for the words of a sentence; `undefined` when it knows nothing of any. */
export function evidenceFor(
  { words }: SentenceFeatures,
  labels: Uint8Array,
  evidence: ArticleEvidence,
): SentenceEvidence | undefined {
  let found: SentenceEvidence | undefined
  words.forEach(({ lower, capitals: written }, i) => {
    const counts = evidence.get(lower)
    if (counts === undefined) return
    const label = labels[i] ?? 0
    // A small word that no name is made of: most words of most texts.
    if (written === capitals.none && namesIn(counts) === 0) return
    // What this very token contributed is no evidence for itself.
    add(counts, label, written, -1)
    if (isSeen(counts)) {
      found ??= {
        votes: new Int32Array(words.length),
        longer: new Int32Array(words.length),
        small: new Int32Array(words.length),
      }
      summarise(counts, found, i)
    }
    add(counts, label, written, 1)
  })
  return found
}

/** Whether the word stands elsewhere in the article. */
function isSeen(counts: Int32Array): boolean {
  return namesIn(counts) + (counts[slot.outside] ?? 0) + (counts[slot.small] ?? 0) > 0
}

function namesIn(counts: Int32Array): number {
  return (counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0)
}

function summarise(counts: Int32Array, into: SentenceEvidence, i: number): void {
  let best = 0
  for (let type = 1; type < 3; type++) if ((counts[type] ?? 0) > (counts[best] ?? 0)) best = type
  const total = namesIn(counts)
  const votes = counts[best] ?? 0
  const outside = counts[slot.outside] ?? 0
  const small = counts[slot.small] ?? 0
  const clear = votes === total ? 2 : votes * 3 >= total * 2 ? 1 : 0
  const against = outside === 0 ? 0 : outside < votes ? 1 : 2
  const often = votes >= 4 ? 2 : votes >= 2 ? 1 : 0
  into.votes[i] = total === 0 ? 1 + against : 4 + ((best * 3 + clear) * 3 + against) * 3 + often
  into.small[i] = small === 0 ? 0 : small < votes ? 1 : 2
  let most = 0
  for (let place = 0; place < 9; place++) {
    const seen = counts[slot.longer + place] ?? 0
    if (seen <= most) continue
    most = seen
    into.longer[i] = place + 1
  }
}

/** Most features that {@link writeEvidenceFeatures} writes for one token. */
export const evidenceFeatureLimit = 16

/**
 * Writes the second pass's features of token `i`: what the rest of the article says of its word and
 * of its neighbours, together with the labels of the first pass; none where it says nothing. Returns
 * how many it wrote.
 */
export function writeEvidenceFeatures(
  { words }: SentenceFeatures,
  labels: Uint8Array,
  { votes, longer, small }: SentenceEvidence,
  i: number,
  out: Int32Array,
): number {
  const here = votes[i] ?? 0
  const before = votes[i - 1] ?? 0
  const after = votes[i + 1] ?? 0
  if (here === 0 && before === 0 && after === 0) return 0
  const label = labels[i] ?? 0
  const labelBefore = labels[i - 1] ?? 0
  const labelAfter = labels[i + 1] ?? 0
  const longerHere = longer[i] ?? 0
  const written = words[i]?.capitals ?? capitals.sign
  out[0] = feature(1, here, label, 0)
  out[1] = feature(2, before, label, written)
  out[2] = feature(3, after, label, written)
  if (here === 0) return 3
  out[3] = feature(4, here, written, 0)
  out[4] = feature(5, longerHere, label, 0)
  out[5] = feature(6, longerHere, here, 0)
  out[6] = feature(7, small[i] ?? 0, label, written)
  out[7] = feature(8, longerHere, longer[i - 1] ?? 0, label)
  out[8] = feature(9, longerHere, longer[i + 1] ?? 0, label)
  out[9] = feature(10, here, labelBefore, label)
  out[10] = feature(11, here, labelAfter, label)
  return 11
}

function feature(kind: number, a: number, b: number, c: number): number {
  return hashEnd(hashUnit(hashUnit(hashUnit(hashStart(kind), a), b), c))
}
