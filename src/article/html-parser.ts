import { Tokenizer } from 'htmlparser2'
import { ElementStack } from './element-stack.js'
import { voidElements } from './html-elements.js'

/** The attributes of an element by lower-case name; only those asked for. */
export type Attributes = ReadonlyMap<string, string>

/** What `parseHtml` tells: elements properly nested, text with its place in the source. */
export interface HtmlHandler {
  /** An element begins; `void` elements have neither content nor end. */
  open(name: string, attributes: Attributes, start: number, end: number): void
  /** The innermost open element ends. */
  close(name: string): void
  /** Text as it stands in the source. */
  text(start: number, end: number): void
  /** A character that the source writes as a character reference. */
  character(text: string, start: number, end: number): void
}

const noAttributes: Attributes = new Map()

/**
 * Reads HTML of any quality into properly nested elements and text, in linear time: unclosed
 * elements end with their parents, stray end tags are ignored.
 */
export function parseHtml(
  source: string,
  wantedAttributes: ReadonlySet<string>,
  handler: HtmlHandler,
): void {
  const elements = new ElementStack((name) => handler.close(name))
  let tagStart = 0
  let tagName = ''
  let attributes: Map<string, string> | undefined
  let attributeName = ''
  let attributeValue = ''
  let isWanted = false
  let reference = { start: 0, end: 0 }

  const open = (end: number): void => {
    elements.makeRoomFor(tagName)
    handler.open(tagName, attributes ?? noAttributes, tagStart, end)
    if (!voidElements.has(tagName)) elements.push(tagName)
    attributes = undefined
  }

  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => handler.text(start, end),
      ontextentity: (codePoint, end) => {
        // A reference to two characters (`&nGt;`) is told twice, with the same end.
        if (end !== reference.end) reference = { start: source.lastIndexOf('&', end - 1), end }
        handler.character(String.fromCodePoint(codePoint), reference.start, end)
      },
      onopentagname: (start, end) => {
        tagStart = start - 1
        tagName = source.slice(start, end).toLowerCase()
      },
      onopentagend: (end) => open(end + 1),
      onselfclosingtag: (end) => open(end + 1),
      onclosetag: (start, end) => {
        const name = source.slice(start, end).toLowerCase()
        if (name === 'br') handler.open('br', noAttributes, start - 2, end)
        else elements.close(name)
      },
      onattribname: (start, end) => {
        attributeName = source.slice(start, end).toLowerCase()
        isWanted = wantedAttributes.has(attributeName)
        attributeValue = ''
      },
      onattribdata: (start, end) => {
        if (isWanted) attributeValue += source.slice(start, end)
      },
      onattribentity: (codePoint) => {
        if (isWanted) attributeValue += String.fromCodePoint(codePoint)
      },
      onattribend: () => {
        if (!isWanted) return
        attributes ??= new Map()
        if (!attributes.has(attributeName)) attributes.set(attributeName, attributeValue)
      },
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => elements.closeAll(),
    },
  )
  tokenizer.write(source)
  tokenizer.end()
}
