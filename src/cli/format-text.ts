import type { Block, BlockKind, Document } from '../article/index.js'
import type { Entity, EntityType, Span } from '../schema/index.js'
import { printable } from './printable.js'
import type { Style } from './style.js'
import { wrapText } from './wrap-text.js'

/** What stands before the first line of a block, and before its further lines. */
const openings: Readonly<Record<BlockKind, readonly [string, string]>> = {
  paragraph: ['', ''],
  heading: ['', ''],
  'list-item': ['• ', '  '],
  quote: ['│ ', '│ '],
  caption: ['▸ ', '  '],
  code: ['    ', '    '],
  table: ['  ', '  '],
}

/** Kinds of blocks that stand close together. */
const tight: ReadonlySet<BlockKind> = new Set(['list-item', 'table'])

/** Writes the body of an article, wrapped, the first mention of each name in the colour of its kind. */
export function formatText(
  { text, blocks }: Document,
  entities: readonly Entity[],
  style: Style,
): string[] {
  const shown = printable(text)
  const marks = firstMentions(entities)
  return blocks.flatMap((block, index) => {
    const lines = formatBlock(shown, block, marks, style)
    const previous = blocks[index - 1]
    const isTight = previous?.kind === block.kind && tight.has(block.kind)
    return index === 0 || isTight ? lines : ['', ...lines]
  })
}

/** A name to be marked. */
interface Mark extends Span {
  readonly type: EntityType
}

function firstMentions(entities: readonly Entity[]): Mark[] {
  return entities
    .flatMap(({ type, mentions }) => {
      const first = mentions.find(({ field }) => field === 'body')
      return first === undefined ? [] : [{ type, start: first.start, end: first.end }]
    })
    .sort((a, b) => a.start - b.start)
}

function formatBlock(text: string, block: Block, marks: readonly Mark[], style: Style): string[] {
  const [first, further] = openings[block.kind]
  const content = text.slice(block.start, block.end)
  const lines =
    block.kind === 'code' ? splitLines(content) : wrapText(content, style.width - first.length)
  const inside = marks.filter(({ start, end }) => start >= block.start && end <= block.end)
  return lines.map((line, index) => {
    const range = { start: block.start + line.start, end: block.start + line.end }
    const opening = index === 0 ? first : further
    return style.quiet(opening) + paintLine(text, range, inside, block.kind, style)
  })
}

function splitLines(content: string): Span[] {
  return [...content.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function paintLine(
  text: string,
  { start, end }: Span,
  marks: readonly Mark[],
  kind: BlockKind,
  style: Style,
): string {
  const plain = (piece: string): string =>
    kind === 'heading' ? style.heading(piece) : kind === 'caption' ? style.quiet(piece) : piece
  let line = ''
  let position = start
  for (const mark of marks) {
    const from = Math.max(mark.start, position)
    const to = Math.min(mark.end, end)
    if (from >= to) continue
    if (from > position) line += plain(text.slice(position, from))
    line += style[mark.type](text.slice(from, to))
    position = to
  }
  return position < end ? line + plain(text.slice(position, end)) : line
}
