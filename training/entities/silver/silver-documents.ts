import { readFileSync } from 'node:fs'
import { entityTypes } from '../../../src/entities/labels.js'
import type { LabelledDocument, LabelledName, LabelledSentence } from '../labelled-text.js'
import { readRawArticles } from './raw-articles.js'

/** Names found in raw articles, by the id of the article: sentences as {@link writeSentence} writes them. */
export type SilverNames = Readonly<Record<string, readonly string[]>>

/** Name of the file with the labels, beside this one. */
export const silverFile: URL = new URL('silver-names.json', import.meta.url)

/** A letter for each type, in the order of the types. */
const letters = 'PLO'

/**
 * Writes where a sentence stands in its article and where its names are in it:
 * `'120 57 P3+9 O20+4'` for the 57 units from 120 on, with a person at 3 and an organisation at 20.
 */
export function writeSentence(
  start: number,
  length: number,
  names: readonly LabelledName[],
): string {
  const marks = names.map(
    ({ start: from, end, type }) =>
      `${letters.charAt(entityTypes.indexOf(type))}${String(from)}+${String(end - from)}`,
  )
  return [String(start), String(length), ...marks].join(' ')
}

function readSentence(written: string, text: string): LabelledSentence {
  const [start = 0, length = 0] = written.split(' ', 2).map(Number)
  const names = written
    .split(' ')
    .slice(2)
    .map((mark): LabelledName => {
      const type = entityTypes[letters.indexOf(mark.charAt(0))]
      const [from = 0, long = 0] = mark.slice(1).split('+').map(Number)
      if (type === undefined) throw new RangeError(`There is no type ${mark}.`)
      return { start: from, end: from + long, type }
    })
  return { text: text.slice(start, start + length), names }
}

/** Raw articles with the names that the teachers agree on; sentences they are unsure of are left out. */
export function readSilverDocuments(): LabelledDocument[] {
  const silver = JSON.parse(readFileSync(silverFile, 'utf8')) as SilverNames
  return readRawArticles().flatMap(({ id, text }) => {
    const sentences = (silver[id] ?? []).map((written) => readSentence(written, text))
    return sentences.length === 0 ? [] : [{ set: 'silver', sentences }]
  })
}
