import { isReadable, knownLanguages, listOf, namesIn, rowsOf } from '../gazetteer-rows.js'
import { clampProminence, wikidataNumber } from './fact.js'
import type { Fact } from './fact.js'

/** What it says of an organisation that a list names it: short lists of the well known say most. */
const worth: Readonly<Record<string, number>> = {
  project: 3,
  petrarch: 2,
  factbook: 2,
  sp500: 2,
  corpora: 1,
  ror: 1,
  hipo: 1,
  partyfacts: 1,
  nsi: 0,
}

/** Organisations with a Wikidata item. Prominence: points for the lists that name it. */
export function organisationFacts(): Fact[] {
  return rowsOf('organisations.tsv.gz').flatMap((row): Fact[] => {
    const wikidata = wikidataNumber(row['wikidata'])
    if (wikidata === 0) return []
    const igo = /^igo\b/u.test(row['kind'] ?? '') ? 2 : 0
    const listed = listOf(row['source']).reduce((sum, list) => sum + (worth[list] ?? 0), 0)
    const acronyms = listOf(row['acronyms']).filter((acronym) => acronym.length > 1)
    return [
      {
        kind: 'organisation',
        country: listOf(row['countries'])[0] ?? '',
        prominence: clampProminence(igo + listed),
        wikidata,
        geonames: 0,
        subdivision: '',
        names: [
          row['name'] ?? '',
          ...listOf(row['aliases']),
          ...namesIn(row['names'], knownLanguages),
          ...acronyms,
        ].filter(isReadable),
      },
    ]
  })
}
