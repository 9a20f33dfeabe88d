import { checkModel, decodeDigitTable, digitValues, tableText } from '../model/index.js'
import type { ModelFile } from '../model/index.js'

/** Version of the way in which words are hashed for clusters. */
export const clusterVersion = 1

/** Bits of a hash that choose a word's bucket, and of the rest that is kept of it. */
const bucketBits = 12
const restBits = 18
/** Digits of a word: three for the rest of its hash, two for its cluster. */
export const digitsOfWord = 5

/** The bucket that a word stands in, and the rest of its hash: of 10,000 other words 2 pass for one. */
export function splitWordHash(lower: number): { readonly bucket: number; readonly rest: number } {
  const hash = lower >>> (32 - bucketBits - restBits)
  return { bucket: hash >>> restBits, rest: hash & ((1 << restBits) - 1) }
}

/**
 * Reads word clusters: for the hash of a lower-case word the number of its cluster, from 1; 0 where
 * it has none. Words are looked up in the file as it is, as names are in gazetteers.
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
      if (((digitAt(at) << 12) | (digitAt(at + 1) << 6) | digitAt(at + 2)) === rest)
        return digitAt(at + 3) * 64 + digitAt(at + 4) + 1
    return 0
  }
}
