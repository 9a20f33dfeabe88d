import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown'

/** A node of the syntax tree, by the names of `@lezer/markdown`, with its place in the source. */
export interface MarkdownNode {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** What is told of the nodes, parents around their children. */
export interface MarkdownHandler {
  /** Returns false to pass over what the node holds. */
  enter(node: MarkdownNode): boolean
  leave(node: MarkdownNode): void
}

const markdown = parser.configure([Table, TaskList, Strikethrough])

/** Walks the syntax tree of CommonMark with the tables, task lists and strikethrough of GitHub. */
export function parseMarkdown(source: string, handler: MarkdownHandler): void {
  markdown.parse(source).iterate({
    enter: (node) => handler.enter(node),
    leave: (node) => handler.leave(node),
  })
}

/** Most delimiters of one sort between two blank lines, and most containers on one line. */
const delimiterLimit = 2000
const nestingLimit = 100

/**
 * Whether Markdown is so entangled that resolving its emphasis, links or nested quotes would take
 * time beyond all measure; no text that a person wrote is.
 */
export function isEntangled(source: string): boolean {
  let brackets = 0
  let delimiters = 0
  let ticks = 0
  let nesting = 0
  let atLineStart = true
  let isBlankLine = true
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index)
    if (character === '\n' || character === '\r') {
      if (isBlankLine) brackets = delimiters = ticks = 0
      nesting = 0
      atLineStart = isBlankLine = true
      continue
    }
    if (character === ' ' || character === '\t') continue
    isBlankLine = false
    if (atLineStart && '>-*+'.includes(character)) nesting++
    else atLineStart = false
    if (character === '[') brackets++
    else if (character === '*' || character === '_' || character === '~') delimiters++
    else if (character === '`') ticks++
    if (nesting > nestingLimit || Math.max(brackets, delimiters, ticks) > delimiterLimit)
      return true
  }
  return false
}
