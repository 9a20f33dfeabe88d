import type { SeeRow } from '../../src/article/block-features.js'
import {
  describeLines,
  describePageHtml,
  describePageText,
} from '../../src/article/describe-page.js'
import { findHeadline } from '../../src/article/headline.js'
import { pageLines } from '../../src/article/page-lines.js'
import { declaredTitle } from '../../src/article/page-metadata.js'
import { readPageHtml, type PageHtml } from '../../src/article/read-page-html.js'
import type { GoldPage } from './corpus.js'
import { labelBlocks, type BlockLabel } from './label-blocks.js'
import { textStyles, visibleText } from './visible-text.js'

/** The blocks of one page, described and labelled. */
export interface LabelledPage {
  readonly page: GoldPage
  /** Its title, as metadata declare it or as it was found in the text. */
  readonly title: string
  readonly texts: readonly string[]
  readonly rows: readonly Float32Array[]
  readonly labels: readonly BlockLabel[]
}

export function labelHtml(page: GoldPage): LabelledPage {
  const read = readPageHtml(page.html)
  const { texts } = read
  const title = declaredTitle(read.head)
  const rows = collectRows((see) => describePageHtml(read, title, see))
  return { page, title, texts, rows, labels: labelBlocks(page, texts) }
}

/** The same for the visible text of the page, in one of the styles. */
export function labelText(page: GoldPage, style: number): LabelledPage {
  return describeText(page, renderText(page, style), (texts) => labelBlocks(page, texts))
}

/** The text of a page in one of the styles. */
export function renderText(page: GoldPage, style: number): string {
  const chosen = textStyles[style % textStyles.length]
  return chosen ? visibleText(readPageHtml(page.html), chosen).text : ''
}

/** The same page with its article cut out: nothing that is left is body. */
export function withoutArticle(
  page: GoldPage,
  { labels, texts }: LabelledPage,
  variant: 'html' | 'page',
): LabelledPage {
  const none = (rest: readonly string[]): BlockLabel[] =>
    rest.map((text) => ({ isBody: false, weight: 1 + Math.sqrt(Math.min(text.length / 6, 150)) }))
  const isLeft = (index: number): boolean =>
    labels[index]?.isBody === false && (labels[index]?.weight ?? 0) > 0
  if (variant === 'page')
    return describeText(page, texts.filter((_, index) => isLeft(index)).join('\n'), none)
  const read = readPageHtml(page.html)
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, index) => isLeft(index))
  const left = keep(texts)
  const { blocks, markup } = read
  const rest: PageHtml = { ...read, texts: left, blocks: keep(blocks), markup: keep(markup) }
  const title = declaredTitle(read.head)
  return {
    page,
    title,
    texts: left,
    rows: collectRows((see) => describePageHtml(rest, title, see)),
    labels: none(left),
  }
}

function describeText(
  page: GoldPage,
  text: string,
  label: (texts: readonly string[]) => BlockLabel[],
): LabelledPage {
  const lines = pageLines(text)
  const texts = lines.map(({ start, end }) => text.slice(start, end))
  const described = describeLines(texts, lines)
  const title = texts[findHeadline(described)] ?? ''
  const rows = collectRows((see) => describePageText(described, title, see))
  return { page, title, texts, rows, labels: label(texts) }
}

function collectRows(describe: (see: SeeRow) => void): Float32Array[] {
  const rows: Float32Array[] = []
  describe((row) => rows.push(row.slice()))
  return rows
}
