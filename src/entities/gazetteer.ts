import { checkModel, decodeDigitTable, decodeTable } from '../model/index.js'
import type { ModelFile } from '../model/index.js'

/** Version of the way in which names are cut and hashed for gazetteers. */
export const gazetteerVersion = 2

/** Bits of a hash that a gazetteer keeps: of 1,000 phrases that it does not know, 2 pass for known. */
const hashBits = 28
/** The hashes that share their first bits are found through an index. */
const indexBits = 16

/** Names by the hash of their words. */
export interface Gazetteer {
  /** What a name is known as: a bit for each kind of name (the labels of the file); 0 for nothing. */
  readonly knownAs: (phrase: number) => number
}

/** The hash of a phrase as far as gazetteers keep it. */
export function shortenHash(phrase: number): number {
  return phrase >>> (32 - hashBits)
}

/**
 * Reads a gazetteer: the hashes of its names in ascending order, each as the distance from the one
 * before (seven bits a byte, the eighth says that more follow), and what each is known as.
 *
 * @throws CopydeskError `invalid-model` when the file is not one of this version.
 */
export function readGazetteer(file: ModelFile): Gazetteer {
  const model = checkModel(file, { task: 'gazetteer', features: gazetteerVersion })
  const as = decodeDigitTable(model, 'knownAs')
  const combinations = decodeTable(model, 'combinations')
  const kindsOf = (number: number): number =>
    (combinations[number * 2 - 2] ?? 0) | ((combinations[number * 2 - 1] ?? 0) << 8)
  const hashes = readDistances(decodeTable(model, 'distances'), as.length)
  const starts = indexByFirstBits(hashes)
  return {
    knownAs(phrase) {
      const hash = shortenHash(phrase)
      const bucket = hash >>> (hashBits - indexBits)
      const end = starts[bucket + 1] ?? 0
      for (let i = starts[bucket] ?? 0; i < end; i++)
        if (hashes[i] === hash) return kindsOf(as[i] ?? 0)
      return 0
    },
  }
}

function readDistances(bytes: Uint8Array, count: number): Uint32Array {
  const hashes = new Uint32Array(count)
  let hash = 0
  let distance = 0
  let shift = 0
  let next = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    distance += (byte & 127) << shift
    shift += 7
    if (byte >= 128) continue
    hash += distance
    hashes[next++] = hash
    distance = 0
    shift = 0
  }
  return hashes
}

function indexByFirstBits(hashes: Uint32Array): Uint32Array {
  const starts = new Uint32Array((1 << indexBits) + 1)
  for (let i = 0; i < hashes.length; i++) {
    const after = ((hashes[i] ?? 0) >>> (hashBits - indexBits)) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  return starts
}
