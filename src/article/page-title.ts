import { readByline } from './bylines.js'
import { findWrittenDate } from './dates.js'
import { findMainSegment } from './main-segment.js'
import type { DescribedBlock } from './block-statistics.js'
import { titleWords, wordShare } from './title-words.js'

/** How far above the article its headline may stand, in lines. */
const reach = 30

/**
 * Finds the headline among the lines of a page's text: above the article, as long as headlines
 * are, no sentence, alone between blank lines, repeated in the page's breadcrumb, title or footer.
 * Index of the line, -1 if none is likely.
 */
export function findTitleLine(texts: readonly string[], blocks: readonly DescribedBlock[]): number {
  const { start, end } = findMainSegment(blocks, () => 0)
  if (end === start) return -1
  let best = -1
  let bestScore = 0
  const from = Math.max(0, start - reach)
  for (let index = from; index < Math.min(start + 4, texts.length); index++) {
    const score = headlineScore(texts, blocks, index) - Math.max(0, start - 1 - index) * 0.06
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best
}

function headlineScore(
  texts: readonly string[],
  blocks: readonly DescribedBlock[],
  index: number,
): number {
  const block = blocks[index]
  const text = texts[index] ?? ''
  if (!block || block.kind === 'list-item') return 0
  const { length, words, endsSentence, digits, hasCopyright, sentenceMarks } = block.statistics
  if (length < 12 || length > 260 || hasCopyright) return 0
  if (sentenceMarks > 2 || digits > 0.3) return 0
  if (readByline(text) !== undefined || findWrittenDate(text) !== undefined) return 0
  let score = 1
  score += Math.min(length, 70) / 70
  if (words < 3 && length < 20) score -= 0.8
  if (/[.。]$/u.test(text)) score -= 1
  else if (endsSentence) score -= 0.1
  if (block.gapBefore > 0) score += 0.25
  if ((blocks[index + 1]?.gapBefore ?? 0) > 0) score += 0.25
  score += echo(texts, text, index)
  return score
}

/** Whether other lines near the head of the page, such as its title or breadcrumb, say the same. */
function echo(texts: readonly string[], text: string, index: number): number {
  const words = titleWords(text)
  let best = 0
  for (let other = Math.max(0, index - 60); other < Math.min(texts.length, index + 3); other++) {
    const line = texts[other] ?? ''
    if (other === index || line.length < text.length || line.length > text.length + 80) continue
    if (line.includes(text) && (line.length > text.length || other < index))
      best = Math.max(best, 0.9)
    else if (wordShare(titleWords(line), words) > 0.75) best = Math.max(best, 0.5)
  }
  return best
}
