import { extractEntities, loadKnowledge } from '../../src/entities/index.js'
import type { Entity } from '../../src/entities/index.js'
import { loadLanguage } from '../../src/languages/index.js'
import type { Cell, Section } from './evaluation.js'
import { precisionRecall, sumCounts } from './metrics.js'
import type { Counts } from './metrics.js'
import { readJsonLines } from './read-lines.js'

interface GoldItem {
  readonly language: string
  readonly text: string
  /**
   * For each name the ids that are right: a Wikidata item, `gn` and a GeoNames id where there is no
   * item, `''` where none is right as well. Names that are not listed are no entities.
   */
  readonly links: Readonly<Record<string, readonly string[]>>
}

/** Measures links on the gold paragraphs, written with their ids before any output was seen. */
export async function measureLinks(file: string): Promise<{
  readonly section: Section
  readonly figures: Readonly<Record<string, number>>
}> {
  const knowledge = await loadKnowledge()
  const byLanguage = new Map<string, Counts[]>()
  for (const item of readJsonLines<GoldItem>(file)) {
    const language = await loadLanguage(item.language)
    const counts = countLinks(item, extractEntities(item.text, { language, knowledge }))
    byLanguage.set(item.language, [...(byLanguage.get(item.language) ?? []), counts])
  }
  const all = precisionRecall(sumCounts([...byLanguage.values()].flat()))
  const rows: Cell[][] = [...byLanguage].map(([language, counts]) => rowOf(language, counts))
  rows.push(rowOf('all', [...byLanguage.values()].flat()))
  return {
    section: {
      heading: 'Links',
      text: 'Entities with a link, in paragraphs of our own in which names mean what the other names make of them (`gold/links.jsonl`). Recall counts the names that the tagger misses, too.',
      table: { columns: ['language', 'names', 'linked', 'precision', 'recall'], rows },
    },
    figures: { 'gold.links.precision': all.precision, 'gold.links.recall': all.recall },
  }
}

function rowOf(language: string, counts: readonly Counts[]): Cell[] {
  const sum = sumCounts(counts)
  const { precision, recall } = precisionRecall(sum)
  return [language, String(sum.expected), String(sum.predicted), precision, recall]
}

function countLinks({ links }: GoldItem, entities: readonly Entity[]): Counts {
  const linked = entities.filter((entity) => entity.links !== undefined)
  return {
    correct: linked.filter((entity) => isRight(entity, links)).length,
    predicted: linked.length,
    expected: Object.values(links).filter((ids) => !ids.includes('')).length,
  }
}

function isRight({ name, aliases, links }: Entity, gold: GoldItem['links']): boolean {
  const right = [name, ...aliases].map((form) => gold[form]).find((ids) => ids !== undefined) ?? []
  const { wikidata, geonames } = links ?? {}
  return right.includes(wikidata ?? `gn${geonames ?? ''}`)
}
