import { blockFeatures } from './block-features.js'
import { blockStatistics, findRepeated, type DescribedBlock } from './block-statistics.js'
import type { PageLine } from './page-lines.js'
import { findTitleLine } from './page-title.js'
import type { PageHtml } from './read-page-html.js'
import { titleWords, wordShare } from './title-words.js'

/** The blocks of an HTML page as rows of features; `title` as the page's metadata state it. */
export function describePageHtml(page: PageHtml, title: string): Float32Array[] {
  const texts = page.blocks.map(({ start, end }) => page.text.slice(start, end))
  const repeated = findRepeated(texts)
  const blocks = page.blocks.map(({ kind, level }, index): DescribedBlock => ({
    kind,
    level: level ?? 0,
    statistics: blockStatistics(texts[index] ?? ''),
    isRepeated: repeated[index] ?? false,
    gapBefore: kindCode[kind] ?? 0,
  }))
  return blockFeatures(blocks, titleShares(texts, title), page)
}

/** Stands where text has its blank lines. */
const kindCode: Readonly<Record<string, number>> = {
  heading: 3,
  quote: 0.5,
  paragraph: 1,
  caption: 1.5,
  'list-item': 2,
  table: 2.3,
  code: 2.6,
}

/** The lines of a page's text as rows of features, and which of them is the headline (or -1). */
export function describePageText(
  text: string,
  lines: readonly PageLine[],
  givenTitle = '',
): { readonly rows: Float32Array[]; readonly titleLine: number } {
  const texts = lines.map(({ start, end }) => text.slice(start, end))
  const repeated = findRepeated(texts)
  const blocks = lines.map(({ kind, gapBefore }, index): DescribedBlock => ({
    kind,
    level: 0,
    statistics: blockStatistics(texts[index] ?? ''),
    isRepeated: repeated[index] ?? false,
    gapBefore: kind === 'list-item' ? 3 : Math.min(gapBefore, 2),
  }))
  const titleLine = findTitleLine(texts, blocks)
  const title = givenTitle || (texts[titleLine] ?? '')
  return { rows: blockFeatures(blocks, titleShares(texts, title)), titleLine }
}

function titleShares(texts: readonly string[], title: string): number[] {
  const words = titleWords(title)
  return texts.map((text) => (text.length < 400 ? wordShare(titleWords(text), words) : 0))
}
