import type { Warning } from '../schema/index.js'
import { readByline } from './bylines.js'
import { findWrittenDate } from './dates.js'
import { describePageHtml, describePageText } from './describe-page.js'
import type { Block, Document } from './document.js'
import type { FoundMetadata } from './found-metadata.js'
import { dropUndefined } from './front-matter-metadata.js'
import { chooseMainText } from './main-text.js'
import { mainTextModel } from './main-text-model.js'
import { pageLines, type PageLine } from './page-lines.js'
import { declaredTitle, headMetadata } from './page-metadata.js'
import { readPageHtml, type PageHtml } from './read-page-html.js'
import { SegmentList } from './segment-list.js'
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

/** Tags that only a whole document has; a fragment from a CMS has none of them. */
export function isWholePage(html: string): boolean {
  return /<(?:!doctype|html|head|body)\b/iu.test(html.slice(0, 20_000))
}

/** Takes the article out of an HTML document: menus, teasers, comments and footers stay behind. */
export function readPageArticle(source: string, { keepAll, title }: ReadPageOptions): PageArticle {
  const page = readPageHtml(source)
  const texts = page.blocks.map(({ start, end }) => page.text.slice(start, end))
  const headings = texts.filter((_, index) => page.blocks[index]?.kind === 'heading')
  const found = headMetadata(page.head, headings)
  const lengths = page.blocks.map(({ start, end }) => end - start)
  const keep =
    keepAll || !hasFurniture(page)
      ? lengths.map(() => true)
      : chooseMainText(
          describePageHtml(page, title || declaredTitle(page.head)),
          lengths,
          mainTextModel('html'),
        )
  const first = keep.indexOf(true)
  const lines = first < 0 ? texts : texts.slice(Math.max(0, first - 12), first + 3)
  const fromText = textMetadata(lines, page.head.language)
  return {
    ...select(page.segments, page.blocks, keep),
    images: countImages(page, keep),
    found: { ...fromText, ...found },
    warnings: mainTextWarnings(lengths, keep),
  }
}

/** Takes the article out of the text of a web page, which is written line by line. */
export function readPageText(source: string, options: ReadPageOptions): PageArticle {
  const lines = pageLines(source)
  const { keepAll } = options
  const { rows, titleLine } = describePageText(source, lines, options.title)
  const lengths = lines.map(({ start, end }) => end - start)
  const keep = keepAll
    ? lengths.map(() => true)
    : chooseMainText(rows, lengths, mainTextModel('page')).map(
        (kept, index) => kept && index !== titleLine,
      )
  const texts = lines.map(({ start, end }) => source.slice(start, end))
  const standfirst = keepAll ? undefined : takeStandfirst(texts, keep, titleLine)
  const first = keep.indexOf(true)
  const from = titleLine < 0 ? Math.max(0, first - 8) : Math.max(0, titleLine - 3)
  const near = first < 0 ? [] : texts.slice(from, Math.max(first, titleLine) + 4)
  const title = first < 0 ? undefined : texts[titleLine]
  const segments = new SegmentList()
  segments.add(source, 0, source.length)
  return {
    ...select(segments, lines.map(toBlock), keep),
    images: 0,
    found: { ...dropUndefined({ title, standfirst }), ...textMetadata(near) },
    warnings: mainTextWarnings(lengths, keep),
  }
}

/** Takes what stands between headline and byline out of the body: it is the standfirst. */
function takeStandfirst(
  texts: readonly string[],
  keep: boolean[],
  titleLine: number,
): string | undefined {
  const isByline = (text: string): boolean => text.length <= 200 && readByline(text) !== undefined
  const byline = texts.slice(titleLine + 1, titleLine + 8).findIndex(isByline)
  const between = texts.slice(titleLine + 1, titleLine + 1 + byline)
  const index = between.findIndex(
    (text, offset) => keep[titleLine + 1 + offset] && text.length > 30,
  )
  if (titleLine < 0 || byline < 0 || index < 0) return undefined
  keep[titleLine + 1 + index] = false
  return between[index]
}

function toBlock({ start, end, kind }: PageLine): Block {
  return { start, end, kind }
}

/** Whether a page has anything beside its article: links, menus, forms. */
function hasFurniture({ markup, containers }: PageHtml): boolean {
  return (
    markup.some(({ linked }) => linked > 0) ||
    containers.names.some((name) => /^(?:nav|aside|footer|form)$/u.test(name))
  )
}

/** Joins the blocks kept, two line breaks between them. */
function select(
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

/** Pictures between the first and the last block kept. */
function countImages({ markup, images }: PageHtml, keep: readonly boolean[]): number {
  const first = keep.indexOf(true)
  const last = keep.lastIndexOf(true)
  if (first < 0) return 0
  return (markup[last + 1]?.imagesBefore ?? images) - (markup[first - 1]?.imagesBefore ?? 0)
}

/** Byline and date as the lines about the headline state them. */
function textMetadata(lines: readonly string[], language?: string): FoundMetadata {
  const short = lines.filter(({ length }) => length <= 200)
  const byline = short.map(readByline).find((name) => name !== undefined)
  const publishedAt = short
    .map((line) => findWrittenDate(line, language))
    .find((date) => date !== undefined)
  return dropUndefined({ byline, publishedAt })
}

function mainTextWarnings(lengths: readonly number[], keep: readonly boolean[]): Warning[] {
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
