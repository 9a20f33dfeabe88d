import type { BlockKind } from './document.js'
import { isSpace, trimSpan } from './white-space.js'

/** A line of the text of a web page that has any text. */
export interface PageLine {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly gapBefore: number
}

/** Bullets with which list items are written in text. */
const bullet = /^[•◦▪▫‣⁃∙·●○■□*–—-]\s+/u

/** Cuts the text of a page into its lines, bullets off, empty lines counted. Linear time. */
export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = []
  let gapBefore = 0
  let from = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x0a
    if (code !== 0x0a && code !== 0x0d && code !== 0x2028 && code !== 0x2029) continue
    const { start, end } = trimSpan(text, from, index)
    from = index + 1
    if (code === 0x0a && index > 0 && text.charCodeAt(index - 1) === 0x0d) continue
    if (start === end) {
      gapBefore++
      continue
    }
    const mark = bullet.exec(text.slice(start, Math.min(end, start + 12)))
    let textStart = start + (mark?.[0].length ?? 0)
    while (textStart < end && isSpace(text.charCodeAt(textStart))) textStart++
    if (textStart === end) continue
    lines.push({ start: textStart, end, kind: mark ? 'list-item' : 'paragraph', gapBefore })
    gapBefore = 0
  }
  return lines
}
