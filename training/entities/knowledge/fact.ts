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

/** Keeps a number of points within what one digit of the file holds. */
export function clampProminence(points: number): number {
  return Math.max(0, Math.min(15, Math.round(points)))
}
