import type { Span } from '../schema/index.js'
import { displayWidth } from './display-width.js'

/**
 * Breaks a text into lines of at most `width` columns, as ranges of the text, so that what is marked
 * in the text can be marked in its lines. Lines break at white space and between wide characters; a
 * longer word stays whole. A line feed always breaks.
 */
export function wrapText(text: string, width: number): Span[] {
  const lines: Span[] = []
  let line: { start: number; end: number; columns: number } | undefined
  const close = (): void => {
    if (line !== undefined) lines.push({ start: line.start, end: line.end })
    line = undefined
  }
  for (const { start, end } of pieces(text)) {
    const piece = text.slice(start, end)
    if (piece.trim() === '') {
      if (piece.includes('\n')) close()
      continue
    }
    const gap = line === undefined ? 0 : displayWidth(text.slice(line.end, start))
    const columns = displayWidth(piece)
    if (line !== undefined && line.columns + gap + columns > width) close()
    line =
      line === undefined
        ? { start, end, columns }
        : { start: line.start, end, columns: line.columns + gap + columns }
  }
  close()
  return lines
}

/** White space | a character of Chinese or Japanese with the punctuation that must not part from it | the rest. */
const piecePattern =
  /(\s+)|([“‘「『【《〈（]{0,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，．：；？！」』】》〉）”’…—ー]{0,8})|\S/gu

/** The pieces between which a line may break. */
function* pieces(text: string): Generator<Span> {
  let word: Span | undefined
  for (const match of text.matchAll(piecePattern)) {
    const [piece, space, character] = match
    const start = match.index
    const end = start + piece.length
    if (space === undefined && character === undefined) {
      word = { start: word?.start ?? start, end }
      continue
    }
    if (word !== undefined) yield word
    word = undefined
    yield { start, end }
  }
  if (word !== undefined) yield word
}
