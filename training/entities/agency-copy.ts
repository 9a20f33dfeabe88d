import type { EntityType } from '../../src/schema/index.js'
import { agencyLines, agencyTables } from './agency-templates.js'
import { ComposedText, pick } from './compose-text.js'
import { agencies, months } from './datelines.js'
import { listOf, rowsOf } from './gazetteer-rows.js'
import type { LabelledDocument, LabelledSentence } from './labelled-text.js'
import type { NameSupply } from './rename.js'

/** Names of sports clubs as tables give them: the shortest form that is known of each. */
function readClubs(): string[] {
  return rowsOf('organisations.tsv.gz')
    .filter(({ kind }) =>
      listOf(kind).some((one) => one === 'football-club' || one === 'sports-team'),
    )
    .flatMap(({ name = '', aliases }) => [name, ...listOf(aliases).slice(0, 1)])
    .filter((name) => /^\p{Lu}[\p{L} .'-]+$/u.test(name) && name.length <= 24)
}

/** So many of the places, which are sorted by size, have a team that is called by their name. */
const largeCities = 1500
/** So many of the people, who are sorted by prominence, stand in the tables. */
const prominentPeople = 60_000

/** Fills in one slot of a template. */
type Fill = (slot: string) => { readonly text: string; readonly type?: EntityType }

function createFill(supply: NameSupply, random: () => number): Fill {
  const clubs = readClubs()
  const cities = supply.place.slice(0, largeCities)
  const people = supply.person.slice(0, prominentPeople)
  const number = (digits: number): string =>
    Array.from({ length: digits }, (_, i) =>
      String(
        Math.floor(random() * (i === 0 && digits > 1 ? 9 : 10)) + (i === 0 && digits > 1 ? 1 : 0),
      ),
    ).join('')
  const surname = (): string => pick(people, random).split(' ').at(-1) ?? ''
  const two = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, '0')
  const slots: Readonly<Record<string, () => { text: string; type?: EntityType }>> = {
    club: () => ({ text: pick(clubs, random), type: 'organisation' }),
    team: () => ({ text: pick(cities, random), type: 'organisation' }),
    organisation: () => ({ text: pick(supply.organisation, random), type: 'organisation' }),
    agency: () => ({ text: pick(agencies, random), type: 'organisation' }),
    nation: () => ({ text: pick(supply.country, random), type: 'place' }),
    place: () => ({ text: pick(supply.place.slice(0, 4000), random), type: 'place' }),
    name: () => ({ text: pick(people, random), type: 'person' }),
    surname: () => ({ text: surname(), type: 'person' }),
    initials: () => ({
      text: `${pick([...'ABCDEFGHIJKLMNPRSTVW'], random)}. ${surname()}`,
      type: 'person',
    }),
    n: () => ({ text: number(1) }),
    nn: () => ({ text: number(2) }),
    nnn: () => ({ text: number(3) }),
    year: () => ({ text: String(1990 + Math.floor(random() * 35)) }),
    month0: () => ({ text: two(12) }),
    day0: () => ({ text: two(28) }),
    month: () => ({ text: pick(months, random) }),
    day: () => ({ text: String(1 + Math.floor(random() * 28)) }),
    weekday: () => ({ text: pick(['Monday', 'Thursday', 'Saturday', 'Sunday'], random) }),
  }
  return (slot) => {
    const filled = slots[slot.toLowerCase()]?.()
    if (filled === undefined) throw new RangeError(`There is no slot ${slot}.`)
    return /^\p{Lu}+$/u.test(slot) ? { ...filled, text: filled.text.toUpperCase() } : filled
  }
}

function fillIn(template: string, fill: Fill): LabelledSentence {
  const line = new ComposedText()
  template.split(/[{}]/u).forEach((piece, i) => {
    if (i % 2 === 0) return line.add(piece)
    const { text, type } = fill(piece)
    return line.add(text, type)
  })
  return line
}

/** Times every table and line is written out, and the most lines of one table. */
const rounds = 12
const longestTable = 5

/**
 * Writes what agencies send beside prose: short documents of a table's lines and of lines that stand
 * alone, with names from all over the world.
 */
export function agencyCopy(supply: NameSupply, random: () => number): LabelledDocument[] {
  const fill = createFill(supply, random)
  const documentOf = (template: string, lines: number): LabelledDocument => ({
    set: 'agency',
    sentences: Array.from({ length: lines }, () => fillIn(template, fill)),
  })
  return Array.from({ length: rounds }, () => [
    ...agencyTables.map((table) => documentOf(table, 1 + Math.floor(random() * longestTable))),
    ...agencyLines.map((line) => documentOf(line, 1)),
  ]).flat()
}
