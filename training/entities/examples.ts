import { toLabels } from '../../src/entities/labels.js'
import type { LabelledSpan } from '../../src/entities/labels.js'
import { readSentences } from '../../src/text/index.js'
import type { Sentence, TokenizeOptions } from '../../src/text/index.js'
import type { LabelledDocument, LabelledSentence } from './labelled-text.js'

/** A sentence as the tagger sees it, with the labels it should give. */
export interface Example {
  readonly sentence: Sentence
  readonly labels: Uint8Array
}

/** The examples of one article. */
export interface ExampleDocument {
  readonly set: string
  readonly examples: readonly Example[]
}

/** Cuts labelled text with the library's own tokenizer. */
export function toExamples(
  { set, sentences }: LabelledDocument,
  language: TokenizeOptions,
): ExampleDocument {
  return { set, examples: sentences.flatMap((sentence) => cut(sentence, language)) }
}

function cut({ text, names }: LabelledSentence, language: TokenizeOptions): Example[] {
  return readSentences(text, language).map((sentence) => {
    const spans: LabelledSpan[] = []
    for (const { start, end, type } of names) {
      // A name whose ends fall inside tokens takes the tokens it touches.
      const first = sentence.tokens.findIndex((token) => token.end > start)
      const last = sentence.tokens.findLastIndex((token) => token.start < end)
      const before = spans.at(-1)?.end ?? 0
      if (first === -1 || last < first || first < before) continue
      spans.push({ start: first, end: last + 1, type })
    }
    return { sentence, labels: toLabels(sentence.tokens.length, spans) }
  })
}
