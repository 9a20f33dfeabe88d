import type { Language } from '../languages/index.js'
import {
  checkModel,
  decodeInt8Table,
  decodeTable,
  digitValues,
  hashString,
  tableText,
  type ModelFile,
} from '../model/index.js'

/** Version of the way in which words are looked up and their vectors written. */
export const wordVectorVersion = 1

/** Dimensions of the vectors that say what words, and articles, are about. */
export const meaningLength = 24

/** Word vectors of a language. */
export interface WordVectors {
  /** The sum of the vectors of an average article, to be taken off. */
  readonly mean: Int8Array
  /** Adds the vector of a stem, so many times, to `sums`; tells whether it has one. */
  add(stem: string, times: number, sums: Float64Array): boolean
}

/**
 * Gives the word vectors of a language; `undefined` where it has none. They are read once.
 *
 * @throws CopydeskError `invalid-model` when the file is not one of this version.
 */
export function wordVectorsOf({ wordVectors: file }: Language): WordVectors | undefined {
  if (file === undefined) return undefined
  const known = read.get(file)
  if (known !== undefined) return known
  const vectors = readWordVectors(file)
  read.set(file, vectors)
  return vectors
}

const read = new WeakMap<ModelFile, WordVectors>()

/** The digit that stands for 0 (`encodeSixBit`). */
const zero = 32

function readWordVectors(file: ModelFile): WordVectors {
  const model = checkModel(file, { task: 'word-vectors', features: wordVectorVersion })
  const bytes = decodeTable(model, 'hashes')
  const hashes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const words = bytes.byteLength / 4
  const rows = new Map<number, number>()
  for (let row = 0; row < words; row++) rows.set(hashes.getUint32(row * 4, true), row)
  const digits = tableText(model, 'vectors', words * meaningLength)
  const values = digitValues()
  return {
    mean: decodeInt8Table(model, 'mean'),
    add(stem, times, sums) {
      const row = rows.get(hashString(stem))
      if (row === undefined) return false
      for (let at = 0; at < meaningLength; at++) {
        const value = values[digits.charCodeAt(row * meaningLength + at)] ?? zero
        sums[at] = (sums[at] ?? 0) + times * (value - zero)
      }
      return true
    },
  }
}
