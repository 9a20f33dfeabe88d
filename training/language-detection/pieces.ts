/** Letters of an alphabet in one run. */
const wordPattern = /[\p{L}\p{M}'’]+/gu

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(wordPattern) ?? []
}

/** Marks off: what is typed on a keyboard without them. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/[đðøłßıæœþ]/gu, (letter) => plain[letter] ?? letter)
}

const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
