/**
 * Tells whether two tags say the same, by the words of their slugs: equal but for endings, or the
 * one a name of which the other is a part ("Aliyev", "Ilham Aliyev").
 */
export function saySame(first: readonly string[], second: readonly string[]): boolean {
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first]
  return (
    shorter.length === longer.length &&
    shorter.every((word, index) => sameWord(word, longer[index]))
  )
}

/** Tells whether every word of `part` stands in `whole`, but for endings, in order and side by side. */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length === 0 || part.length >= whole.length) return false
  return whole.some(
    (_, start) =>
      start + part.length <= whole.length &&
      part.every((word, index) => sameWord(word, whole[start + index])),
  )
}

/** Endings of up to this many letters are inflection: "treaty" and "treaties" differ by three. */
const longestEnding = 3
/** The stem that two inflected forms must share at least. */
const shortestStem = 4

function sameWord(first: string, second: string | undefined): boolean {
  if (second === undefined || first === second) return first === second
  let shared = 0
  while (shared < first.length && first[shared] === second[shared]) shared++
  return shared >= shortestStem && Math.max(first.length, second.length) - shared <= longestEnding
}
