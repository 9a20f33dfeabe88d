import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { EntityType } from '../../src/schema/index.js'
import type { LabelledDocument, LabelledName, LabelledSentence } from './labelled-text.js'

/** The folder of the named-entity sets. */
export const corpora = join(
  process.env['COPYDESK_DATASETS'] ?? new URL('../../../shared/datasets', import.meta.url).pathname,
  'ner',
)

/** A part of a data set. */
export type Part = 'train' | 'dev'

const types: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
}

/** ISO 639-1 codes of the languages that there are sets of, sorted. */
export function languagesWithSets(): string[] {
  return readdirSync(corpora)
    .filter((name) => /^[a-z]{2}$/u.test(name))
    .sort()
}

/** Names of the sets of a language, without those that repeat another set character by character. */
export function setsOf(language: string): string[] {
  if (!existsSync(join(corpora, language))) return []
  const files = readdirSync(join(corpora, language))
  const names = files.map((file) => file.split('.')[0] ?? '')
  return [...new Set(names)].filter((name) => !name.endsWith('-entities'))
}

/** Reads one part of a set: raw text with offsets where there is, else tokens put together again. */
export function readSet(language: string, set: string, part: Part): LabelledDocument[] {
  const raw = join(corpora, language, `${set}.${part}.jsonl.gz`)
  if (existsSync(raw)) return readRawText(set, readLines(raw))
  return readTokens(set, readLines(join(corpora, language, `${set}.${part}.tsv.gz`)))
}

function readLines(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n')
}

interface RawLine {
  readonly doc: string | null
  readonly text: string
  readonly entities: readonly { start: number; end: number; type: string }[]
}

function readRawText(set: string, lines: readonly string[]): LabelledDocument[] {
  const documents: { set: string; sentences: LabelledSentence[] }[] = []
  let open: string | null = null
  for (const line of lines) {
    if (line === '') continue
    const { doc, text, entities } = JSON.parse(line) as RawLine
    if (doc === null || doc !== open) documents.push({ set, sentences: [] })
    open = doc
    const names = entities.map(({ start, end, type }) => ({ start, end, type: typeOf(type) }))
    documents.at(-1)?.sentences.push({ text, names })
  }
  return documents
}

function readTokens(set: string, lines: readonly string[]): LabelledDocument[] {
  const documents: { set: string; sentences: LabelledSentence[] }[] = []
  const hasDocuments = lines.some((line) => line.startsWith('-DOCSTART-'))
  let tokens: string[] = []
  let tags: string[] = []
  for (const line of [...lines, '']) {
    if (line.startsWith('-DOCSTART-')) documents.push({ set, sentences: [] })
    else if (line !== '') {
      const [token = '', tag = 'O'] = line.split('\t')
      tokens.push(token)
      tags.push(tag)
    } else if (tokens.length > 0) {
      if (!hasDocuments) documents.push({ set, sentences: [] })
      documents.at(-1)?.sentences.push(joinTokens(tokens, tags))
      tokens = []
      tags = []
    }
  }
  return documents
}

const noSpaceBefore = /^(?:[.,;:!?%)\]}”’»…、。，]+|n['’]t|['’](?:[sdmS]|re|ve|ll))$/u
const noSpaceAfter =
  /^(?:[([{“‘«$£€#@]|(?:[ldjmtsncLDJMTSNC]|qu|Qu|dell|all|nell|sull|dall|un)['’])$/u
/** Scripts without spaces between words. */
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}、。，「」ー（）！？：]+$/u

/** Puts the tokens of a sentence together as it would be printed, keeping count of the names. */
export function joinTokens(tokens: readonly string[], tags: readonly string[]): LabelledSentence {
  const names: { start: number; end: number; type: EntityType }[] = []
  let text = ''
  let quoteOpen = false
  let glue = true
  let previous = ''
  tokens.forEach((token, i) => {
    const closesQuote = token === '"' && quoteOpen
    if (token === '▁') {
      text += ' '
      glue = true
      return
    }
    const tight =
      glue ||
      noSpaceBefore.test(token) ||
      closesQuote ||
      (unspaced.test(token) && unspaced.test(previous))
    if (!tight) text += ' '
    const start = text.length
    text += token
    const tag = tags[i] ?? 'O'
    const open = names.at(-1)
    if (tag.startsWith('B-')) names.push({ start, end: text.length, type: typeOf(tag.slice(2)) })
    else if (tag.startsWith('I-') && open !== undefined) open.end = text.length
    glue = noSpaceAfter.test(token) || (token === '"' && !quoteOpen)
    if (token === '"') quoteOpen = !quoteOpen
    previous = token
  })
  return { text, names }
}

function typeOf(tag: string): LabelledName['type'] {
  const type = types[tag]
  if (type === undefined) throw new RangeError(`There is no entity type ${tag}.`)
  return type
}
