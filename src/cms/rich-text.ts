import { CopydeskError, describeValue } from '../errors.js'
import type { Article } from '../schema/index.js'
import { element } from './html-writer.js'

/** The body of an article as a reader of rich text makes it: spread it into an article. */
export type RichTextBody = Required<Pick<Article, 'body' | 'format'>>

/** A node of any editor's document: nothing is known of it but that it is an object. */
export type RichTextNode = Readonly<Record<string, unknown>>

/** What is nested deeper is left out: no editor makes it, and no call stack carries it. */
const deepest = 500

/** Writes a node as HTML; `content` writes its children. */
export type NodeWriter = (node: RichTextNode, content: () => string) => string

/** How an editor writes its documents down. */
export interface RichTextDialect {
  readonly name: string
  readonly typeOf: (node: RichTextNode) => string
  readonly childrenOf: (node: RichTextNode) => unknown
  readonly writers: Readonly<Record<string, NodeWriter>>
}

/**
 * Writes a document of an editor as an HTML body. A node of a type the dialect does not know is a
 * block of its own with whatever text is in it, so that the custom blocks of a site are read.
 */
export function writeRichText(document: unknown, dialect: RichTextDialect): RichTextBody {
  const root = typeof document === 'string' ? parseJson(document, dialect.name) : document
  if (typeof root !== 'object' || root === null)
    throw new CopydeskError(
      'invalid-article',
      `copydesk: ${dialect.name} documents are objects or their JSON, not ${describeValue(root)}.`,
      { field: 'body' },
    )
  const writeAll = (nodes: unknown, depth: number): string =>
    Array.isArray(nodes) && depth <= deepest
      ? nodes.map((node: unknown) => write(node, depth)).join('')
      : ''
  const write = (node: unknown, depth: number): string => {
    if (!isNode(node)) return ''
    const content = (): string => writeAll(dialect.childrenOf(node), depth + 1)
    const type = dialect.typeOf(node)
    const writer = Object.hasOwn(dialect.writers, type) ? dialect.writers[type] : undefined
    return writer === undefined ? block('div')(node, content) : writer(node, content)
  }
  return { body: Array.isArray(root) ? writeAll(root, 0) : write(root, 0), format: 'html' }
}

/** Writes nodes as one element each. */
export function block(tag: string): NodeWriter {
  return (_, content) => element(tag, content())
}

/** Writes the children alone: links, marks, the root. */
export const inline: NodeWriter = (_, content) => content()

/** Writes a line break. */
export const lineBreak: NodeWriter = () => '<br>'

/** Reads a field of a node that should be a string; `''` where it is not. */
export function textField(node: RichTextNode, field: string): string {
  const value = node[field]
  return typeof value === 'string' ? value : ''
}

/** Reads a field of a node that should be an object; an empty one where it is not. */
export function nodeField(node: RichTextNode, field: string): RichTextNode {
  const value = node[field]
  return isNode(value) ? value : {}
}

/** Names the heading element of a level; levels out of range are the nearest. */
export function headingTag(level: unknown): string {
  const number = typeof level === 'number' && Number.isFinite(level) ? Math.round(level) : 2
  return `h${String(Math.min(6, Math.max(1, number)))}`
}

export function isNode(value: unknown): value is RichTextNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new CopydeskError(
      'invalid-article',
      `copydesk: this is not the JSON of a ${name} document.`,
      {
        field: 'body',
        cause,
      },
    )
  }
}
