/**
 * Reduces a name to what its spellings have in common: lower case, without accents, one space
 * between words.
 *
 * @example
 * normalizeName('José  Mourinho') // 'jose mourinho'
 */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
