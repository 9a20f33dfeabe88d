import { blockFeatures, type SeeRow } from './block-features.js'
import { blockStatistics } from './block-statistics.js'
import type { DescribedBlock } from './described-block.js'
import { declaredDescription } from './page-metadata.js'
import type { PageLine } from './page-lines.js'
import type { TitleShares } from './page-context.js'
import { PageWords, sharedWords } from './page-words.js'
import { quotedShares } from './quoted-shares.js'
import type { PageHtml } from './read-page-html.js'

/** The blocks of a page described, and the numbers of its words. */
export interface DescribedPage {
  readonly texts: readonly string[]
  readonly blocks: readonly DescribedBlock[]
  readonly words: PageWords
}

/** Tells the features of the blocks of an HTML page; `title` as the page's metadata state it. */
export function describePageHtml(page: PageHtml, title: string, see: SeeRow): void {
  const { texts } = page
  const described = describeBlocks(
    texts,
    page.blocks.map(({ kind, level = 0 }) => ({ kind, level, gapBefore: kindCode[kind] ?? 0 })),
  )
  const evidence = {
    describedShare: sharesWith(described, declaredDescription(page.head) ?? '').shared,
    quotedShare: quotedShares(texts, page.head.linked.body ?? ''),
  }
  blockFeatures(see, described, sharesWith(described, title), page, evidence)
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

/** The lines of a page's text, described. */
export function describeLines(texts: readonly string[], lines: readonly PageLine[]): DescribedPage {
  return describeBlocks(
    texts,
    lines.map(({ kind, gapBefore }) => ({
      kind,
      level: 0,
      gapBefore: kind === 'list-item' ? 3 : Math.min(gapBefore, 2),
    })),
  )
}

/** Tells the features of the lines of a page's text; `title` is its headline, `''` if it has none. */
export function describePageText(page: DescribedPage, title: string, see: SeeRow): void {
  blockFeatures(see, page, sharesWith(page, title))
}

function describeBlocks(
  texts: readonly string[],
  styles: readonly Pick<DescribedBlock, 'kind' | 'level' | 'gapBefore'>[],
): DescribedPage {
  const page = new PageWords()
  const words = texts.map((text) => page.read(text))
  const copies = new Map<number, number>()
  for (const { signature } of words) copies.set(signature, (copies.get(signature) ?? 0) + 1)
  const blocks = styles.map(({ kind, level, gapBefore }, index): DescribedBlock => {
    const own = words[index] ?? page.read('')
    const isRepeated = (copies.get(own.signature) ?? 0) > 1
    const statistics = blockStatistics(texts[index] ?? '')
    return { kind, level, gapBefore, statistics, words: own, isRepeated }
  })
  return { texts, blocks, words: page }
}

/** Blocks longer than this are compared with no title; in characters. */
const longestTitle = 400

/** What each block has in common with a title or a summary. */
function sharesWith({ texts, blocks, words }: DescribedPage, title: string): TitleShares {
  const others = new Set(words.read(title).words)
  const isShort = (index: number): boolean => (texts[index] ?? '').length < longestTitle
  const common = blocks.map((block) => sharedWords(block.words.words, others))
  return {
    covered: common.map((count) => count / Math.max(1, others.size)),
    shared: common.map((count, index) => {
      const all = (blocks[index]?.words.words.length ?? 0) + others.size - count
      return isShort(index) ? count / Math.max(1, all) : 0
    }),
  }
}
