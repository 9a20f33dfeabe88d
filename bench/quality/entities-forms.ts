import type { Language } from '../../src/languages/index.js'
import type { LabelledDocument, LabelledName } from '../../training/entities/labelled-text.js'
import { readSet } from '../../training/entities/read-corpus.js'
import { finderOf, measure, types } from './entities-measures.js'
import type { FindNames, Measured } from './entities-measures.js'
import type { Cell, Section } from './evaluation.js'
import { readJsonLines } from './read-lines.js'

interface GoldLine {
  readonly text: string
  readonly entities: readonly LabelledName[]
}

const sets = ['wikinews', 'gum', 'wikigold'] as const

/** Ways of writing a text in which capitals say other things, or nothing; its length stays. */
const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['lower case', (text) => eachLetter(text, (letter) => letter.toLowerCase())],
  ['ALL CAPITALS', (text) => eachLetter(text, (letter) => letter.toUpperCase())],
  ['Title Case', (text) => text.replace(/\p{L}[\p{L}\p{M}]{3,}/gu, upperFirst)],
]

/** Measures English as headlines and careless writers write it, and as agencies send it. */
export async function measureForms(
  english: Language,
  agencyFile: string,
  figures: Record<string, number>,
): Promise<Section> {
  const { findNames } = await import('./compromise-names.js')
  const find = finderOf(english)
  const systems: [string, FindNames | undefined][] = [
    ['copydesk', find],
    ['compromise', findNames],
  ]
  const rows: Cell[][] = []
  const add = (set: string, form: string, system: string, { all, byType }: Measured): void => {
    const classes = byType.map(({ f1 }) => f1)
    rows.push([set, form, system, all.precision, all.recall, all.f1, ...classes])
    if (system === 'copydesk' && set === 'wikinews')
      figures[`en.wikinews-${form.toLowerCase().replace(' ', '-')}.f1`] = all.f1
  }
  for (const set of sets)
    for (const [form, change] of forms) {
      const documents = readSet('en', set, 'dev').map((document) => rewrite(document, change))
      for (const [system, finder] of systems)
        if (finder !== undefined) add(set, form, system, measure(documents, finder))
    }
  for (const [system, finder] of systems) {
    const measured = measureAgency(agencyFile, finder)
    if (measured !== undefined) add('agency copy', 'as sent', system, measured)
  }
  return {
    heading: 'Capitals and agency copy',
    text: 'The same texts in lower case, in capitals and in Title Case. “Agency copy” are lines of our own as agencies send them beside prose: results, tables, score cards, datelines, headlines in capitals (`gold/entities-agency.jsonl`).',
    table: { columns: ['set', 'form', 'system', 'precision', 'recall', 'F1', ...types], rows },
  }
}

/** Measures the lines of agency copy, each by itself; `undefined` without a system. */
export function measureAgency(file: string, find: FindNames | undefined): Measured | undefined {
  if (find === undefined) return undefined
  const documents = readJsonLines<GoldLine>(file).map(({ text, entities }) => ({
    set: 'agency',
    sentences: [{ text, names: entities }],
  }))
  return measure(documents, find)
}

function rewrite(document: LabelledDocument, change: (text: string) => string): LabelledDocument {
  const sentences = document.sentences.map(({ text, names }) => ({ text: change(text), names }))
  return { ...document, sentences }
}

function upperFirst(word: string): string {
  return eachLetter(word.charAt(0), (letter) => letter.toUpperCase()) + word.slice(1)
}

/** Changes letter by letter, except where one becomes more or fewer: "ß", "SS". */
function eachLetter(text: string, change: (letter: string) => string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const changed = change(letter)
    return changed.length === letter.length ? changed : letter
  })
}
