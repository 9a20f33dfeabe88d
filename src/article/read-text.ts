import type { Block } from './document.js'
import { trimSpan } from './white-space.js'

/**
 * Cuts plain text into paragraphs: at blank lines or, where there are none, at every line end.
 * Linear time; the paragraphs are ranges of the text as it is.
 */
export function readTextBlocks(text: string): Block[] {
  const lines = findLines(text)
  const hasBlankLines = lines.some(
    ({ start, end }, index) => start === end && index > 0 && index < lines.length - 1,
  )
  const blocks: Block[] = []
  let open: { start: number; end: number } | undefined
  const close = (): void => {
    if (open) blocks.push({ kind: 'paragraph', ...open })
    open = undefined
  }
  for (const line of lines) {
    if (line.start === line.end || !hasBlankLines) close()
    if (line.start < line.end) open = { start: open?.start ?? line.start, end: line.end }
  }
  close()
  return blocks
}

/** The lines of a text without the white space around them; `\r\n`, `\n` and `\r` end a line. */
export function findLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  const lineEnds = /\r\n|[\n\r\u2028\u2029]/gu
  let from = 0
  for (const match of text.matchAll(lineEnds)) {
    lines.push(trimSpan(text, from, match.index))
    from = match.index + match[0].length
  }
  lines.push(trimSpan(text, from, text.length))
  return lines
}
