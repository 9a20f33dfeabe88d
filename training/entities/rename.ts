import { toLabels, toSpans } from '../../src/entities/labels.js'
import type { LabelledSpan } from '../../src/entities/labels.js'
import type { EntityType } from '../../src/schema/index.js'
import { tokenize } from '../../src/text/index.js'
import { namesIn, rowsOf } from './gazetteer-rows.js'
import type { GazetteerRow } from './gazetteer-rows.js'
import type { Example, ExampleDocument } from './examples.js'

/** Names to put in place of others, by type: from all over the world, not from the news we learn. */
export type NameSupply = Readonly<Record<EntityType | 'country', readonly string[]>>

const latin = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]+$/u

/** Reads the names of the gazetteers that can stand in a text of a language as they are. */
export function readNameSupply(language: string): NameSupply {
  const usable = (name: string): boolean =>
    latin.test(name) && /^\p{Lu}/u.test(name) && tokenize(name).length <= 6
  const names = (rows: readonly GazetteerRow[]): string[] =>
    rows.map(({ name = '' }) => name).filter(usable)
  return {
    person: names(rowsOf('people.tsv.gz')).filter((name) => name.includes(' ')),
    place: names(rowsOf('places.tsv.gz')).slice(0, 40_000),
    organisation: names(rowsOf('organisations.tsv.gz')),
    country: rowsOf('countries.tsv.gz').flatMap((row) =>
      namesIn(row['names'], new Set([language]))
        .slice(0, 1)
        .filter(usable),
    ),
  }
}

/** Share of the names of an article that are replaced; those of countries and capitals teach more as they are. */
const replaced: Readonly<Record<EntityType, number>> = {
  person: 0.8,
  place: 0.3,
  organisation: 0.8,
}

/**
 * Writes an article again with other names: every name keeps its new one throughout, a surname that
 * of its bearer, so that what is said around names is learnt and not who is in the news.
 */
export function renameArticle(
  { set, examples }: ExampleDocument,
  supply: NameSupply,
  random: () => number,
): ExampleDocument {
  const given = new Map<string, readonly string[]>()
  const pick = (type: EntityType): string[] => {
    const names = supply[type]
    return tokenize(names[Math.floor(random() * names.length)] ?? 'Name').map(({ text }) => text)
  }
  const nameFor = (words: readonly string[], type: EntityType): readonly string[] => {
    const key = `${type} ${words.join(' ')}`
    const known = given.get(key)
    if (known !== undefined) return known
    const name = random() < replaced[type] ? pick(type) : words
    const isWord = words.length === 1
    const fitting = type === 'person' && isWord && name !== words ? name.slice(-1) : name
    given.set(key, fitting)
    if (type === 'person' && !isWord) {
      given.set(`person ${words.at(-1) ?? ''}`, name.slice(-1))
      given.set(`person ${words[0] ?? ''}`, name.slice(0, 1))
    }
    return fitting
  }
  return { set, examples: examples.map((example) => renameSentence(example, nameFor)) }
}

function renameSentence(
  { sentence, labels }: Example,
  nameFor: (words: readonly string[], type: EntityType) => readonly string[],
): Example {
  const words: string[] = []
  const spans: LabelledSpan[] = []
  let next = 0
  const copyUntil = (end: number): void => {
    for (; next < end; next++) words.push(sentence.tokens[next]?.text ?? '')
  }
  for (const { start, end, type } of toSpans(labels)) {
    copyUntil(start)
    const name = nameFor(
      sentence.tokens.slice(start, end).map(({ text }) => text),
      type,
    )
    spans.push({ start: words.length, end: words.length + name.length, type })
    words.push(...name)
    next = end
  }
  copyUntil(sentence.tokens.length)
  const tokens = words.map((text) => ({ text, start: 0, end: 0, kind: 'word' as const }))
  return { sentence: { start: 0, end: 0, tokens }, labels: toLabels(tokens.length, spans) }
}
