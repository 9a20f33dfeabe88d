import type { Document } from '../article/index.js'
import type { Article } from '../schema/index.js'

/** What a standard format wants to know of an article beside its analysis. */
export interface ArticleFacts {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly standfirst?: string | undefined
  readonly url?: string | undefined
  readonly section?: string | undefined
  readonly publishedAt?: string | undefined
  readonly authors: readonly string[]
  readonly body: string
  /** IANA media type of `body`. */
  readonly contentType: string
}

const contentTypes = {
  text: 'text/plain',
  html: 'text/html',
  markdown: 'text/markdown',
  page: 'text/plain',
} as const

/** Reads the same facts from an article as given and from a document; empty ones are left out. */
export function articleFacts(input: Article | Document): ArticleFacts {
  if ('body' in input)
    return {
      ...input,
      authors: input.authors ?? [],
      contentType: contentTypes[input.format ?? 'text'],
    }
  const { title, standfirst, text, metadata } = input
  return {
    title: title || undefined,
    standfirst: standfirst || undefined,
    section: metadata.section,
    publishedAt: metadata.publishedAt,
    authors: metadata.byline === undefined ? [] : [metadata.byline],
    body: text,
    contentType: contentTypes.text,
  }
}
