import { runningTextFeature } from './block-features.js'
import { scoreRow, type BoostedTrees } from './boosted-trees.js'

/** Log-odds from which a block is body, and from which running text beside body is. */
const threshold = { alone: 0, besideBody: -1 }
/** How many blocks away "beside" is. */
const reach = 2
/** An article shorter than this is more likely a notice; in characters. */
const leastLength = 80
/**
 * One shorter than `short` must have a block with these log-odds (73 %): cookie notices and the
 * remarks of logins and error pages are short and half likely.
 */
const surely = { short: 400, score: 1 }

/**
 * Decides which blocks of a page are its article: those that are likely, and running text beside
 * them that is nearly so (two thresholds, as Canny 1986 follows edges). Evening out all scores, or
 * letting a second model look at the scores of the first, was measured and made most sets worse.
 * True for the blocks to keep; none are kept where what there is looks like a notice.
 */
export function chooseMainText(
  rows: readonly Float32Array[],
  texts: readonly string[],
  model: BoostedTrees,
): boolean[] {
  const scores = rows.map((row) => scoreRow(model, row))
  const keep = scores.map((score) => score > threshold.alone)
  const seeds = [...keep]
  rows.forEach((row, index) => {
    if (keep[index] || row[runningTextFeature] !== 1) return
    if ((scores[index] ?? 0) <= threshold.besideBody) return
    for (let distance = 1; distance <= reach; distance++)
      keep[index] ||= (keep[index - distance] ?? false) || (seeds[index + distance] ?? false)
  })
  leaveOutCopies(texts, keep)
  const length = texts.reduce((sum, text, index) => sum + (keep[index] ? text.length : 0), 0)
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const isNotice = length < leastLength || (length < surely.short && best < surely.score)
  return isNotice ? keep.map(() => false) : keep
}

/** Shortest text that an article does not say twice; shorter ones are refrains and labels. */
const leastCopied = 60

/**
 * Leaves out second copies of blocks further down, such as the same paragraphs for small screens,
 * but for those in the same stretch of body as the first.
 */
function leaveOutCopies(texts: readonly string[], keep: boolean[]): void {
  const stretchOf = new Map<string, number>()
  let stretch = 0
  texts.forEach((text, index) => {
    if (!keep[index]) stretch++
    else if (text.length >= leastCopied) {
      const first = stretchOf.get(text)
      if (first === undefined) stretchOf.set(text, stretch)
      else if (first !== stretch) keep[index] = false
    }
  })
}
