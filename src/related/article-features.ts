import calendarWords from '../../data/shared/calendar-words.json' with { type: 'json' }
import type { TokenizedDocument } from '../languages/index.js'
import type { Analysis } from '../schema/index.js'
import { toLowerCase, toTerms, type Token } from '../text/index.js'
import { createFeatureCounter, type Occurrence } from './feature-counter.js'
import type { Feature } from './feature.js'
import type { FieldWeights } from './field-weights.js'
import { foldSpelling } from './fold-spelling.js'

/** Sentences of the body that count as its lead, and how much more they count. */
const leadSentences = 3
const leadFactor = 1.5

/** Letters by which a name or long word is known in other languages: endings differ. */
const spellingLength = 6
/** How much a long word counts beside a name: fewer of them mean the same elsewhere. */
const wordFactor = 0.3

/** Shares of articles in the news at large that have an entity, or are about a top-level topic. */
const entityShare = 1 / 1000
const topicShare = 1 / 12

type Add = (occurrence: Occurrence) => void

/** Reads what an article is about: its terms, the spellings of its names, numbers, entities and topics. */
export function articleFeatures(
  { entities, topics }: Analysis,
  tokenized: TokenizedDocument,
  fieldWeights: FieldWeights,
): readonly Feature[] {
  const { add, features } = createFeatureCounter()
  addWords(tokenized, fieldWeights, add)
  for (const { name: label, mentions, links } of entities) {
    const entity = { kind: 'entity', label, share: entityShare, times: mentions.length } as const
    add({ ...entity, name: foldSpelling(label) })
    // The same under every name and in every language, where the analyzer links it.
    if (links?.wikidata !== undefined) add({ ...entity, name: links.wikidata })
  }
  for (const { id, label, level, score } of topics)
    if (level === 1 && score > 0)
      add({ kind: 'topic', name: id, label, share: topicShare, times: Math.min(1, score) })
  return features()
}

function addWords(
  { fields, language }: TokenizedDocument,
  fieldWeights: FieldWeights,
  add: Add,
): void {
  const names = capitalised(fields)
  const dates = new Set(calendarWords[language.code as keyof typeof calendarWords])
  for (const { field, text, sentences } of fields)
    for (const [number, { tokens }] of sentences.entries()) {
      const isLead = field === 'body' && number < leadSentences
      const times = fieldWeights[field] * (isLead ? leadFactor : 1)
      if (times === 0) continue
      for (const token of tokens) addNumber(token, add)
      for (const { term, start, end } of toTerms(tokens, language)) {
        const written = text.slice(start, end)
        const label = toLowerCase(written, language)
        if (dates.has(label)) continue
        const name = `${language.code}:${term}`
        const share = language.backgroundFrequency?.(term)
        add({ kind: 'term', name, label, share, times })
        addSpelling(written, share, names.has(written) ? times : times * wordFactor, add)
      }
    }
}

/** Words written with a capital where none is due: names, in most languages. */
function capitalised(fields: TokenizedDocument['fields']): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { field, sentences } of fields) {
    if (field === 'title') continue
    for (const { tokens } of sentences)
      for (const { kind, text } of tokens.slice(1))
        if (kind === 'word' && startsWithCapital.test(text)) found.add(text)
  }
  return found
}

const startsWithCapital = /^\p{Lu}/u

function addSpelling(written: string, share: number | undefined, times: number, add: Add): void {
  const folded = foldSpelling(written)
  const isName = times >= 1
  if (folded === '' || (!isName && folded.length < spellingLength)) return
  const name = folded.slice(0, spellingLength)
  add({ kind: 'spelling', name, label: written, share, times })
}

/** 1,300 in English, 1.300 in German and 1 300 in French are the same number; years are numbers, too. */
function addNumber({ text }: Token, add: Add): void {
  if (!/\d/u.test(text)) return
  const name = text.replace(/[.,'\s](?=\d{3}(?:\D|$))/gu, '').replace(',', '.')
  add({ kind: 'number', name, label: text, share: numberShare(name), times: 1 })
}

/** Small numbers and years stand in many articles, others in few. */
function numberShare(number: string): number {
  if (/^\d{1,2}$/u.test(number)) return 1 / 20
  return /^(?:19|20)\d\d$/u.test(number) ? 1 / 15 : 1 / 1000
}
