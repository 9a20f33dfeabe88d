/** Scripts written without spaces between words, read by the character. ISO 15924 codes. */
export const unspacedScripts = ['Hani', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr'] as const

export type UnspacedScript = (typeof unspacedScripts)[number]

/** What there is to read in a text. */
export interface TextCounts {
  /** Words of the scripts that put spaces between them; Korean, Arabic and Cyrillic alike. */
  readonly spacedWords: number
  /** Letters and digits of the scripts without spaces; vowel signs and tone marks ride along. */
  readonly unspaced: Readonly<Record<UnspacedScript, number>>
  /** Letters and digits of every script. */
  readonly characters: number
}

const letter = /[\p{L}\p{N}]/gu

/** The long-vowel mark is shared by both kana; it stands in katakana far more often. */
const unspacedLetters = unspacedScripts.map(
  (script) =>
    [
      script,
      new RegExp(`(?=[\\p{L}\\p{N}])[\\p{sc=${script}}${script === 'Kana' ? 'ー' : ''}]`, 'gu'),
    ] as const,
)

const anyUnspaced = new RegExp(
  `[${unspacedScripts.map((script) => `\\p{sc=${script}}`).join('')}ー]`,
  'gu',
)

/**
 * A word: letters and digits, and the signs that join them when more follow ("don't", "well-known",
 * "1,234.5", "l·l", a Persian zero-width non-joiner). A dash, a comma before a space, or the tsheg
 * between Tibetan syllables ends it. A web address is one word.
 */
const spacedWord =
  /https?:\/\/\S+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,:/@&%+=#?~_'’‘·׳״\-‐‑\u00AD\u2060\p{Join_Control}][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/**
 * Counts what there is to read, each word once and by its own script: a Latin name in an Arabic or
 * Chinese article is a word beside the others. O(length).
 *
 * It stands here beside the tokenizer of `text/`, whose careful joints would weigh as much as all
 * the rest of this folder; a test holds the two together.
 *
 * @example
 * countText('iPhone 的价格')
 * // { spacedWords: 1, unspaced: { Hani: 3, … }, characters: 9 }
 */
export function countText(text: string): TextCounts {
  const spaced = text.replace(anyUnspaced, ' ')
  const isSpaced = spaced === text
  return {
    spacedWords: countMatches(spaced, spacedWord),
    unspaced: Object.fromEntries(
      unspacedLetters.map(([script, letters]) => [
        script,
        isSpaced ? 0 : countMatches(text, letters),
      ]),
    ) as Record<UnspacedScript, number>,
    characters: countMatches(text, letter),
  }
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) count++
  return count
}
