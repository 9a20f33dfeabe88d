import type { Block } from './document.js'

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

/** The range without the white space at its ends; empty ranges stand at their start. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** White space of any kind, no-break spaces and zero-width no-break space included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}
