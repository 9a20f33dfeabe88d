import { highestLevel, readFourBitTable } from './four-bit-table.js'

/** How common terms are in the news of a language, as it lies in `data/<code>/background.json`. */
export interface Background {
  /** Documents counted. */
  readonly documents: number
  /** A four-bit table: the level of each term's share of the documents. */
  readonly table: string
}

/** The level of a share of documents: 15 for all of them, one less for every halving, at least 1. */
export function levelOfShare(share: number): number {
  return Math.max(1, Math.round(highestLevel + Math.log2(share)))
}

/**
 * Makes the function that says how common a term is; a term nobody has counted gets half a
 * document's share.
 */
export function readBackground({ documents, table }: Background): (term: string) => number {
  const unseen = 0.5 / documents
  const levelOf = readFourBitTable(table)
  return (term) => {
    const level = levelOf(term)
    return level === 0 ? unseen : 2 ** (level - highestLevel)
  }
}
