import type { BlockKind } from './document.js'
import { readFrontMatter, type FrontMatter } from './front-matter.js'
import {
  isEntangled,
  parseMarkdown,
  type MarkdownHandler,
  type MarkdownNode,
} from './markdown-parser.js'
import { HtmlReader, readHtmlInto, type MarkedUpText } from './read-html.js'
import { TextBuilder, type BlockStyle } from './text-builder.js'

/** What was read from Markdown. */
export interface MarkdownText extends MarkedUpText {
  readonly frontMatter: FrontMatter
  /** Syntax was left in the text, because resolving it would have taken too long. */
  readonly isEntangled: boolean
}

/** Blocks that hold text themselves. */
const leafKinds: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  TableCell: 'table',
  FencedCode: 'code',
  CodeBlock: 'code',
}

/** Blocks that give their kind to the paragraphs inside. */
const containerKinds: Readonly<Record<string, BlockKind>> = {
  Blockquote: 'quote',
  ListItem: 'list-item',
}

/** Syntax and other nodes that readers do not see. */
const silentNodes = new Set(
  'CodeInfo CodeMark Comment CommentBlock EmphasisMark HeaderMark HorizontalRule LinkLabel LinkReference LinkTitle ListMark ProcessingInstruction ProcessingInstructionBlock QuoteMark StrikethroughMark TableDelimiter TaskMarker'.split(
    ' ',
  ),
)

