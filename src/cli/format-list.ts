import { displayWidth } from './display-width.js'
import { printable } from './printable.js'
import type { Style } from './style.js'

/** One thing in a list, with a note behind it that is not painted. */
export interface ListItem {
  readonly text: string
  readonly note?: string
}

const labelWidth = 15

/**
 * Writes a labelled list over as many lines as it needs, items kept whole, indented behind the
 * label; nothing for an empty list.
 */
export function formatList(
  label: string,
  items: readonly ListItem[],
  options: {
    readonly style: Style
    readonly shown: number
    readonly paint?: (text: string) => string
  },
): string[] {
  const { style, shown, paint = (text) => text } = options
  const pieces = items.slice(0, shown).map(({ text, note = '' }) => ({
    text: paint(printable(text)) + style.quiet(note),
    columns: displayWidth(printable(text)) + displayWidth(note),
  }))
  if (items.length > shown) {
    const more = `and ${items.length - shown} more`
    pieces.push({ text: style.quiet(more), columns: more.length })
  }
  const lines: { text: string; columns: number }[] = []
  for (const [index, piece] of pieces.entries()) {
    const comma = index < pieces.length - 1 ? ',' : ''
    const line = lines.at(-1)
    const columns = piece.columns + comma.length
    if (line !== undefined && labelWidth + line.columns + 1 + columns <= style.width) {
      line.text += ` ${piece.text}${comma}`
      line.columns += 1 + columns
    } else lines.push({ text: piece.text + comma, columns })
  }
  return lines.map(
    ({ text }, index) => style.heading((index === 0 ? label : '').padEnd(labelWidth)) + text,
  )
}
