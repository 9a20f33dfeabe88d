import type { PageHtml } from '../../src/article/read-page-html.js'

/** How a program may write the visible text of a page line by line. */
export interface TextStyle {
  /** Blank lines around paragraphs and headings, as browsers copy them. */
  readonly blankLines: boolean
  readonly bullets: boolean
}

/** Styles in turn, so that the model meets them all. */
export const textStyles: readonly TextStyle[] = [
  { blankLines: true, bullets: true },
  { blankLines: true, bullets: false },
  { blankLines: false, bullets: false },
]

const spaced = /^(?:p|h[1-6]|blockquote|pre|ul|ol|figure)$/u

/** The visible text of a page, one line a block, with the block each line was made of. */
export function visibleText(
  page: PageHtml,
  style: TextStyle,
): { text: string; blockOfLine: number[] } {
  const lines: string[] = []
  const blockOfLine: number[] = []
  let wasSpaced = false
  page.blocks.forEach((block, index) => {
    const name = page.containers.names[page.markup[index]?.container ?? 0] ?? ''
    const isSpaced = spaced.test(name)
    if (style.blankLines && lines.length > 0 && (isSpaced || wasSpaced)) lines.push('')
    wasSpaced = isSpaced
    for (const line of page.text.slice(block.start, block.end).split('\n')) {
      if (line.trim() === '') continue
      lines.push(style.bullets && block.kind === 'list-item' ? `  • ${line}` : line)
      blockOfLine.push(index)
    }
  })
  return { text: lines.join('\n'), blockOfLine }
}
