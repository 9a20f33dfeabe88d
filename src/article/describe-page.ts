import { blockFeatures } from './block-features.js'
import { blockStatistics, findRepeated, type DescribedBlock } from './block-statistics.js'
import { blockTerms, shareOf, termPairs } from './block-terms.js'
import { declaredDescription } from './page-metadata.js'
import type { PageLine } from './page-lines.js'
import type { PageHtml } from './read-page-html.js'
import { titleWords, wordShare } from './title-words.js'

/** The blocks of an HTML page as rows of features; `title` as the page's metadata state it. */
export function describePageHtml(page: PageHtml, title: string): Float32Array[] {
  const texts = page.blocks.map(({ start, end }) => page.text.slice(start, end))
  const blocks = describeBlocks(
    texts,
    page.blocks.map(({ kind, level = 0 }) => ({ kind, level, gapBefore: kindCode[kind] ?? 0 })),
  )
  const evidence = {
    describedShare: titleShares(texts, declaredDescription(page.head) ?? ''),
    quotedShare: quotedShares(blocks, page.head.linked.body ?? ''),
  }
  return blockFeatures(blocks, titleShares(texts, title), page, evidence)
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

/** The lines of a page's text as blocks. */
export function describeLines(
  texts: readonly string[],
  lines: readonly PageLine[],
): DescribedBlock[] {
  return describeBlocks(
    texts,
    lines.map(({ kind, gapBefore }) => ({
      kind,
      level: 0,
      gapBefore: kind === 'list-item' ? 3 : Math.min(gapBefore, 2),
    })),
  )
}

/** The lines of a page's text as rows of features; `title` is its headline, `''` if it has none. */
export function describePageText(
  texts: readonly string[],
  blocks: readonly DescribedBlock[],
  title: string,
): Float32Array[] {
  return blockFeatures(blocks, titleShares(texts, title))
}

function describeBlocks(
  texts: readonly string[],
  blocks: readonly Pick<DescribedBlock, 'kind' | 'level' | 'gapBefore'>[],
): DescribedBlock[] {
  const repeated = findRepeated(texts)
  return blocks.map((block, index) => ({
    ...block,
    statistics: blockStatistics(texts[index] ?? ''),
    isRepeated: repeated[index] ?? false,
    terms: blockTerms(texts[index] ?? ''),
  }))
}

function titleShares(texts: readonly string[], title: string): number[] {
  const words = titleWords(title)
  return texts.map((text) => (text.length < 400 ? wordShare(titleWords(text), words) : 0))
}

/** Least characters of an `articleBody` in linked data that are more than a summary. */
const leastQuoted = 300

/** How much of each block stands in the body as linked data quote it; -1 where they do not. */
function quotedShares(blocks: readonly DescribedBlock[], body: string): number[] {
  if (body.length < leastQuoted) return blocks.map(() => -1)
  const quoted = blockTerms(body, body.length)
  const single = new Set(quoted)
  const pairs = new Set(termPairs(quoted))
  return blocks.map(({ terms }) =>
    terms.length < 2
      ? shareOf(terms, (term) => single.has(term))
      : shareOf(termPairs(terms), (pair) => pairs.has(pair)),
  )
}
