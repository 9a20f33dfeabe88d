import type { Warning } from '../schema/index.js'
import type { Block, Document } from './document.js'
import type { FoundMetadata } from './found-metadata.js'
import type { SegmentList } from './segment-list.js'
import { segmentMap } from './source-map.js'

/** The article of a page. */
export interface PageArticle extends Pick<Document, 'text' | 'blocks' | 'images' | 'sourceMap'> {
  readonly found: FoundMetadata
  readonly warnings: readonly Warning[]
}

export interface ReadPageOptions {
  /** Keep every block of the page. */
  readonly keepAll: boolean
  /** Title given by the caller. */
  readonly title: string
}

/** Joins the blocks kept, two line breaks between them. */
export function selectBlocks(
  segments: SegmentList,
  blocks: readonly Block[],
  keep: readonly boolean[],
): Pick<Document, 'text' | 'blocks' | 'sourceMap'> {
  const kept = blocks.filter((_, index) => keep[index])
  const selected = segments.select(kept, '\n\n')
  let start = 0
  const moved = kept.map((block) => {
    const end = start + block.end - block.start
    const result = { ...block, start, end }
    start = end + 2
    return result
  })
  return { text: selected.text(), blocks: moved, sourceMap: segmentMap(selected.segments()) }
}

/** Says which share of a page's text was kept, or that there was no article on it. */
export function mainTextWarnings(
  lengths: readonly number[],
  keep: readonly boolean[],
): readonly Warning[] {
  if (lengths.length === 0) return []
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const kept = lengths.reduce((sum, length, index) => sum + (keep[index] ? length : 0), 0)
  if (kept === 0) {
    const message =
      'No article was found on this page; it may be a listing, a login wall or an error page.'
    return [{ code: 'no-main-text', message }]
  }
  if (kept === total) return []
  const share = Math.round((100 * kept) / total)
  const message = `${String(share)} % of the page's text was kept as its article; menus, teasers and the like were left out.`
  return [{ code: 'main-text', message }]
}
