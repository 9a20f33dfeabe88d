import { toLowerCase, type LowerCaseOptions } from './lower-case.js'

const apostrophes = /['’ʼ`´]/gu
const notWritten = /[^\p{L}\p{M}\p{N}]+/gu

/**
 * Turns a label into a slug: lower-case letters and digits of any script, joined by hyphens.
 * Accents stay, as in the addresses of any site that is not in English alone.
 *
 * @example
 * slugify('Côte d’Ivoire: élections 2026') // 'côte-divoire-élections-2026'
 */
export function slugify(label: string, options: LowerCaseOptions = {}): string {
  return toLowerCase(label.normalize('NFC'), options)
    .normalize('NFC')
    .replace(apostrophes, '')
    .split(notWritten)
    .filter(Boolean)
    .join('-')
}
