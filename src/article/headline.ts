import { scoreRow } from './boosted-trees.js'
import type { DescribedBlock } from './block-statistics.js'
import { headlineCandidates } from './headline-features.js'
import { pageModel } from './page-models.js'

/** Log-odds below which a page is better left without a headline. */
const leastScore = -2

/**
 * Finds the headline among the lines of a page's text: the likeliest of those above the article.
 * Index of the line, -1 if none is likely.
 */
export function findHeadline(texts: readonly string[], blocks: readonly DescribedBlock[]): number {
  let best = -1
  let bestScore = leastScore
  const model = pageModel('headline')
  for (const { line, row } of headlineCandidates(texts, blocks)) {
    const score = scoreRow(model, row)
    if (score > bestScore) {
      best = line
      bestScore = score
    }
  }
  return best
}
