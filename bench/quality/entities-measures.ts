import { extractEntities } from '../../src/entities/index.js'
import type { Language } from '../../src/languages/index.js'
import type { EntityType } from '../../src/schema/index.js'
import type { LabelledDocument } from '../../training/entities/labelled-text.js'
import { compareSpans, precisionRecall, sumCounts } from './metrics.js'
import type { LabelledSpan, PrecisionRecall } from './metrics.js'

/** Names of one text, offsets into it. */
export type FindNames = (text: string) => readonly LabelledSpan[]

/** The types in the order of the report's columns. */
export const types: readonly EntityType[] = ['person', 'place', 'organisation']

/** How copydesk finds names in a language; `undefined` where it has no model. */
export function finderOf(language: Language): FindNames | undefined {
  if (language.entityModel === undefined) return undefined
  return (text) =>
    extractEntities(text, { language }).flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, type })),
    )
}

/** Precision, recall and F1 of all names, and of each type. */
export interface Measured {
  readonly all: PrecisionRecall
  readonly byType: readonly PrecisionRecall[]
}

/** Compares the names found in articles with those marked in them. */
export function measure(documents: readonly LabelledDocument[], find: FindNames): Measured {
  const items = documents.map((document) => {
    const { text, names } = joinSentences(document)
    return { found: find(text), names }
  })
  return { all: overall(items), byType: types.map((type) => overall(items, type)) }
}

/** Compares the names found in texts, all of them or those of one type. */
export function overall(
  items: readonly { found: readonly LabelledSpan[]; names: readonly LabelledSpan[] }[],
  type?: EntityType,
): PrecisionRecall {
  return precisionRecall(
    sumCounts(items.map(({ found, names }) => compareSpans(found, names, type))),
  )
}

/** Puts an article together as paragraphs of one sentence each. */
function joinSentences({ sentences }: LabelledDocument): { text: string; names: LabelledSpan[] } {
  const names: LabelledSpan[] = []
  let text = ''
  for (const sentence of sentences) {
    if (text !== '') text += '\n\n'
    for (const { start, end, type } of sentence.names)
      names.push({ start: start + text.length, end: end + text.length, type })
    text += sentence.text
  }
  return { text, names }
}
