import {
  checkModel,
  decodeDigitTable,
  decodeTable,
  digitValues,
  tableText,
} from '../model/index.js'
import type { ModelFile } from '../model/index.js'

/** Version of the way in which names are cut and hashed for gazetteers. */
export const gazetteerVersion = 3

/** Bits of a hash that a gazetteer keeps: of 1,000 phrases that it does not know, 2 pass for known. */
const hashBits = 28
/** Names whose hashes share their first bits stand together. */
const bucketBits = 16
/** Digits of a name: two for the rest of its hash, one for what it is known as. */
export const digitsOfName = 3

/** What a name can be known as, one bit each. */
export const nameKind = {
  person: 1,
  given: 2,
  surname: 4,
  country: 8,
  city: 16,
  smallPlace: 32,
  region: 64,
  company: 128,
  public: 256,
  school: 512,
  club: 1024,
  media: 2048,
  acronym: 4096,
  organisation: 8192,
  demonym: 16384,
} as const

/** Names by the hash of their words. */
export interface Gazetteer {
  /** What a name is known as: a bit for each kind of name (the labels of the file); 0 for nothing. */
  readonly knownAs: (phrase: number) => number
}

/** The hash of a phrase as far as gazetteers keep it: the bucket it stands in, and the rest. */
export function splitHash(phrase: number): { readonly bucket: number; readonly rest: number } {
  const hash = phrase >>> (32 - hashBits)
  return {
    bucket: hash >>> (hashBits - bucketBits),
    rest: hash & ((1 << (hashBits - bucketBits)) - 1),
  }
}

/**
 * Reads a gazetteer. Names are looked up in the file as it is, so that nothing has to be unpacked:
 *
 *     counts   2 0 1 …            names of each bucket
 *     names    abC deF | ghI …    of each name the rest of its hash and what it is known as
 *
 * @throws CopydeskError `invalid-model` when the file is not one of this version.
 */
export function readGazetteer(file: ModelFile): Gazetteer {
  const model = checkModel(file, { task: 'gazetteer', features: gazetteerVersion })
  const starts = startsOf(decodeDigitTable(model, 'counts'))
  const names = tableText(model, 'names', (starts.at(-1) ?? 0) * digitsOfName)
  const combinations = decodeTable(model, 'combinations')
  const digits = digitValues()
  const digitAt = (at: number): number => digits[names.charCodeAt(at)] ?? 0
  return {
    knownAs(phrase) {
      const { bucket, rest } = splitHash(phrase)
      const end = (starts[bucket + 1] ?? 0) * digitsOfName
      for (let at = (starts[bucket] ?? 0) * digitsOfName; at < end; at += digitsOfName) {
        if (digitAt(at) * 64 + digitAt(at + 1) !== rest) continue
        const number = digitAt(at + 2)
        return (combinations[number * 2] ?? 0) | ((combinations[number * 2 + 1] ?? 0) << 8)
      }
      return 0
    },
  }
}

/** Names before each bucket. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0)
  return starts
}

const places = nameKind.country | nameKind.city | nameKind.region

/** Whether a name is known as a nationality and as no place of note: "Azerbaijani", not "Georgia". */
export function isNationality(kinds: number): boolean {
  return (kinds & nameKind.demonym) !== 0 && (kinds & places) === 0
}

const bodies = nameKind.public | nameKind.organisation

/** Whether a name is known as that of a public body and as nothing else. */
export function isPublicBody(kinds: number): boolean {
  return (kinds & nameKind.public) !== 0 && (kinds & ~bodies) === 0
}
