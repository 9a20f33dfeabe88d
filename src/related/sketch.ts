import type { TokenizedDocument } from '../languages/index.js'
import { hashEnd, hashString, hashUnit } from '../model/index.js'

/** Bins of a sketch: with 64 the estimate of a resemblance of 0.5 has a standard error of 0.063. */
export const sketchLength = 64
/** Words in a shingle (Broder 1997 uses ten, Manku et al. 2007 four to eight for news). */
const shingleLength = 4
const shingleSeed = 0x5eed
/** Bins that must be filled in either sketch before it says anything: about 20 different shingles. */
const minimumFilledBins = 16

/**
 * Makes a fingerprint of the wording of an article: two articles that share most of their runs of
 * four words have sketches that agree in most of their 64 bytes.
 *
 * One-permutation MinHash (Li, Owen, Zhang 2012) with one byte kept of each minimum (Li and König
 * 2010): every shingle is hashed once, falls into one bin, and the smallest of each bin is kept.
 * A byte of 0 is an empty bin.
 */
export function sketchText({ fields }: TokenizedDocument): Uint8Array {
  const minima = new Uint32Array(sketchLength).fill(0xffffffff)
  const recent: number[] = []
  for (const { sentences } of fields)
    for (const { tokens } of sentences)
      for (const { kind, text } of tokens) {
        if (kind !== 'word' && kind !== 'number') continue
        recent.push(hashString(text.toLowerCase()))
        if (recent.length > shingleLength) recent.shift()
        if (recent.length < shingleLength) continue
        const hash = hashShingle(recent)
        const bin = hash % sketchLength
        const rank = Math.floor(hash / sketchLength)
        if (rank < (minima[bin] ?? 0)) minima[bin] = rank
      }
  return Uint8Array.from(minima, (rank) => (rank === 0xffffffff ? 0 : 1 + (rank % 255)))
}

/**
 * Estimates which share of their runs of four words two articles have in common, 0…1; 0 when
 * the articles are too short to tell.
 */
export function resemblance(a: Uint8Array, b: Uint8Array): number {
  let filled = 0
  let equal = 0
  for (let bin = 0; bin < sketchLength; bin++) {
    if (a[bin] === 0 && b[bin] === 0) continue
    filled++
    if (a[bin] === b[bin]) equal++
  }
  return filled < minimumFilledBins ? 0 : equal / filled
}

/** Hashes the hashes of the words, in their order. */
function hashShingle(words: readonly number[]): number {
  return hashEnd(words.reduce(hashUnit, shingleSeed))
}
