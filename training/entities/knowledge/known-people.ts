import { isReadable, listOf, rowsOf } from '../gazetteer-rows.js'
import type { GazetteerRow } from '../gazetteer-rows.js'
import { clampProminence, wikidataNumber } from './fact.js'
import type { Fact } from './fact.js'

/** Who left office before this is no news any more, unless widely known. */
const earliestYear = 1960

/** How often a given name or surname is borne by the people of the lists. */
type Bearers = ReadonlyMap<string, number>

/**
 * People with a Wikidata item. Prominence says how surely the bare name means this person: office
 * and fame speak for it, a common name against it, a rare one for it.
 */
export function peopleFacts(): Fact[] {
  const given = bearersOf('given-names.tsv.gz')
  const surnames = bearersOf('surnames.tsv.gz')
  const rows = rowsOf('people.tsv.gz')
  const others = new Set(
    rows.filter((row) => row['wikidata'] === '').map((row) => row['name'] ?? ''),
  )
  return rows.flatMap((row): Fact[] => {
    const wikidata = wikidataNumber(row['wikidata'])
    const name = row['name'] ?? ''
    const fame = fameOf(row)
    if (wikidata === 0 || (fame < 5 && lastYear(row['roles']) < earliestYear)) return []
    const points =
      1 + fame - commonness(name, given, surnames) - (others.has(name) && fame < 5 ? 2 : 0)
    return [
      {
        kind: 'person',
        country: listOf(row['countries'])[0] ?? '',
        prominence: clampProminence(points),
        wikidata,
        geonames: 0,
        subdivision: '',
        names: [name, ...(fame >= 2 ? listOf(row['aliases']) : [])].filter(isFullName),
      },
    ]
  })
}

function bearersOf(file: string): Bearers {
  return new Map(rowsOf(file).map((row) => [row['name'] ?? '', Number(row['people_seen']) || 0.5]))
}

const leaders =
  /^(?:acting )?(?:president|prime minister|chancellor|premier|king|queen|emperor|pope|secretary-general|taoiseach|supreme leader)\b(?! of the (?:generalitat|community|junta|senate|regional|provincial))/iu
const ministers = /minister|secretary of state|commissioner|governor|senator|speaker/iu

/** Points for office, for lists that name the person, for Wikipedias that do. */
function fameOf(row: GazetteerRow): number {
  const roles = listOf(row['roles'])
  const office = roles.some((role) => leaders.test(role))
    ? 5
    : roles.some((role) => ministers.test(role))
      ? 2
      : 0
  const lists = Math.min(3, listOf(row['source']).length - 1)
  const wikipedias = Number(row['sitelinks_2015'])
  return office + lists + (wikipedias >= 60 ? 4 : wikipedias >= 20 ? 2 : 0)
}

/** The last year in a person's roles; a role that goes on or has no years counts as now. */
function lastYear(roles = ''): number {
  if (/–\)/u.test(roles)) return Infinity
  const years = [...roles.matchAll(/\b(\d{4})\b/gu)].map(([, year]) => Number(year))
  return years.length === 0 ? Infinity : Math.max(...years)
}

/** From −2 for a name that hardly anybody else bears to 4 for a John Smith. */
function commonness(name: string, given: Bearers, surnames: Bearers): number {
  const words = name.split(' ')
  const expected = (given.get(words[0] ?? '') ?? 0.5) * (surnames.get(words.at(-1) ?? '') ?? 0.5)
  if (words.length > 2) return -2
  return expected < 10 ? -2 : expected < 60 ? 0 : expected < 400 ? 2 : 4
}

/** A given name and a surname, or a name of a script that writes none apart. */
function isFullName(name: string): boolean {
  if (!isReadable(name)) return false
  return name.includes(' ') || /[\p{sc=Han}\p{sc=Hangul}・]{3,}/u.test(name)
}
