import type { Example } from './examples.js'

/** One sentence in so many is also trained on without capitals, and one as a headline. */
const every = 5

/**
 * The copies of an example that teach what capitals hide: all lower case (all capitals has the same
 * features), or every longer word with a capital, as in headlines.
 */
export function copiesOf(example: Example, number: number): Example[] {
  if (number % every === 0) return [rewrite(example, (word) => word.toLowerCase())]
  if (number % every === 2) return [rewrite(example, toTitleCase)]
  return []
}

function toTitleCase(word: string): string {
  return word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function rewrite({ sentence, labels }: Example, change: (word: string) => string): Example {
  const tokens = sentence.tokens.map((token) => ({ ...token, text: change(token.text) }))
  return { sentence: { ...sentence, tokens }, labels }
}
