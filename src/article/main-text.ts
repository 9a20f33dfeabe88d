import type { BlockScores } from './score-blocks.js'

/** Log-odds between which the least of a body block lies, and those of running text beside body. */
const threshold = { least: -1, most: 0, besideBody: -1 }
/** Short lines weigh nothing among the words of a text, but are seen: they must be likelier. */
const label = { longest: 40, least: 0.3 }
/** Log-odds from which no rule of thumb takes a block away again: seven in eight. */
export const surelyBody = 2
/** How many blocks away "beside" is. */
const reach = 2
/** An article shorter than this is more likely a notice; in characters. */
const leastLength = 60
/**
 * Whether what is kept is an article: how likely its likeliest block is, and its characters in the
 * mean. Sums below 0 are the remarks of logins and error pages, cookie notices and lists of teasers.
 * Fitted by hand to cross-validated pages with and without their article.
 */
const presence = { best: 0.7, mean: 0.5, bias: -0.85 }

/**
 * Decides which blocks of a page are its article: those that are likely, and running text beside
 * them that is nearly so (two thresholds, as Canny 1986 follows edges). Evening out all scores, or
 * letting a second model look at the scores of the first, was measured and made most sets worse.
 * True for the blocks to keep; none are kept where what there is looks like a notice.
 */
export function chooseMainText(
  texts: readonly string[],
  { scores, isText }: BlockScores,
): boolean[] {
  const least = likeliestThreshold(scores, texts)
  const keep = scores.map((score, index) => {
    const isLabel = (texts[index] ?? '').length <= label.longest
    return score >= (isLabel ? label.least : least)
  })
  const seeds = [...keep]
  scores.forEach((score, index) => {
    if (keep[index] || !isText[index]) return
    if (score <= Math.min(threshold.besideBody, least - 0.7)) return
    for (let distance = 1; distance <= reach; distance++)
      keep[index] ||= (keep[index - distance] ?? false) || (seeds[index + distance] ?? false)
  })
  leaveOutCopies(texts, keep)
  return isArticle(texts, scores, keep) ? keep : keep.map(() => false)
}

function isArticle(
  texts: readonly string[],
  scores: readonly number[],
  keep: readonly boolean[],
): boolean {
  let [length, sum, best] = [0, 0, -Infinity]
  keep.forEach((isKept, index) => {
    if (!isKept) return
    const score = scores[index] ?? 0
    const characters = (texts[index] ?? '').length
    length += characters
    sum += characters * score
    best = Math.max(best, score)
  })
  const likelihood =
    presence.best * best + (presence.mean * sum) / Math.max(1, length) + presence.bias
  return length >= leastLength && likelihood > 0
}

/**
 * The log-odds above which the blocks kept have the largest F1 to be expected: on pages that are
 * hard to read it pays to keep what is a little less likely (Lipton, Elkan and Naryanaswamy 2014).
 */
function likeliestThreshold(scores: readonly number[], texts: readonly string[]): number {
  const expected = scores.map(
    (score, index) => (texts[index] ?? '').length / (1 + Math.exp(-score)),
  )
  const all = expected.reduce((sum, length) => sum + length, 0)
  let [right, kept, bestF1, best] = [0, 0, 0, threshold.most]
  const likeliest = [...scores.keys()].filter((index) => (scores[index] ?? 0) >= threshold.least)
  for (const index of likeliest.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))) {
    right += expected[index] ?? 0
    kept += (texts[index] ?? '').length
    if ((2 * right) / (kept + all) <= bestF1) continue
    bestF1 = (2 * right) / (kept + all)
    best = scores[index] ?? 0
  }
  return Math.min(threshold.most, best)
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
