import type { Entity } from '../schema/index.js'

/** The IPTC Media Topics, as the address of their vocabulary. */
export const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/'

/** Turns a topic id into its address: `'medtop:16000000'` → `'http://cv.iptc.org/newscodes/mediatopic/16000000'`. */
export function topicUri(id: string): string {
  return id.replace(/^medtop:/u, mediaTopics)
}

/**
 * Lists the addresses an entity has in knowledge bases, best known first: Wikidata, the IPTC's
 * country codes (as ninjs examples write them), GeoNames.
 */
export function entityUris({ links }: Entity): readonly string[] {
  const { wikidata, iso3166, geonames } = links ?? {}
  const uris: string[] = []
  if (wikidata !== undefined) uris.push(`http://www.wikidata.org/entity/${wikidata}`)
  // A country has two letters; what has more is a part of one, for which the IPTC has no code.
  if (iso3166?.length === 2) uris.push(`http://cvx.iptc.org/iso3166-1a2/${iso3166.toLowerCase()}`)
  if (geonames !== undefined) uris.push(`https://sws.geonames.org/${geonames}/`)
  return uris
}
