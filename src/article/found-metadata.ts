import type { Metadata } from './document.js'

/** What an article says of itself in markup, front matter or text. */
export interface FoundMetadata extends Metadata {
  readonly title?: string
  readonly standfirst?: string
}