/** Module statements of MDX. */
const moduleStatement =
  /import\s(?:[^\n"']{1,200}\sfrom\s)?\s{0,9}["']|export\s+(?:const|default|function|let)\b/uy

/** What template languages and MDX leave among the text: expressions, shortcodes, component tags. */
const remnant =
  /\{\/\*.{0,500}?\*\/\}|\{\{.{0,500}?\}\}|\{%.{0,500}?%\}|<\/?[A-Z][\w.]{0,60}(?:\s[^<>]{0,500})?>/gsu

/** Reads Markdown into text and blocks: front matter read and out, syntax out. */
export function readMarkdown(source: string): MarkdownText {
  const block = readFrontMatter(source)
  const start = block?.end ?? 0
  const entangled = isEntangled(source)
  const reader = new MarkdownReader(source, start)
  if (entangled) reader.readPlain()
  else parseMarkdown(start === 0 ? source : source.slice(start), reader)
  return { ...reader.finish(), frontMatter: block?.values ?? new Map(), isEntangled: entangled }
}

class MarkdownReader implements MarkdownHandler {
  readonly #source: string
  /** Where the Markdown begins in the source, after front matter. */
  readonly #offset: number
  readonly #builder: TextBuilder
  readonly #html: HtmlReader
  readonly #containers: BlockKind[] = []
  readonly #labels: ReadonlySet<string>
  #position = 0
  #images = 0
  /** End of a link that is none, for want of a definition: `[sic]`. */
  #literalEnd = 0
  #linkEnd = 0

  constructor(source: string, offset: number) {
    this.#source = source
    this.#offset = offset
    this.#builder = new TextBuilder(source)
    this.#html = new HtmlReader(this.#builder)
    this.#labels = definedLabels(source)
  }

  enter({ name, from, to }: MarkdownNode): boolean {
    const start = from + this.#offset
    const end = to + this.#offset
    const container = containerKinds[name]
    if (container) this.#containers.push(container)
    const style = this.#styleOf(name)
    if (style) {
      if (style.kind === 'paragraph' && this.#isModuleStatement(start)) return false
      this.#builder.startBlock(style)
      this.#position = style.kind === 'code' ? end : start
      return true
    }
    return this.#enterInline(name, start, end)
  }

  leave({ name, to }: MarkdownNode): void {
    if (containerKinds[name]) this.#containers.pop()
    if (this.#styleOf(name) === undefined) return
    this.#copyUpTo(to + this.#offset)
    this.#builder.startBlock({ kind: 'paragraph' })
  }

  /** Takes the whole source as paragraphs of text. */
  readPlain(): void {
    const paragraph = /[^\n\r]+(?:(?:\r\n|[\n\r])[^\n\r]+)*/gu
    paragraph.lastIndex = this.#offset
    for (let match = paragraph.exec(this.#source); match; match = paragraph.exec(this.#source)) {
      this.#builder.startBlock({ kind: 'paragraph' })
      this.#builder.copy(match.index, match.index + match[0].length)
    }
  }

  finish(): MarkedUpText {
    return { ...this.#builder.finish(), images: this.#images + this.#html.images }
  }

  #enterInline(name: string, start: number, end: number): boolean {
    if (name === 'Link') return this.#enterLink(start, end)
    if (name === 'LinkMark') return this.#passLinkMark(start, end)
    if (name === 'Image') this.#images++
    if (name === 'HTMLBlock' || name === 'HTMLTag') {
      if (name === 'HTMLTag') this.#copyUpTo(start)
      readHtmlInto(this.#html, this.#source.slice(start, end), start, name === 'HTMLBlock')
      this.#position = end
    } else if (name === 'CodeText') {
      this.#builder.copy(start, end)
    } else if (name === 'Entity') {
      this.#copyUpTo(start)
      readHtmlInto(this.#html, this.#source.slice(start, end), start, false)
      this.#position = end
    } else if (name === 'Escape') {
      this.#skip(start, start + 1)
    } else if (name === 'HardBreak') {
      this.#skip(start, end)
      this.#builder.breakLine(start, end)
    } else if (name === 'Image' || silentNodes.has(name)) {
      this.#skip(start, end)
    } else return true
    return false
  }

  #enterLink(start: number, end: number): boolean {
    const source = this.#source.slice(start, end)
    if (source.startsWith('[^')) {
      this.#skip(start, end)
      return false
    }
    if (/[)\]]$/u.test(source) && isShortcut(source) && !this.#labels.has(labelOf(source))) {
      this.#literalEnd = end
    } else this.#linkEnd = end
    return true
  }

  #passLinkMark(start: number, end: number): boolean {
    if (end <= this.#literalEnd) return false
    const endsLabel = end <= this.#linkEnd && this.#source.startsWith(']', start)
    this.#skip(start, endsLabel ? this.#linkEnd : end)
    return false
  }

  #skip(start: number, end: number): void {
    this.#copyUpTo(start)
    this.#position = Math.max(this.#position, end)
  }

  /** Copies the text from where the reader stands, without what templates left in it. */
  #copyUpTo(end: number): void {
    const text = this.#source.slice(this.#position, Math.max(end, this.#position))
    for (const match of text.matchAll(remnant)) {
      const start = end - text.length + match.index
      this.#builder.copy(this.#position, start)
      this.#position = start + match[0].length
    }
    this.#builder.copy(this.#position, end)
    this.#position = Math.max(this.#position, end)
  }

  #styleOf(name: string): BlockStyle | undefined {
    const heading = /^(?:ATX|Setext)Heading([1-6])$/u.exec(name)
    if (heading) return { kind: 'heading', level: Number(heading[1]) }
    const kind = leafKinds[name]
    if (kind === 'paragraph') return { kind: this.#containers.at(-1) ?? kind }
    return kind && { kind, verbatim: kind === 'code' }
  }

  #isModuleStatement(start: number): boolean {
    moduleStatement.lastIndex = start
    return moduleStatement.test(this.#source)
  }
}

/** Whether a link is only a label: `[text]` or `[text][]`. */
function isShortcut(link: string): boolean {
  return !/[^\\]\](?:\(|\[[^\]])/u.test(link)
}

function labelOf(link: string): string {
  return link.replace(/\[\]$/u, '').slice(1, -1).trim().toLowerCase()
}

/** Labels of the link definitions: `[label]: address`. */
function definedLabels(source: string): ReadonlySet<string> {
  const definition = /^ {0,3}\[([^\]\n]{1,200})\]:/gmu
  return new Set(
    Array.from(source.matchAll(definition), (match) => (match[1] ?? '').trim().toLowerCase()),
  )
}
