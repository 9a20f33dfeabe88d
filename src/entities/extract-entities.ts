import type { Document } from '../article/index.js'
import { tokenizeDocument } from '../languages/index.js'
import type { Language, TokenizedDocument, TokenizedField } from '../languages/index.js'
import type { Entity, Field, Mention } from '../schema/index.js'
import { assignIds } from './entity-id.js'
import type { UnnumberedEntity } from './entity-id.js'
import { findNames } from './find-names.js'
import { foldName } from './fold-name.js'
import { groupForms, inReadingOrder, joinOwnNames, ownNameOf } from './group-forms.js'
import type { FormGroup } from './group-forms.js'
import type { Knowledge } from './knowledge.js'
import { collectForms } from './name-form.js'
import type { NamedMention, OwnName } from './named-mention.js'
import { findOwnNames } from './own-names.js'
import { aboutSalience, salienceOf } from './salience.js'
import type { FieldLengths } from './salience.js'
import { trimMention } from './trim-mention.js'

/** Options of {@link extractEntities}. */
export interface ExtractEntitiesOptions {
  /** The language the article is written in, from `loadLanguage`. */
  readonly language: Language
  /** Names of your own, which go before all others; an entity found by them has their id. Default: none. */
  readonly gazetteer?: readonly OwnName[]
  /** Names that are never given, however they are accented or capitalised. Default: none. */
  readonly ignore?: readonly string[]
  /** What is known of names that have ids, from `loadKnowledge`; entities then have `links`. Default: none. */
  readonly knowledge?: Knowledge
}

/**
 * Finds the people, places and organisations of an article and groups the forms of each name.
 *
 * Most salient first. Empty for a language that finds no names. Time and memory grow linearly with
 * the text.
 *
 * @example
 * const language = await loadLanguage('en')
 * extractEntities('Ilham Aliyev flew to Brussels. Aliyev’s visit was short.', { language })
 * // [{ name: 'Ilham Aliyev', type: 'person', aliases: ['Aliyev'], … }, { name: 'Brussels', … }]
 */
export function extractEntities(
  input: string | Document | TokenizedDocument,
  { language, gazetteer = [], ignore = [], knowledge }: ExtractEntitiesOptions,
): Entity[] {
  const { document, fields } = tokenizeDocument(input, language)
  const own = gazetteer.length === 0 ? [] : findOwnNames(fields, gazetteer)
  const ignored = new Set(ignore.map(foldName))
  const found = findMentions(fields, language).filter(({ text }) => !ignored.has(foldName(text)))
  const mentions = own.length === 0 ? found : overrule(found, own)
  const groups = joinOwnNames(groupForms(collectForms(mentions)))
  const lengths: FieldLengths = {
    title: document.title.length,
    standfirst: document.standfirst.length,
    body: document.text.length,
  }
  const entities = groups
    .map((group) => toEntity(group, lengths, document))
    .sort((a, b) => b.salience - a.salience || compareText(a.name, b.name))
  return assignIds(knowledge === undefined ? entities : addLinks(entities, document, knowledge))
}

/** Entities of the caller's own list keep to the ids of that list. */
function addLinks(
  entities: readonly UnnumberedEntity[],
  document: Document,
  knowledge: Knowledge,
): UnnumberedEntity[] {
  const found = knowledge.link(entities, document)
  return entities.map((entity, i) => {
    const links = entity.id === undefined ? found[i] : undefined
    return links === undefined ? entity : { ...entity, links }
  })
}

/** The mentions of both, in reading order; where they overlap, only the caller's own. */
function overrule(found: readonly NamedMention[], own: readonly NamedMention[]): NamedMention[] {
  const all = [...found, ...own].sort(inReadingOrder)
  const ends: Record<Field, number> = { title: 0, standfirst: 0, body: 0 }
  const clear = (mention: NamedMention): boolean => {
    const free = mention.start >= ends[mention.field]
    if (mention.own !== undefined) ends[mention.field] = mention.end
    return free || mention.own !== undefined
  }
  const forward = all.filter(clear)
  const starts: Record<Field, number> = { title: Infinity, standfirst: Infinity, body: Infinity }
  return forward
    .reverse()
    .filter((mention) => {
      const free = mention.end <= starts[mention.field]
      if (mention.own !== undefined) starts[mention.field] = mention.start
      return free || mention.own !== undefined
    })
    .reverse()
}

function findMentions(fields: readonly TokenizedField[], language: Language): NamedMention[] {
  const names = findNames(fields, language)
  return fields.flatMap(({ field, text }, i) =>
    (names[i] ?? []).flatMap((name) => {
      const span = trimMention(text, name, name.type)
      if (span === undefined) return []
      const { type, confidence } = name
      return [{ field, ...span, text: text.slice(span.start, span.end), type, confidence }]
    }),
  )
}

function toEntity(
  { fullest, mentions }: FormGroup,
  lengths: FieldLengths,
  document: Document,
): UnnumberedEntity {
  const own = ownNameOf(mentions)
  const name = own?.name ?? fullest.mentions[0]?.text ?? fullest.key
  const salience = round(salienceOf(mentions, lengths))
  return {
    ...(own === undefined ? {} : { id: own.id }),
    type: own?.type ?? fullest.type,
    name,
    aliases: [...new Set(mentions.map(({ text }) => text))].filter((form) => form !== name),
    role: salience >= aboutSalience ? 'about' : 'mentions',
    salience,
    confidence: round(Math.max(...mentions.map(({ confidence }) => confidence))),
    mentions: mentions.map((mention) => toMention(mention, document)),
  }
}

function toMention({ field, start, end, text }: NamedMention, document: Document): Mention {
  return field === 'body'
    ? { field, start, end, text, source: document.sourceMap.toSource({ start, end }) }
    : { field, start, end, text }
}

/** Three decimals say all there is to say. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000
}

/** Orders by UTF-16 units, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
