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

/** What a character is to the counting, but for the letters of a script without spaces. */
type Role = 'letter' | 'mark' | 'joiner' | 'other'

/** What the scripts without spaces share, `ー`, stands in katakana far more often than in hiragana. */
const scriptPatterns = unspacedScripts.map(
  (script) =>
    [script, new RegExp(`[\\p{sc=${script}}${script === 'Kana' ? 'ー' : ''}]`, 'u')] as const,
)

/** Signs that join letters when more follow: "don't", "well-known", "1,234.5", "l·l", "a/b". */
const joiner = /[.,:/@&%+=#?~_'’‘·׳״\-‐‑\u00AD\u2060\p{Join_Control}]/u

const roles = new Map<string, Role | UnspacedScript>()

/**
 * Counts what there is to read, each word once and by its own script: a Latin name in an Arabic or
 * Chinese article is a word beside the others. A word is letters and digits, with single signs that
 * join them; a dash, a space, or the tsheg between Tibetan syllables ends it. A web address is one
 * word. O(length).
 *
 * It stands here beside the tokenizer of `text/`, whose careful joints would weigh as much as all
 * the rest of this folder; a test holds the two together.
 *
 * @example
 * countText('iPhone 的价格')
 * // { spacedWords: 1, unspaced: { Hani: 3, … }, characters: 9 }
 */
export function countText(text: string): TextCounts {
  const unspaced = { Hani: 0, Hira: 0, Kana: 0, Thai: 0, Laoo: 0, Khmr: 0, Mymr: 0 }
  let spacedWords = 0
  let characters = 0
  /** Whether a letter would go on with the word, and whether a joiner stands before it. */
  let isInWord = false
  let isJoined = false

  for (const character of text) {
    const role = roleOf(character)
    if (role === 'mark') continue
    const isJoiner = role === 'joiner'
    if (role === 'letter') {
      characters += 1
      if (!isInWord) spacedWords += 1
    } else if (!isJoiner && role !== 'other') {
      characters += 1
      unspaced[role] += 1
    }
    // Two joiners are a dash or an ellipsis, but for the slashes of an address.
    isInWord = role === 'letter' || (isJoiner && isInWord && (!isJoined || character === '/'))
    isJoined = isJoiner
  }
  return { spacedWords, unspaced, characters }
}

/** Remembers the role of every character met: there are few in a text, and patterns take time. */
function roleOf(character: string): Role | UnspacedScript {
  let role = roles.get(character)
  if (role === undefined) roles.set(character, (role = findRole(character)))
  return role
}

function findRole(character: string): Role | UnspacedScript {
  if (/\p{M}/u.test(character)) return 'mark'
  if (joiner.test(character)) return 'joiner'
  if (!/[\p{L}\p{N}]/u.test(character)) return 'other'
  return scriptPatterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 'letter'
}
