import type { TokenizedDocument } from '../languages/index.js'
import { toTerms } from '../text/index.js'
import { meaningLength, wordVectorsOf } from './word-vectors.js'

/** Steps from 0 to the greatest length of a component. */
const steps = 127

/**
 * Says in a few numbers what an article is about, so that a strike and a walkout are near each other:
 * the mean of its words' vectors, common words weighing less (Arora, Liang and Ma, "A simple but
 * tough-to-beat baseline for sentence embeddings", ICLR 2017), less that of an average article. All
 * zeros where the language has no word vectors or the article none of its words.
 */
export function meaningOf({ fields, language }: TokenizedDocument): Int8Array {
  const vectors = wordVectorsOf(language)
  const meaning = new Int8Array(meaningLength)
  if (vectors === undefined) return meaning
  const counts = new Map<string, number>()
  for (const { sentences } of fields)
    for (const { tokens } of sentences)
      for (const { term } of toTerms(tokens, language))
        counts.set(term, (counts.get(term) ?? 0) + 1)
  const sums = sumVectors(counts, (term, times, into) => vectors.add(term, times, into))
  if (sums === undefined) return meaning
  const centred = unit(sums).map((value, at) => value - (vectors.mean[at] ?? 0) / steps)
  return Int8Array.from(unit(centred), (value) => Math.round(value * steps))
}

/** The weighted sum of the vectors of terms that were counted; `undefined` when none has one. */
export function sumVectors(
  counts: ReadonlyMap<string, number>,
  add: (term: string, times: number, sums: Float64Array) => boolean,
): Float64Array | undefined {
  const sums = new Float64Array(meaningLength)
  let known = 0
  for (const [term, count] of counts) if (add(term, 1 + Math.log(count), sums)) known++
  return known === 0 ? undefined : sums
}

/** A vector of length 1 in the same direction. */
export function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}

/**
 * Tells how near the meanings of two articles are: their cosine, 0 where it is negative;
 * `undefined` where one of them has none.
 */
export function meaningCosine(a: Int8Array, b: Int8Array): number | undefined {
  let product = 0
  let lengthA = 0
  let lengthB = 0
  for (let at = 0; at < meaningLength; at++) {
    const [ours = 0, theirs = 0] = [a[at], b[at]]
    product += ours * theirs
    lengthA += ours * ours
    lengthB += theirs * theirs
  }
  if (lengthA === 0 || lengthB === 0) return undefined
  return Math.max(0, product / Math.sqrt(lengthA * lengthB))
}
