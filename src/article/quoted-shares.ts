import { hashUnit } from '../model/index.js'
import { forEachWord } from './page-words.js'

/** Least characters of an `articleBody` in linked data that are more than a summary. */
const leastQuoted = 300
/** Characters of a block that are looked at. */
const limit = 4000

/**
 * How much of each block stands in the body as linked data quote it, by the pairs of neighbouring
 * terms; 0…1, -1 where they quote none.
 */
export function quotedShares(texts: readonly string[], body: string): number[] {
  if (body.length < leastQuoted) return texts.map(() => -1)
  const quoted = readTerms(body, body.length)
  return texts.map((text) => {
    const { terms, pairs } = readTerms(text, limit)
    return pairs.size > 0 ? shareIn(pairs, quoted.pairs) : shareIn(terms, quoted.terms)
  })
}

function shareIn(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let shared = 0
  for (const one of some) if (others.has(one)) shared++
  return shared / Math.max(1, some.size)
}

/** The terms of a text and the pairs of neighbours: what texts share of these, they quote. */
function readTerms(
  text: string,
  most: number,
): { readonly terms: ReadonlySet<number>; readonly pairs: ReadonlySet<number> } {
  const terms = new Set<number>()
  const pairs = new Set<number>()
  let last = 0
  forEachWord(text, most, (hash, isTerm) => {
    if (!isTerm) return
    terms.add(hash)
    if (last !== 0) pairs.add(hashUnit(last, hash))
    last = hash
  })
  return { terms, pairs }
}
