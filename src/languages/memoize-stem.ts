/** Words remembered at most, about two megabytes; then the memory starts afresh. */
const memoryLimit = 20_000

/**
 * Remembers the stems of words met before: news repeats its words, and stemmers are slow. A stemmer
 * that leaves nothing of a word gives the word.
 */
export function memoizeStem(stem: (word: string) => string): (word: string) => string {
  let stems = new Map<string, string>()
  return (word) => {
    const known = stems.get(word)
    if (known !== undefined) return known
    if (stems.size >= memoryLimit) stems = new Map()
    const found = word && (stem(word) || word)
    stems.set(word, found)
    return found
  }
}
