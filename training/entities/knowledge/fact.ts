import type { KnownKind } from '../../../src/entities/known-entity.js'

/** One thing that the knowledge base knows, before it is packed. */
export interface Fact {
  readonly kind: KnownKind
  /** ISO 3166-1 alpha-2 of the country it belongs to; '' for none. */
  readonly country: string
  /** How well its names stand for it, 0…15: see the file that makes it. */
  readonly prominence: number
  /** The number of its Wikidata item; 0 for none. */
  readonly wikidata: number
  /** Its GeoNames id; 0 for none. */
  readonly geonames: number
  /** Code of the part of a country (`'US-GA'`); '' for all else. */
  readonly subdivision: string
  /** Degrees; only places have them. */
  readonly position?: { readonly latitude: number; readonly longitude: number }
  readonly names: readonly string[]
}

/** `'Q230'` → 230; 0 for none. */
export function wikidataNumber(cell = ''): number {
  return /^Q\d+$/u.test(cell) ? Number(cell.slice(1)) : 0
}

/** Languages that the library finds names in, and the scripts they are written in. */
export const knownLanguages: ReadonlySet<string> = new Set(
  (
    'en de fr es it pt nl sv da nb nn no fi is pl cs sk sl hr bs sr sr-Latn hu ro tr az et lv lt id ' +
    'ca ru uk bg el ar fa he hi ja ko zh zh-Hant vi'
  ).split(' '),
)

const readable =
  /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Common}\p{sc=Inherited}]+$/u

/** Whether a name is written in a script that we read. */
export function isReadable(name: string): boolean {
  return readable.test(name) && /\p{L}/u.test(name)
}

/** Keeps a number of points within what one digit of the file holds. */
export function clampProminence(points: number): number {
  return Math.max(0, Math.min(15, Math.round(points)))
}
