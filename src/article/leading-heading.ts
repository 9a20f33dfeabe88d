import type { Document } from './document.js'
import type { SourceMap } from './source-map.js'

type Body = Pick<Document, 'text' | 'blocks' | 'sourceMap'>

/**
 * Takes the heading of the first level with which a body opens as its title, and leaves it out of
 * the body: writers of Markdown and of HTML put the headline there. Undefined when the body opens
 * otherwise, or has nothing else.
 */
export function takeLeadingHeading<Read extends Body>(
  body: Read,
): { readonly title: string; readonly body: Read } | undefined {
  const [heading, next] = body.blocks
  if (heading?.kind !== 'heading' || heading.level !== 1 || next === undefined) return undefined
  const { text, blocks, sourceMap } = body
  if (text.slice(0, heading.start).trim() !== '') return undefined
  const cut = next.start
  return {
    title: text.slice(heading.start, heading.end).replace(/\s+/gu, ' ').trim(),
    body: {
      ...body,
      text: text.slice(cut),
      blocks: blocks
        .slice(1)
        .map((block) => ({ ...block, start: block.start - cut, end: block.end - cut })),
      sourceMap: laterBy(cut, sourceMap),
    },
  }
}

/** The map of a text whose first `cut` units were left out. */
function laterBy(cut: number, { toSource }: SourceMap): SourceMap {
  return { toSource: ({ start, end }) => toSource({ start: start + cut, end: end + cut }) }
}
