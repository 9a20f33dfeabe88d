import { readByline } from './bylines.js'
import { scoreRow } from './boosted-trees.js'
import type { DescribedPage } from './describe-page.js'
import { isPersonName } from './find-byline.js'
import { headlineCandidates } from './headline-features.js'
import { pageModel } from './page-models.js'

/** Log-odds below which a page is better left without a headline. */
const leastScore = -2

/**
 * Finds the headline among the lines of a page's text: the likeliest of those above the article that
 * is no byline.
 * Index of the line, -1 if none is likely.
 */
export function findHeadline(page: DescribedPage): number {
  let best = -1
  let bestScore = leastScore
  const model = pageModel('headline')
  for (const { line, row } of headlineCandidates(page)) {
    const score = scoreRow(model, row)
    if (score > bestScore && !isPersonName(readByline(page.texts[line] ?? '') ?? '')) {
      best = line
      bestScore = score
    }
  }
  return best
}
