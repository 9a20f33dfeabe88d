import type { EntityType } from '../schema/index.js'

/** The kinds of things that the knowledge base tells apart, in the order of its file. */
export const knownKinds = [
  'country',
  'region',
  'capital',
  'city',
  'town',
  'feature',
  'person',
  'organisation',
] as const

export type KnownKind = (typeof knownKinds)[number]

/** Something the knowledge base knows: a sense that a name can have. */
export interface KnownEntity {
  readonly kind: KnownKind
  /** ISO 3166-1 alpha-2 of the country it is, lies in or belongs to; '' for none. */
  readonly country: string
  /** How likely its bare name means it, 0…15; among places, a point for every doubling of people. */
  readonly prominence: number
  readonly wikidata?: string
  /** ISO 3166-1 of a country, ISO 3166-2 of a part of one. */
  readonly iso3166?: string
  readonly geonames?: string
  /** Degrees, to the nearest or so; of a country, that of its capital. */
  readonly position?: { readonly latitude: number; readonly longitude: number }
}

/** The type of entity that things of a kind are. */
export function typeOfKind(kind: KnownKind): EntityType {
  return kind === 'person' || kind === 'organisation' ? kind : 'place'
}
