import type { ArticleFormat, Span, Warning } from '../schema/index.js'
import type { SourceMap } from './source-map.js'

/** What a block of the body is. */
export type BlockKind =
  'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'code' | 'table'

/** One block of the body: a range of `Document.text`, in order, never overlapping. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** 1…6, for headings. */
  readonly level?: number
}

/** What the article says of itself: given by the caller, or found in markup, front matter or page text. */
export interface Metadata {
  readonly byline?: string
  /** ISO 8601. */
  readonly publishedAt?: string
  /** BCP 47, as declared: a prior only. */
  readonly language?: string
  readonly section?: string
  /** What the publisher has tagged it with already. */
  readonly tags?: readonly string[]
}

/** An article read: plain text with its blocks, and the way back to the source. */
export interface Document {
  readonly format: ArticleFormat
  /** Plain text of the headline; `''` when there is none. */
  readonly title: string
  /** Plain text of the summary under the headline; `''` when there is none. */
  readonly standfirst: string
  /** Plain text of the body. Blocks are separated by `'\n\n'` where the source was marked up. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** Pictures in the body. */
  readonly images: number
  readonly metadata: Metadata
  /** From offsets in `text` to offsets in the body as it was given. */
  readonly sourceMap: SourceMap
  readonly warnings: readonly Warning[]
}
