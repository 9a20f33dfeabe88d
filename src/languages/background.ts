import { decodeBase64, hashEnd, hashStart, hashText } from '../model/index.js'

/** Buckets of the table; four bits each. A power of two. */
export const backgroundBuckets = 65_536

/** Highest level: a term of every document. Each level below halves the share, as far as 1/16,384. */
export const highestLevel = 15

/** How common terms are in the news of a language, as it lies in `data/<code>/background.json`. */
export interface Background {
  /** Documents counted. */
  readonly documents: number
  /** `backgroundBuckets` levels of four bits in base64, the even bucket in the low half. */
  readonly table: string
}

/** The bucket of a term. */
export function backgroundBucket(term: string): number {
  return hashEnd(hashText(hashStart(0), term)) & (backgroundBuckets - 1)
}

/** The level of a share of documents: 15 for all of them, one less for every halving, at least 1. */
export function levelOfShare(share: number): number {
  return Math.max(1, Math.round(highestLevel + Math.log2(share)))
}

/**
 * Makes the function that says how common a term is. The table is read at the first call; a term
 * nobody has counted gets half a document's share.
 */
export function readBackground({ documents, table }: Background): (term: string) => number {
  const unseen = 0.5 / documents
  let levels: Uint8Array | undefined
  return (term) => {
    levels ??= decodeBase64(table) ?? new Uint8Array(backgroundBuckets / 2)
    const bucket = backgroundBucket(term)
    const level = ((levels[bucket >> 1] ?? 0) >> ((bucket & 1) * 4)) & highestLevel
    return level === 0 ? unseen : 2 ** (level - highestLevel)
  }
}
