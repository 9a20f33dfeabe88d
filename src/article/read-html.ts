import type { Block, BlockKind } from './document.js'
import { parseHtml, type Attributes, type HtmlHandler } from './html-parser.js'
import { blockElements, silentElements, voidElements } from './html-elements.js'
import type { SegmentList } from './segment-list.js'
import { TextBuilder, type BlockStyle } from './text-builder.js'

/** What was read from marked-up text. */
export interface MarkedUpText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly segments: SegmentList
  readonly images: number
}

/** An element that is open while HTML is read. */
interface Frame {
  readonly style: BlockStyle
  /** Its content is not shown. */
  readonly silent: boolean
}

const wantedAttributes = new Set(['aria-hidden', 'class', 'height', 'hidden', 'style', 'width'])

/** `display: none` or `visibility: hidden` in a style attribute. */
const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu

/** Classes with which social networks mark posts embedded in somebody else's article. */
const embeddedPost =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|reddit-(?:card|embed)|bluesky-embed|mastodon-embed|imgur-embed-pub|text-post-media)(?:\s|$)/u

const kindOfElement: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quote',
  caption: 'caption',
  dd: 'list-item',
  dt: 'list-item',
  figcaption: 'caption',
  li: 'list-item',
  pre: 'code',
  td: 'table',
  th: 'table',
  xmp: 'code',
}

/** Kinds that a paragraph inside takes on. */
const inherited: ReadonlySet<BlockKind> = new Set(['list-item', 'quote', 'caption', 'code'])

/** Reads HTML, a fragment or a document, into text and blocks. Linear time. */
export function readHtml(source: string): MarkedUpText {
  const builder = new TextBuilder(source)
  const reader = new HtmlReader(builder)
  parseHtml(source, wantedAttributes, reader)
  return { ...builder.finish(), images: reader.images }
}

/** Reads a piece of HTML that stands at `offset` of the source of another language. */
export function readHtmlInto(
  reader: HtmlReader,
  html: string,
  offset: number,
  isBlock: boolean,
): void {
  parseHtml(html, wantedAttributes, {
    open: (name, attributes, start, end) => {
      if (isBlock || voidElements.has(name))
        reader.open(name, attributes, start + offset, end + offset)
    },
    close: (name) => {
      if (isBlock) reader.close(name)
    },
    text: (start, end) => reader.text(start + offset, end + offset),
    character: (text, start, end) => reader.character(text, start + offset, end + offset),
  })
}

/** Hands the visible text of HTML to a text builder, block by block. */
export class HtmlReader implements HtmlHandler {
  readonly #builder: TextBuilder
  readonly #frames: Frame[] = []
  #frame: Frame = { style: { kind: 'paragraph' }, silent: false }
  images = 0

  constructor(builder: TextBuilder) {
    this.#builder = builder
  }

  open(name: string, attributes: Attributes, start: number, end: number): void {
    const silent = this.#frame.silent || silentElements.has(name) || isHidden(name, attributes)
    if (!silent && name === 'br') this.#builder.breakLine(start, end)
    if (!silent && (name === 'img' || name === 'amp-img') && !isPixel(attributes)) this.images++
    const isBlock = blockElements.has(name)
    const style = isBlock ? styleOf(name, this.#frame.style) : this.#frame.style
    if (isBlock) this.#builder.startBlock(style)
    if (voidElements.has(name)) return
    this.#frames.push(this.#frame)
    this.#frame = { style, silent }
  }

  close(name: string): void {
    this.#frame = this.#frames.pop() ?? this.#frame
    if (blockElements.has(name)) this.#builder.startBlock(this.#frame.style)
  }

  text(start: number, end: number): void {
    if (!this.#frame.silent) this.#builder.copy(start, end)
  }

  character(text: string, start: number, end: number): void {
    if (!this.#frame.silent) this.#builder.insert(text, start, end)
  }
}

function styleOf(name: string, parent: BlockStyle): BlockStyle {
  const level = /^h[1-6]$/u.test(name) ? Number(name.charAt(1)) : undefined
  if (level !== undefined) return { kind: 'heading', level }
  const kind = kindOfElement[name]
  if (kind) return { kind, verbatim: kind === 'code' }
  return inherited.has(parent.kind) ? parent : { kind: 'paragraph' }
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (attributes.size === 0) return false
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden')?.toLowerCase() === 'true' ||
    hidingStyle.test(attributes.get('style') ?? '') ||
    (name === 'blockquote' && embeddedPost.test(attributes.get('class') ?? ''))
  )
}

/** Whether an image is a counting pixel. */
function isPixel(attributes: Attributes): boolean {
  return (
    ['0', '1'].includes(attributes.get('width') ?? '') ||
    ['0', '1'].includes(attributes.get('height') ?? '')
  )
}
