/** Scripts and signs that fill two columns of a terminal (Unicode Standard Annex 11, wide and fullwidth). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u
/** Marks and joiners that fill none. */
const empty = /[\p{Mn}\p{Me}\p{Cf}]/u
const plain = /^[\x20-\x7e]*$/u

/** Tells how many columns of a terminal a text fills. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  let width = 0
  for (const character of text) width += empty.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}
