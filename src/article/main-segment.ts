import type { DescribedBlock } from './described-block.js'

/** A run of blocks; half-open, in block indices. */
export interface MainSegment {
  readonly start: number
  readonly end: number
}

/**
 * Finds the run of blocks that holds most of the page's sentences with the fewest scraps between:
 * the maximum subsequence of the blocks' lengths, scraps counted against them (Finn, Kushmerick and
 * Smyth 2001; Pasternack and Roth 2009). `linkDensity` where there is markup. Linear time.
 */
export function findMainSegment(
  blocks: readonly DescribedBlock[],
  linkDensity?: Float32Array,
): MainSegment {
  let best = { start: 0, end: 0, sum: 0 }
  let start = 0
  let sum = 0
  blocks.forEach((block, index) => {
    sum += worth(block, linkDensity?.[index] ?? 0)
    if (sum <= 0) {
      sum = 0
      start = index + 1
    } else if (sum > best.sum) best = { start, end: index + 1, sum }
  })
  return best
}

/** What a scrap costs, in characters of sentences: two lines of a menu outweigh a line of text. */
const scrapCost = 40

function worth({ statistics, kind }: DescribedBlock, links: number): number {
  const { length, sentenceMarks, endsSentence, commas } = statistics
  if (kind === 'heading') return 0
  const isText = length > 60 && (endsSentence || sentenceMarks + commas / 2 >= 1)
  return isText ? Math.min(length, 600) * (1 - links) - scrapCost * links : -scrapCost
}
