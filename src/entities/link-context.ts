import { typeOfKind } from './known-entity.js'
import type { KnownEntity, KnownKind } from './known-entity.js'

/** The sense that each entity of an article has, as far as it is known. */
export type Senses = ReadonlyMap<number, KnownEntity>

/** So many entities are the context of the others, the most salient ones: linear in long lists. */
const contextSize = 32
/** At this distance places are half as near as next door, in kilometres. */
const halfNear = 250

/** What the other names of an article say for a sense: 0…1 each. */
export interface Support {
  /** Whether another name belongs to the same country. */
  readonly sameCountry: number
  /** How near the nearest other place is. */
  readonly nearness: number
  /**
   * Share of the other places that are of the same rank: states and their capitals (if of several
   * countries), regions, towns.
   */
  readonly sameRank: number
  /** Whether the countries of other names are known, and this is none of them. */
  readonly elsewhere: number
}

/** Asks the other names, those but `self`, what they say for a sense of it. */
export function supportFor(sense: KnownEntity, self: number, senses: Senses): Support {
  let sameCountry = 0
  let nearness = 0
  let places = 0
  let ranked = 0
  const countries = new Set<string>()
  let asked = 0
  for (const [entity, other] of senses) {
    if (entity === self) continue
    if (++asked > contextSize) break
    if (other.country !== '') countries.add(other.country)
    if (other.country !== '' && other.country === sense.country) sameCountry = 1
    if (typeOfKind(other.kind) !== 'place') continue
    places++
    if (rankOf(other.kind) === rankOf(sense.kind)) ranked++
    nearness = Math.max(nearness, nearnessOf(sense, other))
  }
  const amongStates = rankOf(sense.kind) !== 0 || countries.size > 1
  return {
    sameCountry,
    nearness,
    sameRank: places > 0 && amongStates ? ranked / places : 0,
    elsewhere: countries.size > 0 && sameCountry === 0 && sense.country !== '' ? 1 : 0,
  }
}

/** How near two places are: 1 for next door, half at 250 km, 0 where a position is unknown. */
export function nearnessOf({ position: a }: KnownEntity, { position: b }: KnownEntity): number {
  if (a === undefined || b === undefined) return 0
  return 0.5 ** (kilometres(a, b) / halfNear)
}

interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** Distance on a sphere as if it were flat between the two: near enough for what is near. */
export function kilometres(a: Position, b: Position): number {
  const radians = Math.PI / 180
  const turn = Math.abs(a.longitude - b.longitude)
  const across = Math.min(turn, 360 - turn) * Math.cos(((a.latitude + b.latitude) / 2) * radians)
  return Math.hypot(a.latitude - b.latitude, across) * 111
}

function rankOf(kind: KnownKind): number {
  return kind === 'country' || kind === 'capital' ? 0 : kind === 'region' ? 1 : 2
}
