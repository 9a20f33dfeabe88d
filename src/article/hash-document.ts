import { hashString } from '../model/index.js'
import type { Document } from './document.js'

/**
 * Hashes what an article says to 64 bits, as sixteen hexadecimal digits: `Analysis.textHash`.
 *
 * Title, standfirst and body count; the text is normalised first (NFC, white space evened out), so
 * that saving an article again with other line ends does not change it. Not for security.
 *
 * @example
 * hashDocument(textDocument('Rain  in Baku\n')) === hashDocument(textDocument('Rain in Baku')) // true
 */
export function hashDocument({ title, standfirst, text }: Document): string {
  const normalised = [title, standfirst, text]
    .map((field) => field.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .join('\n')
  return [1, 2].map((seed) => hexadecimal(hashString(normalised, seed))).join('')
}

function hexadecimal(hash: number): string {
  return hash.toString(16).padStart(8, '0')
}
