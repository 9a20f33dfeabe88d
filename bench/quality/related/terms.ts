import { loadLanguage } from '../../../src/languages/index.js'
import { toTerms, tokenize } from '../../../src/text/index.js'
import type { Item } from './datasets.js'

/** Counts the stemmed terms of title and text, stop words out: the baselines get our own terms. */
export async function countTerms({
  lang,
  title,
  text,
}: Item): Promise<ReadonlyMap<string, number>> {
  const language = await loadLanguage(lang)
  const counts = new Map<string, number>()
  for (const { term } of toTerms(tokenize(`${title ?? ''}\n${text}`), language))
    counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
