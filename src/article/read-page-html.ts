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
  /** How many links. */
  links: number
  /** Index among the pictures of the page of the first one after the block's beginning. */
  readonly imagesBefore: number
}

/** A whole web page read, nothing left out but what is never shown. */
export interface PageHtml {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The text of each block. */
  readonly texts: readonly string[]
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
export function pageHeadings({ blocks, texts }: PageHtml): PageHeading[] {
  return blocks.flatMap(({ kind, level = 6 }, index) =>
    kind === 'heading' ? [{ text: texts[index] ?? '', level }] : [],
  )
}

class PageHtmlReader implements HtmlHandler {
  readonly #builder: TextBuilder
  readonly #reader: HtmlReader
  readonly #head: HeadReader
  readonly #containers = new ContainerTree()
  readonly #markup: BlockMarkup[] = []
  #isInLink = false
  /** The block in which the link at hand was counted. */
  #linkCounted = -1

  constructor(source: string) {
    this.#builder = new TextBuilder(source)
    this.#reader = new HtmlReader(this.#builder)
    this.#head = new HeadReader(source)
    this.#builder.onBlock = () => {
      const imagesBefore = this.#reader.images
      this.#markup.push({ container: this.#containers.current, linked: 0, links: 0, imagesBefore })
    }
  }

  open(name: string, attributes: Attributes, start: number, end: number): void {
    this.#head.open(name, attributes)
    if (name === 'a') {
      this.#isInLink = attributes.has('href')
      this.#linkCounted = -1
    }
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
    const { text, blocks, segments } = this.#builder.finish()
    return {
      text,
      blocks,
      texts: blocks.map(({ start, end }) => text.slice(start, end)),
      segments,
      markup: this.#markup,
      containers: this.#containers,
      images: this.#reader.images,
      head: this.#head.finish(),
    }
  }

  #countLink(before: number): void {
    if (!this.#isInLink || this.#builder.length === before) return
    const last = this.#markup.length - 1
    const block = this.#markup[last]
    if (!block) return
    block.linked += this.#builder.length - before
    if (this.#linkCounted === last) return
    this.#linkCounted = last
    block.links++
  }
}
