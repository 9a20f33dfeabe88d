import { isReadable, knownLanguages, namesIn, rowsOf } from '../gazetteer-rows.js'
import type { GazetteerRow } from '../gazetteer-rows.js'
import type { KnownKind } from '../../../src/entities/known-entity.js'
import { clampProminence, wikidataNumber } from './fact.js'
import type { Fact } from './fact.js'

/** What English calls some countries beside their names in the CLDR. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  // Two countries are called so: which one is meant is for the article to say.
  CD: ['Congo', 'DR Congo'],
  GB: ['Britain', 'Great Britain'],
  NL: ['Holland'],
  US: ['USA', 'US', 'U.S.A.'],
}

/** Countries and territories, with their names in our languages. */
export function countryFacts(places: readonly GazetteerRow[]): Fact[] {
  const positions = new Map(
    places
      .filter(({ kind }) => kind === 'capital')
      .map((row) => [row['iso2'] ?? '', positionOf(row)]),
  )
  return rowsOf('countries.tsv.gz').map((row): Fact => {
    const country = row['iso2'] ?? ''
    const position = positions.get(country)
    return {
      kind: 'country',
      country,
      prominence: row['kind'] === 'state' ? 15 : 12,
      wikidata: wikidataNumber(row['wikidata']),
      geonames: Number(row['geonames']),
      subdivision: '',
      ...(position && { position }),
      names: [
        row['name'] ?? '',
        ...namesIn(row['names'], knownLanguages),
        ...(alsoCalled[country] ?? []),
      ].filter(isReadable),
    }
  })
}

const kindOf: Readonly<Record<string, KnownKind>> = {
  capital: 'capital',
  'government-seat': 'capital',
  'admin1-seat': 'city',
  'admin2-seat': 'city',
  city: 'city',
  town: 'town',
  village: 'town',
  'city-district': 'town',
  admin1: 'region',
  'constituent-country': 'region',
  'world-region': 'region',
  island: 'feature',
  mountains: 'feature',
  river: 'feature',
  water: 'feature',
}

/** Towns, parts of countries, waters. Prominence: a point for every doubling of 1,000 people. */
export function placeFacts(places: readonly GazetteerRow[]): Fact[] {
  const towns = new Set(
    places.filter((row) => Number(row['population']) > 0).map((row) => row['wikidata']),
  )
  return places.flatMap((row): Fact[] => {
    const kind = kindOf[row['kind'] ?? '']
    const geonames = Number(row['geonames'])
    const position = positionOf(row)
    // Some provinces bear the item of the town they are named after.
    const borrowed = kind === 'region' && towns.has(row['wikidata'])
    const wikidata = borrowed ? 0 : wikidataNumber(row['wikidata'])
    if (kind === undefined || (geonames === 0 && wikidata === 0)) return []
    return [
      {
        kind,
        country: row['iso2'] ?? '',
        prominence: clampProminence(prominenceOf(row, kind)),
        wikidata,
        geonames,
        subdivision: kind === 'region' ? (row['iso3166_2'] ?? '') : '',
        ...(position && { position }),
        names: [
          row['name'] ?? '',
          row['ascii'] ?? '',
          ...namesIn(row['names'], knownLanguages),
        ].filter((name) => name !== '' && isReadable(name)),
      },
    ]
  })
}

function prominenceOf(row: GazetteerRow, kind: KnownKind): number {
  const population = Number(row['population'])
  const rank = Number(row['ne_scalerank'] || 4) / 2
  // The bare name of a lake or an island is mostly that of something else.
  if (kind === 'feature') return 8 - rank
  if (population === 0) return 14 - rank
  const seat = kind === 'capital' ? 2 : row['kind'] === 'admin1-seat' ? 1 : 0
  return Math.log2(Math.max(1, population / 1000)) + seat
}

function positionOf(row: GazetteerRow): Fact['position'] {
  if (row['lat'] === '' || row['lon'] === '') return undefined
  return { latitude: Number(row['lat']), longitude: Number(row['lon']) }
}
