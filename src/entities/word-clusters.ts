import { checkModel, decodeDigitTable, digitValues, tableText } from '../model/index.js'
import type { ModelFile } from '../model/index.js'

/** Version of the way in which words are hashed for clusters. */
export const clusterVersion = 2

/** Bits of a hash that choose a word's bucket, and of the rest that is kept of it. */
export const bucketBits = 14
const restBits = 12
/** Digits of a word: two for the rest of its hash, two for each of its clusters. */
export const digitsOfWord = 6
/** Bits of the number of a cluster of words that mean alike. */
const meaningBits = 10

/** The bucket that a word stands in, and the rest of its hash: of 1,000 other words 2 pass for one. */
export function splitWordHash(lower: number): { readonly bucket: number; readonly rest: number } {
  const hash = lower >>> (32 - bucketBits - restBits)
  return { bucket: hash >>> restBits, rest: hash & ((1 << restBits) - 1) }
}

/** Bits of the first cluster's number that are left out in turn: 4,096 clusters, 256, 64. */
const widenings = [0, 4, 6] as const

/**
 * Gives the clusters that a word stands in, as `readWordClusters` found them: of the words used
 * alike a narrow, a wider and a wide one, of those that mean alike one; none for 0. The number of
 * the first is a path through a binary tree, as that of Brown clusters is (Brown et al. 1992;
 * Miller, Guinness and Zamanian 2004): its first bits say what is roughly alike.
 */
export function splitClusters(both: number): number[] {
  if (both === 0) return []
  const usage = (both - 1) >> meaningBits
  const meaning = (both - 1) & ((1 << meaningBits) - 1)
  return [...widenings.map((bits) => usage >> bits), meaning]
}

/**
 * Reads word clusters: for the hash of a lower-case word one number for both its clusters, see
 * `splitClusters`; 0 where it has none. Words are looked up in the file as it is, as names are in
 * gazetteers.
 *
 * @throws CopydeskError `invalid-model` when the file is not one of this version.
 */
export function readWordClusters(file: ModelFile): (lower: number) => number {
  const model = checkModel(file, { task: 'word-clusters', features: clusterVersion })
  const starts = new Uint32Array((1 << bucketBits) + 1)
  decodeDigitTable(model, 'counts').forEach((count, bucket) => {
    starts[bucket + 1] = (starts[bucket] ?? 0) + count
  })
  const words = tableText(model, 'words', (starts.at(-1) ?? 0) * digitsOfWord)
  const digits = digitValues()
  const digitAt = (at: number): number => digits[words.charCodeAt(at)] ?? 0
  return (lower) => {
    const { bucket, rest } = splitWordHash(lower)
    const end = (starts[bucket + 1] ?? 0) * digitsOfWord
    for (let at = (starts[bucket] ?? 0) * digitsOfWord; at < end; at += digitsOfWord)
      if (((digitAt(at) << 6) | digitAt(at + 1)) === rest)
        return (
          1 +
          (((digitAt(at + 2) << 6) | digitAt(at + 3)) << meaningBits) +
          ((digitAt(at + 4) << 6) | digitAt(at + 5))
        )
    return 0
  }
}
