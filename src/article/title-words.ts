/** The words of a short text, lower-case, as a set; single characters in scripts without spaces. */
export function titleWords(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu,
    )
  return new Set(words ?? [])
}

/** How much two sets of words have in common: shared words over all words (Jaccard). */
export function wordShare(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0 || others.size === 0) return 0
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared / (words.size + others.size - shared)
}
