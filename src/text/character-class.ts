/**
 * The class of a character: what the scanners of this folder decide by.
 *
 * Plain numbers, so that a class fits a byte and a comparison is one instruction.
 */
export const characterClass = Object.freeze({
  /** White space, control characters and invisible marks: never part of a token. */
  space: 1,
  lineBreak: 2,
  upper: 3,
  lower: 4,
  /** A letter of a script without case, or one that has none. */
  caseless: 5,
  digit: 6,
  /** A combining mark: belongs to the character before it. */
  mark: 7,
  /** Invisible inside a word (soft hyphen, zero-width joiners), space elsewhere. */
  joiner: 8,
  /** A letter of a script written without spaces: Han, kana, Thai, Lao, Khmer, Burmese. */
  unspaced: 9,
  apostrophe: 10,
  /** Joins two words into one: hyphens, underscore, middle dot. */
  hyphen: 11,
  /** May end a sentence. */
  terminator: 12,
  punctuation: 13,
  symbol: 14,
  emoji: 15,
  /** A letter of a flag: two of them make one flag. */
  flagLetter: 16,
  /** The first half of a surrogate pair: look at the whole code point. */
  highSurrogate: 17,
})

const {
  space,
  lineBreak,
  upper,
  lower,
  caseless,
  digit,
  mark,
  joiner,
  unspaced,
  apostrophe,
  hyphen,
  terminator,
  punctuation,
  symbol,
  emoji,
  flagLetter,
  highSurrogate,
} = characterClass

/** Classes that do not follow from Unicode's general categories. */
const exceptions: readonly (readonly [characters: string, characterClass: number])[] = [
  ['\n\r\u2028\u2029', lineBreak],
  ['\u00AD\u200C\u200D\u2060', joiner],
  ["'’ʼ`´＇", apostrophe],
  ['-‐‑_·‧־', hyphen],
  // Latin and general, wide, Arabic and Urdu, Devanagari, Armenian, Ethiopic, Khmer, Burmese, Tibetan.
  // The semicolon is the question mark of Greek; elsewhere it is only looked at.
  ['.!?…‼⁇⁈⁉‽;\u037E', terminator],
  ['。！？．｡', terminator],
  ['؟۔', terminator],
  ['।॥', terminator],
  ['։', terminator],
  ['።፧፨', terminator],
  ['។៕', terminator],
  ['။', terminator],
  ['།', terminator],
  ['ーｰ', unspaced],
  // Half-width voicing marks; the Devanagari abbreviation sign, which belongs to its word.
  ['\uFF9E\uFF9F॰', mark],
]

/** In order: the first that fits is the class. */
const categories: readonly (readonly [pattern: RegExp, characterClass: number])[] = [
  [/[\p{Lu}\p{Lt}]/u, upper],
  [/\p{Ll}/u, lower],
  [
    /(?=[\p{L}\p{Nl}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
    unspaced,
  ],
  [/\p{L}/u, caseless],
  [/\p{N}/u, digit],
  [/[\p{M}\p{Emoji_Modifier}]/u, mark],
  [/[\u0600-\u0605\u06DD]/u, symbol], // signs before Arabic numbers: format characters that show
  [/[\s\p{Cc}\p{Cf}]/u, space],
  [/\p{Regional_Indicator}/u, flagLetter],
  [/\p{P}/u, punctuation],
  [/\p{Extended_Pictographic}/u, emoji],
]

/** Classes of the code units, filled as they are met; 0 where none has been yet. */
const classes = new Uint8Array(0x10000)

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  for (const [characters, characterClass] of exceptions)
    if (characters.includes(character)) return characterClass
  for (const [pattern, characterClass] of categories)
    if (pattern.test(character)) return characterClass
  return symbol
}

/** Returns the class of a code unit; a high surrogate is a class of its own. O(1). */
export function classOfUnit(unit: number): number {
  const known = classes[unit]
  if (known) return known
  return (classes[unit] = unit >= 0xd800 && unit < 0xdc00 ? highSurrogate : classify(unit))
}

/** Returns the class of the character at `index`: `symbol` for a lone surrogate, `space` past the end. */
export function classAt(text: string, index: number): number {
  if (index >= text.length) return characterClass.space
  const found = classOfUnit(text.charCodeAt(index))
  return found === highSurrogate ? classify(text.codePointAt(index) ?? 0) : found
}

/** Returns how many code units the character at `index` takes: 1 or 2. */
export function unitsAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}

/** Tells whether a class can stand inside a word: letters with case or none, digits, marks. */
export function isWordClass(characterClass: number): boolean {
  return characterClass >= upper && characterClass <= mark
}

/** Tells whether a class is that of a letter of a script with spaces. */
export function isLetterClass(characterClass: number): boolean {
  return characterClass >= upper && characterClass <= caseless
}

/** Tells whether a class is empty: white space, line breaks, invisible characters. */
export function isSpaceClass(characterClass: number): boolean {
  return characterClass === space || characterClass === lineBreak || characterClass === joiner
}
