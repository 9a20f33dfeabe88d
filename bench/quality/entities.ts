import { loadLanguage, supportedLanguages } from '../../src/languages/index.js'
import type { Language } from '../../src/languages/index.js'
import { manyLanguages } from '../../src/model/index.js'
import { readSet, setsOf } from '../../training/entities/read-corpus.js'
import { measureDocuments } from './entities-documents.js'
import { measureAgency, measureForms } from './entities-forms.js'
import { measureLinks } from './entities-links.js'
import { finderOf, measure, overall, types } from './entities-measures.js'
import type { FindNames } from './entities-measures.js'
import type { Cell, Evaluation, Figures, Section } from './evaluation.js'
import type { LabelledSpan } from './metrics.js'
import { readJsonLines } from './read-lines.js'

interface GoldItem {
  readonly text: string
  readonly entities: readonly LabelledSpan[]
}

const goldLanguages = ['en', 'de', 'fr', 'es'] as const

/** People, places and organisations: exact span and type, per set and class, beside compromise. */
export const evaluation: Evaluation = {
  title: 'People, places and organisations',
  measureGold: async ({ gold }) => {
    const figures: Record<string, number> = {}
    for (const code of goldLanguages) {
      const find = finderOf(await loadLanguage(code))
      if (find === undefined) continue
      const items = readJsonLines<GoldItem>(gold(`entities.${code}.jsonl`))
      figures[`gold.${code}.f1`] = overall(
        items.map(({ text, entities }) => ({ found: find(text), names: entities })),
      ).f1
    }
    const agency = measureAgency(gold('entities-agency.jsonl'), finderOf(await loadLanguage('en')))
    const links = await measureLinks(gold('links.jsonl'))
    return { ...figures, ...(agency && { 'gold.agency.f1': agency.all.f1 }), ...links.figures }
  },
  run: async ({ dataset, gold, progress }) => {
    const figures: Record<string, number> = {}
    const sections: Section[] = []
    if (dataset('ner') === undefined) return { sections, figures }
    progress('English')
    const english = await loadLanguage('en')
    sections.push(await measureEnglish(english, figures))
    sections.push(await measureForms(english, gold('entities-agency.jsonl'), figures))
    const articles = dataset('ner/en/wikinews-entities.dev.jsonl.gz')
    if (articles !== undefined) sections.push(...measureDocuments(articles, english, figures))
    sections.push((await measureLinks(gold('links.jsonl'))).section)
    sections.push(await measureLanguages(figures, progress))
    Object.assign(figures, await evaluation.measureGold?.({ gold, dataset, progress }))
    return { sections, figures }
  },
}

async function measureEnglish(
  english: Language,
  figures: Record<string, number>,
): Promise<Section> {
  const { findNames } = await import('./compromise-names.js')
  const systems: [string, FindNames | undefined][] = [
    ['copydesk', finderOf(english)],
    ['first pass only', finderOf(withoutSecondPass(english))],
    ['compromise', findNames],
  ]
  const rows: Cell[][] = []
  for (const set of setsOf('en'))
    for (const [system, find] of systems) {
      if (find === undefined) continue
      const { all, byType } = measure(readSet('en', set, 'dev'), find)
      rows.push([set, system, all.precision, all.recall, all.f1, ...byType.map(({ f1 }) => f1)])
      if (system === 'copydesk') figures[`en.${set}.f1`] = all.f1
    }
  return {
    heading: 'English',
    text: 'Exact span and type on the development parts. Whole articles where the set keeps them, else single sentences. “First pass only” reads every sentence by itself.',
    table: { columns: ['set', 'system', 'precision', 'recall', 'F1', ...types], rows },
  }
}

async function measureLanguages(
  figures: Record<string, number>,
  progress: (message: string) => void,
): Promise<Section> {
  const rows: Cell[][] = []
  for (const code of supportedLanguages) {
    if (code === 'en') continue
    const language = await loadLanguage(code)
    const find = finderOf(language)
    const findFirst = finderOf(withoutSecondPass(language))
    if (find === undefined) continue
    progress(code)
    for (const set of setsOf(code)) {
      if (set.endsWith('-char') || set === 'europeana') continue
      const { all, byType } = measure(readSet(code, set, 'dev'), find)
      const first = measure(readSet(code, set, 'dev'), findFirst ?? find)
      const classes = byType.map(({ f1 }) => f1)
      const name =
        language.entityModel?.language === manyLanguages ? `${code} (shared model)` : code
      rows.push([name, set, all.precision, all.recall, all.f1, ...classes, first.all.f1])
      figures[`${code}.${set}.f1`] = all.f1
    }
  }
  return {
    heading: 'Other languages',
    text: 'Exact span and type on the development parts; last the F1 of the first pass alone.',
    table: {
      columns: ['language', 'set', 'precision', 'recall', 'F1', ...types, 'first pass'],
      rows,
    },
  }
}

/** The same language with a model whose second pass says nothing. */
function withoutSecondPass(language: Language): Language {
  const { entityModel } = language
  if (entityModel === undefined) return language
  const tables = { ...entityModel.tables, 'second-gaps': '', 'second-weights': '' }
  return { ...language, entityModel: { ...entityModel, tables } }
}

export type { Figures }
