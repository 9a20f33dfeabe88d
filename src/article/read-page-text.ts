import { findCredits } from './credits.js'
import { describeLines, describePageText, type DescribedPage } from './describe-page.js'
import type { Block } from './document.js'
import { dropUndefined } from './front-matter-metadata.js'
import { findHeadline } from './headline.js'
import { leaveOutCredits } from './leave-out-credits.js'
import { chooseMainText } from './main-text.js'
import {
  mainTextWarnings,
  selectBlocks,
  type PageArticle,
  type ReadPageOptions,
} from './page-article.js'
import { pageLines, type PageLine } from './page-lines.js'
import { pageModel } from './page-models.js'
import { scoreBlocks } from './score-blocks.js'
import { SegmentList } from './segment-list.js'
import { takeStandfirst } from './standfirst.js'

/** Takes the article out of the text of a web page, which is written line by line. */
export function readPageText(source: string, { keepAll, title }: ReadPageOptions): PageArticle {
  const lines = pageLines(source)
  const texts = lines.map(({ start, end }) => source.slice(start, end))
  const page = describeLines(texts, lines)
  const headline = findHeadline(page)
  const lengths = texts.map(({ length }) => length)
  const keep = keepAll ? lengths.map(() => true) : chooseLines(page, headline, title)
  const isFound = keep.includes(true)
  const standfirst = keepAll ? undefined : takeStandfirst(texts, keep, headline)
  const segments = new SegmentList()
  segments.add(source, 0, source.length)
  return {
    ...selectBlocks(segments, lines.map(toBlock), keep),
    images: 0,
    found: isFound
      ? dropUndefined({ title: texts[headline], standfirst, ...findCredits(texts, keep, headline) })
      : {},
    warnings: mainTextWarnings(lengths, keep),
  }
}

/** Which lines are body: neither headline nor credits. */
function chooseLines(page: DescribedPage, headline: number, title: string): boolean[] {
  const { texts } = page
  const scored = scoreBlocks(pageModel('page'), (see) =>
    describePageText(page, title || (texts[headline] ?? ''), see),
  )
  const keep = chooseMainText(texts, scored)
  if (headline >= 0) keep[headline] = false
  leaveOutCredits(texts, keep, scored.scores)
  return keep
}

function toBlock({ start, end, kind }: PageLine): Block {
  return { start, end, kind }
}
