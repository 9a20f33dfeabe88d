/** Letters that carry no separable mark, with the letters they are transliterated by. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ß: 'ss',
  ə: 'a',
}
const foldable = /[æðøþđħıłœßə]/gu
const combiningMarks = /\p{M}+/gu

/**
 * Folds a name so that its spellings meet: case, accents, dots of abbreviations and the kind of
 * hyphen or apostrophe do not count.
 *
 * @example
 * foldName('Ilham Əliyev') // 'ilham aliyev'
 * foldName('U.S.') // 'us'
 */
export function foldName(name: string): string {
  // Marks are part of the word in Indic scripts and of the letter in Latin, Greek and Cyrillic.
  const plain = name.normalize('NFD').toLowerCase()
  const unmarked = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u.test(plain)
    ? plain.replace(combiningMarks, '')
    : plain
  return unmarked
    .replace(foldable, (letter) => plainLetters[letter] ?? letter)
    .replace(/[.'’`´ʼ]/gu, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim()
}
