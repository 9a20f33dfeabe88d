import type { Attributes } from './html-parser.js'
import { readJsonLd, type LinkedArticle } from './json-ld.js'

/** What a page says of itself outside its text. */
export interface HeadFacts {
  /** Contents of `<meta>` by lower-case name, property or itemprop; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  /** Text of `<title>`. */
  readonly title: string
  /** What the `<script type="application/ld+json">` say. */
  readonly linked: LinkedArticle
  /** `lang` of the `<html>` element. */
  readonly language: string | undefined
  /** `datetime` of the `<time>` elements, those marked as the date of publication first. */
  readonly times: readonly string[]
  /** Texts of elements marked as the author, by microdata, `rel` or class. */
  readonly authors: readonly string[]
}

/** Longest text of one element that is kept; a byline is shorter. */
const authorLimit = 200

/** Collects metadata while a page is read. */
export class HeadReader {
  readonly #source: string
  readonly #meta = new Map<string, string>()
  readonly #jsonLd: string[] = []
  readonly #times: string[] = []
  readonly #publishedTimes: string[] = []
  readonly #authors: string[] = []
  #language: string | undefined
  #title: string | undefined
  #collecting: { readonly name: string; depth: number; text: string } | undefined

  constructor(source: string) {
    this.#source = source
  }

  open(name: string, attributes: Attributes): void {
    if (this.#collecting?.name === name) this.#collecting.depth++
    if (name === 'html') this.#language ??= attributes.get('lang')
    if (attributes.size > 0) this.#readAttributes(name, attributes)
    if (this.#collecting || name === 'meta') return
    if (this.#isWanted(name, attributes)) this.#collecting = { name, depth: 1, text: '' }
  }

  #isWanted(name: string, attributes: Attributes): boolean {
    if (name === 'title') return this.#title === undefined
    if (attributes.size === 0) return false
    return name === 'script' ? isLinkedData(attributes) : isAuthor(attributes)
  }

  close(name: string): void {
    if (this.#collecting?.name !== name || --this.#collecting.depth > 0) return
    const text = this.#collecting.text
    this.#collecting = undefined
    if (name === 'script') this.#jsonLd.push(text)
    else if (name === 'title') this.#title ??= text.replace(/\s+/gu, ' ').trim()
    else if (text.trim() !== '' && text.length < authorLimit) this.#authors.push(text)
  }

  text(start: number, end: number): void {
    if (!this.#collecting) return
    const limit = this.#collecting.name === 'script' ? end : Math.min(end, start + authorLimit * 5)
    this.#collecting.text += this.#source.slice(start, limit)
  }

  character(text: string): void {
    if (this.#collecting) this.#collecting.text += text
  }

  finish(): HeadFacts {
    return {
      meta: this.#meta,
      title: this.#title ?? '',
      linked: readJsonLd(this.#jsonLd),
      language: this.#language,
      times: [...this.#publishedTimes, ...this.#times],
      authors: this.#authors,
    }
  }

  #readAttributes(name: string, attributes: Attributes): void {
    const datetime = attributes.get('datetime')
    const itemprop = attributes.get('itemprop') ?? ''
    if (name === 'time' && datetime !== undefined) {
      const isPublished =
        /published|created/iu.test(itemprop) ||
        /published|entry-date/iu.test(attributes.get('class') ?? '')
      const list = isPublished ? this.#publishedTimes : this.#times
      if (list.length < 20) list.push(datetime)
    }
    if (name !== 'meta') return
    const key = attributes.get('property') ?? attributes.get('name') ?? itemprop
    const content = attributes.get('content')?.trim()
    const lowerKey = key.toLowerCase()
    if (content && lowerKey && !this.#meta.has(lowerKey)) this.#meta.set(lowerKey, content)
  }
}

function isLinkedData(attributes: Attributes): boolean {
  return /ld\+json/iu.test(attributes.get('type') ?? '')
}

const authorProperty = /^(?:author|creator)$/iu
const authorRelation = /(?:^|\s)author(?:\s|$)/iu
const authorClass =
  /(?:^|\s)(?:byline|author|author-name|byline-name|article-author|autor|p-author)(?:\s|$)/iu

function isAuthor(attributes: Attributes): boolean {
  const is = (name: string, pattern: RegExp): boolean => {
    const value = attributes.get(name)
    return value !== undefined && pattern.test(value)
  }
  return is('itemprop', authorProperty) || is('rel', authorRelation) || is('class', authorClass)
}
