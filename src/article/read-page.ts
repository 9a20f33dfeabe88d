import { findCredits } from './credits.js'
import { describePageHtml } from './describe-page.js'
import { chooseMainText } from './main-text.js'
import {
  mainTextWarnings,
  selectBlocks,
  type PageArticle,
  type ReadPageOptions,
} from './page-article.js'
import { declaredTitle, headMetadata } from './page-metadata.js'
import { dropUndefined } from './front-matter-metadata.js'
import { pageModel } from './page-models.js'
import { pageHeadings, readPageHtml, type PageHtml } from './read-page-html.js'
import { scoreBlocks } from './score-blocks.js'
import { placeStandfirst } from './standfirst.js'

/** Tags that only a whole document has; a fragment from a CMS has none of them. */
export function isWholePage(html: string): boolean {
  return /<(?:!doctype|html|head|body)\b/iu.test(html.slice(0, 20_000))
}

/** Takes the article out of an HTML document: menus, teasers, comments and footers stay behind. */
export function readPageArticle(source: string, { keepAll, title }: ReadPageOptions): PageArticle {
  const page = readPageHtml(source)
  const { texts } = page
  const found = headMetadata(page.head, pageHeadings(page))
  const lengths = texts.map(({ length }) => length)
  const isWhole = keepAll || !hasFurniture(page)
  const keep = isWhole ? lengths.map(() => true) : chooseBlocks(page, title)
  const standfirst = keepAll
    ? found.standfirst
    : placeStandfirst(texts, keep, found.standfirst, (index) => isApart(page, keep, index))
  const headline = texts.findIndex((text) => text === found.title)
  const credits = keep.includes(true) ? findCredits(texts, keep, headline, page.head.language) : {}
  return {
    ...selectBlocks(page.segments, page.blocks, keep),
    images: countImages(page, keep),
    found: dropUndefined({ ...credits, ...found, standfirst }),
    warnings: mainTextWarnings(lengths, keep),
  }
}

/** Which blocks are body. */
function chooseBlocks(page: PageHtml, title: string): boolean[] {
  const scored = scoreBlocks(pageModel('html'), (see) =>
    describePageHtml(page, title || declaredTitle(page.head), see),
  )
  return chooseMainText(page.texts, scored)
}

/** Whether a page has anything beside its article: links, menus, forms. */
function hasFurniture({ markup, containers }: PageHtml): boolean {
  return (
    markup.some(({ linked }) => linked > 0) ||
    containers.names.some((name) => /^(?:nav|aside|footer|form)$/u.test(name))
  )
}

/** Whether a block is a heading or stands in another element than the next block of the body. */
function isApart(
  { blocks, markup, containers: { parents } }: PageHtml,
  keep: readonly boolean[],
  index: number,
): boolean {
  const parentOf = (block: number): number => parents[markup[block]?.container ?? 0] ?? 0
  const next = keep.indexOf(true, index + 1)
  return blocks[index]?.kind === 'heading' || parentOf(index) !== parentOf(next)
}

/** Pictures between the first and the last block kept. */
function countImages({ markup, images }: PageHtml, keep: readonly boolean[]): number {
  const first = keep.indexOf(true)
  const last = keep.lastIndexOf(true)
  if (first < 0) return 0
  return (markup[last + 1]?.imagesBefore ?? images) - (markup[first - 1]?.imagesBefore ?? 0)
}
