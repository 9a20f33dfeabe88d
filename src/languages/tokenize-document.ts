import { textDocument, type Document } from '../article/index.js'
import type { Span } from '../schema/index.js'
import { readSentences, type Sentence } from '../text/index.js'
import type { Language } from './language.js'
import type { TokenizedDocument, TokenizedField } from './tokenized-document.js'

/**
 * Cuts the fields of a document into sentences and tokens. A string is read as the body of a plain
 * text; a document that is tokenised in this language already comes back as it is. No sentence goes
 * across the border of a block. Linear in the text's length.
 *
 * @example
 * tokenizeDocument('Rain in Baku.', english).fields[0].sentences[0].tokens.length // 4
 */
export function tokenizeDocument(
  input: string | Document | TokenizedDocument,
  language: Language,
): TokenizedDocument {
  if (isTokenized(input))
    return input.language === language ? input : tokenizeDocument(input.document, language)
  const document = typeof input === 'string' ? textDocument(input) : input
  const fields: TokenizedField[] = []
  for (const field of ['title', 'standfirst'] as const) {
    const text = document[field]
    if (text !== '') fields.push({ field, text, sentences: readSentences(text, language) })
  }
  if (document.text !== '')
    fields.push({ field: 'body', text: document.text, sentences: readBlocks(document, language) })
  return { document, language, fields }
}

function isTokenized(input: string | Document | TokenizedDocument): input is TokenizedDocument {
  return typeof input === 'object' && 'fields' in input
}

/** Sentences of each block, and of what text stands between blocks. */
function readBlocks({ text, blocks }: Document, language: Language): Sentence[] {
  const sentences: Sentence[] = []
  let position = 0
  const read = ({ start, end }: Span): void => {
    if (end <= start) return
    for (const sentence of readSentences(text.slice(start, end), language))
      sentences.push(shift(sentence, start))
  }
  for (const block of blocks) {
    read({ start: position, end: block.start })
    read({ start: Math.max(position, block.start), end: block.end })
    position = Math.max(position, block.end)
  }
  read({ start: position, end: text.length })
  return sentences
}

function shift({ start, end, tokens }: Sentence, by: number): Sentence {
  if (by === 0) return { start, end, tokens }
  return {
    start: start + by,
    end: end + by,
    tokens: tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
  }
}
