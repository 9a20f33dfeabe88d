import type { Document } from '../article/index.js'
import type { Entity, EntityType } from '../schema/index.js'
import { enclosingNames } from './enclosing-names.js'
import { typeOfKind } from './known-entity.js'
import type { KnownEntity } from './known-entity.js'
import { kilometres, nearnessOf, supportFor } from './link-context.js'
import type { Senses } from './link-context.js'

/**
 * What speaks for a sense of a name, in the points of its prominence. Set by hand, so that a name
 * gets a sense only where the article says which: "Georgia" alone is two places, beside Armenia it
 * is the country, beside Atlanta the state.
 */
const points = { sameCountry: 5, near: 5, sameRank: 6, enclosed: 10, elsewhere: -1 } as const
/** A sense must have so many points, by type, and so many more than any other. */
const enough = { person: 6, place: 8, organisation: 6 } as const
const margin = 3
/** A place of a country lies no farther from the middle of its region, in kilometres. */
const regionSpan = 1000
/** A region whose middle is so near its town is little more than the town, in kilometres. */
const citySpan = 60
/** Each round knows the senses that the one before has found. */
const rounds = 3

/** What is asked of an entity to be linked. */
export type Linkable = Pick<Entity, 'name' | 'aliases' | 'type' | 'mentions'>

/** Finds everything of a type that a name can mean. */
export type FindSenses = (name: string, type: EntityType) => readonly KnownEntity[]

/**
 * Finds the ids of the entities of one article, where the knowledge base knows the name and the
 * other names agree. A name that could be two things gets none: a wrong id is worse. Most salient
 * entities first; O(entities).
 */
export function linkEntities(
  entities: readonly Linkable[],
  document: Document,
  find: FindSenses,
): Entity['links'][] {
  const candidates = entities.map((entity) => findSenses(entity, find))
  const enclosing = enclosingNames(entities, document)
  let senses: Senses = new Map()
  for (let round = 0; round < rounds; round++) {
    const found = new Map<number, KnownEntity>()
    entities.forEach(({ name }, entity) => {
      const outer = (enclosing.get(entity) ?? []).flatMap((other) => senses.get(other) ?? [])
      const sense = chooseSense(name, candidates[entity] ?? [], entity, senses, outer)
      if (sense !== undefined) found.set(entity, sense)
    })
    senses = found
  }
  return entities.map((_, entity) => toLinks(senses.get(entity)))
}

/** What the name can mean, or else its other forms: "USA" where "United States" stands for more. */
function findSenses({ name, aliases, type }: Linkable, find: FindSenses): readonly KnownEntity[] {
  for (const form of [name, ...aliases]) {
    const found = find(form, type)
    if (found.length > 0) return found
  }
  return []
}

function chooseSense(
  name: string,
  candidates: readonly KnownEntity[],
  self: number,
  senses: Senses,
  outer: readonly KnownEntity[],
): KnownEntity | undefined {
  const enclosed = candidates.filter((sense) => outer.some((other) => isInside(sense, other)))
  // "Paris, Idaho": the part of a country that is named is none where a known Paris lies.
  if (
    enclosed.length === 0 &&
    outer.some(({ kind }) => kind === 'region') &&
    candidates.some(isTown)
  )
    return undefined
  let best: KnownEntity | undefined
  let most = -Infinity
  let second = -Infinity
  for (const sense of candidates) {
    const enclosure = enclosed.includes(sense)
      ? points.enclosed + points.near * Math.max(...outer.map((other) => nearnessOf(sense, other)))
      : 0
    const score = scoreOf(name, sense, self, senses) + enclosure
    if (best !== undefined && isSame(sense, best)) {
      most = Math.max(most, score)
      if (best.kind === 'region') best = sense
    } else if (score > most) {
      second = most
      most = score
      best = sense
    } else second = Math.max(second, score)
    if (best !== sense && best !== undefined && areOneOrTheOther(best, sense)) second = most
  }
  if (best === undefined || most < enough[typeOfKind(best.kind)]) return undefined
  return most - second >= margin ? best : undefined
}

function scoreOf(name: string, sense: KnownEntity, self: number, senses: Senses): number {
  const { sameCountry, nearness, sameRank, elsewhere } = supportFor(sense, self, senses)
  const country = sense.prominence + points.sameCountry * sameCountry
  switch (typeOfKind(sense.kind)) {
    case 'place':
      return country + points.near * nearness + points.sameRank * sameRank
    case 'person':
      return country
    case 'organisation':
      return country + distinctness(name) + points.elsewhere * elsewhere
  }
}

/** Long names have one bearer, acronyms many. */
function distinctness(name: string): number {
  const words = name.split(' ').length
  return words > 2 ? 3 : words === 2 ? 1 : /^\p{Lu}{2,5}$/u.test(name) ? -1 : 0
}

function isTown({ kind }: KnownEntity): boolean {
  return kind === 'capital' || kind === 'city' || kind === 'town'
}

function isInside(place: KnownEntity, outer: KnownEntity): boolean {
  if (!isTown(place) || place.country !== outer.country) return false
  if (outer.kind === 'country') return true
  const { position: a } = place
  const { position: b } = outer
  return (
    outer.kind === 'region' && a !== undefined && b !== undefined && kilometres(a, b) < regionSpan
  )
}

/** Two bodies of one name in one country are one that was recorded twice, or must be told apart. */
function areOneOrTheOther(a: KnownEntity, b: KnownEntity): boolean {
  return a.kind === 'organisation' && a.country === b.country && !isSame(a, b)
}

/** A city that is a country has one item for both; one that is a region of its own is where that is. */
function isSame(a: KnownEntity, b: KnownEntity): boolean {
  if (a.wikidata !== undefined && a.wikidata === b.wikidata) return true
  if (a.kind !== 'region' && b.kind !== 'region') return false
  const { position: here } = a
  const { position: there } = b
  const known = here !== undefined && there !== undefined
  const near = known
    ? kilometres(here, there) < citySpan
    : a.kind === 'capital' || b.kind === 'capital'
  return near && a.country === b.country && (isTown(a) || isTown(b))
}

function toLinks(sense: KnownEntity | undefined): Entity['links'] {
  if (sense === undefined) return undefined
  const { wikidata, iso3166, geonames } = sense
  return {
    ...(wikidata !== undefined && { wikidata }),
    ...(iso3166 !== undefined && { iso3166 }),
    ...(geonames !== undefined && { geonames }),
  }
}
