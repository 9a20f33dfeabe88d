import { scriptOf } from '../text/index.js'

/** How a token is written, as far as texts without spaces between words tell names by it. */
export const writing = Object.freeze({
  han: 0,
  hiragana: 1,
  katakana: 2,
  /** Between the parts of foreign names: 乔治·赫比格, ジョン・レノン. Words are made of these four. */
  middleDot: 3,
  letter: 4,
  number: 5,
  opening: 6,
  closing: 7,
  comma: 8,
  stop: 9,
  sign: 10,
})

const scripts: Readonly<Record<string, number>> = {
  Hani: writing.han,
  Hira: writing.hiragana,
  Kana: writing.katakana,
}

const marks: ReadonlyMap<string, number> = new Map(
  [
    ['·・‧•', writing.middleDot] as const,
    ['「『《〈（(“【', writing.opening] as const,
    ['」』》〉）)”】', writing.closing] as const,
    ['、，,', writing.comma] as const,
    ['。．.', writing.stop] as const,
  ].flatMap(([characters, found]) => [...characters].map((character) => [character, found])),
)

/** Says how a token is written, by its first character: one of {@link writing}. */
export function writingOf(token: string): number {
  const mark = marks.get(token.charAt(0))
  if (mark !== undefined) return mark
  const found = scripts[scriptOf(token.codePointAt(0) ?? 0)]
  if (found !== undefined) return found
  return /^\p{Nd}/u.test(token)
    ? writing.number
    : /^\p{L}/u.test(token)
      ? writing.letter
      : writing.sign
}
