import type { Document } from '../article/index.js'
import { tokenizeDocument } from '../languages/index.js'
import type { Language, TokenizedDocument, TokenizedField } from '../languages/index.js'
import type { Entity, Mention } from '../schema/index.js'
import { assignIds } from './entity-id.js'
import { findNames } from './find-names.js'
import { groupForms } from './group-forms.js'
import type { FormGroup } from './group-forms.js'
import { collectForms } from './name-form.js'
import type { NamedMention } from './named-mention.js'
import { aboutSalience, salienceOf } from './salience.js'
import type { FieldLengths } from './salience.js'
import { trimMention } from './trim-mention.js'

/** Options of {@link extractEntities}. */
export interface ExtractEntitiesOptions {
  /** The language the article is written in, from `loadLanguage`. */
  readonly language: Language
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
  { language }: ExtractEntitiesOptions,
): Entity[] {
  const { document, fields } = tokenizeDocument(input, language)
  const groups = groupForms(collectForms(findMentions(fields, language)))
  const lengths: FieldLengths = {
    title: document.title.length,
    standfirst: document.standfirst.length,
    body: document.text.length,
  }
  return assignIds(
    groups
      .map((group) => toEntity(group, lengths, document))
      .sort((a, b) => b.salience - a.salience || compareText(a.name, b.name)),
  )
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
): Omit<Entity, 'id'> {
  const name = fullest.mentions[0]?.text ?? fullest.key
  const salience = round(salienceOf(mentions, lengths))
  return {
    type: fullest.type,
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
