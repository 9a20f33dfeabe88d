import { ContainerTree } from './container-tree.js'
import type { Block } from './document.js'
import { blockElements, voidElements } from './html-elements.js'
import { parseHtml, type Attributes, type HtmlHandler } from './html-parser.js'
import { HeadReader, type HeadFacts } from './head-reader.js'
import type { PageHeading } from './page-title.js'
import { HtmlReader } from './read-html.js'
import type { SegmentList } from './segment-list.js'
import { TextBuilder } from './text-builder.js'

/** What markup says of one block. */
export interface BlockMarkup {
  readonly container: number
  /** Characters of the block that stand in links. */
  linked: number
  /** Index among the pictures of the page of the first one after the block's beginning. */
  readonly imagesBefore: number
}

/** A whole web page read, nothing left out but what is never shown. */
export interface PageHtml {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly segments: SegmentList
  readonly markup: readonly BlockMarkup[]
  readonly containers: ContainerTree
  readonly images: number
  readonly head: HeadFacts
}

const wantedAttributes = new Set(
  'aria-hidden class content datetime height hidden href id itemprop lang name property rel role style type width'.split(
    ' ',
  ),
)

/** Reads a whole HTML document: blocks, the elements they stand in, links, metadata. */
export function readPageHtml(source: string): PageHtml {
  const reader = new PageHtmlReader(source)
  parseHtml(source, wantedAttributes, reader)
  return reader.finish()
}

/** The headings of a page, in order. */
export function pageHeadings({ blocks, text }: PageHtml): PageHeading[] {
  return blocks.flatMap(({ kind, level = 6, start, end }) =>
    kind === 'heading' ? [{ text: text.slice(start, end), level }] : [],
  )
}

class PageHtmlReader implements HtmlHandler {
  readonly #builder: TextBuilder
  readonly #reader: HtmlReader
  readonly #head: HeadReader
  readonly #containers = new ContainerTree()
  readonly #markup: BlockMarkup[] = []
  #isInLink = false

  constructor(source: string) {
    this.#builder = new TextBuilder(source)
    this.#reader = new HtmlReader(this.#builder)
    this.#head = new HeadReader(source)
    this.#builder.onBlock = () => {
      const imagesBefore = this.#reader.images
      this.#markup.push({ container: this.#containers.current, linked: 0, imagesBefore })
    }
  }

  open(name: string, attributes: Attributes, start: number, end: number): void {
    this.#head.open(name, attributes)
    if (name === 'a') this.#isInLink = attributes.has('href')
    if (blockElements.has(name) && !voidElements.has(name)) this.#containers.open(name, attributes)
    this.#reader.open(name, attributes, start, end)
  }

  close(name: string): void {
    this.#head.close(name)
    if (name === 'a') this.#isInLink = false
    this.#reader.close(name)
    if (blockElements.has(name)) this.#containers.close()
  }

  text(start: number, end: number): void {
    this.#head.text(start, end)
    const before = this.#builder.length
    this.#reader.text(start, end)
    this.#countLink(before)
  }

  character(text: string, start: number, end: number): void {
    this.#head.character(text)
    const before = this.#builder.length
    this.#reader.character(text, start, end)
    this.#countLink(before)
  }

  finish(): PageHtml {
    return {
      ...this.#builder.finish(),
      markup: this.#markup,
      containers: this.#containers,
      images: this.#reader.images,
      head: this.#head.finish(),
    }
  }

  #countLink(before: number): void {
    const block = this.#markup.at(-1)
    if (this.#isInLink && block) block.linked += this.#builder.length - before
  }
}
