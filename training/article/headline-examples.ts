import { describeLines } from '../../src/article/describe-page.js'
import { headlineCandidates, type HeadlineCandidate } from '../../src/article/headline-features.js'
import { pageLines } from '../../src/article/page-lines.js'
import { headMetadata } from '../../src/article/page-metadata.js'
import { pageHeadings, readPageHtml } from '../../src/article/read-page-html.js'
import type { GoldPage } from './corpus.js'
import { renderText } from './examples.js'
import type { TrainingData } from './train-trees.js'

/** The lines of one page's text that may be its headline, and the headline; `''` if it is not there. */
export interface HeadlineExample {
  readonly texts: readonly string[]
  readonly candidates: readonly HeadlineCandidate[]
  readonly headline: string
}

/**
 * The headline is the gold title or, where that is not in the visible text or not known, the
 * heading that says what the page's metadata say.
 */
export function headlineExample(page: GoldPage, style: number): HeadlineExample {
  const text = renderText(page, style)
  const lines = pageLines(text)
  const texts = lines.map(({ start, end }) => text.slice(start, end))
  const candidates = headlineCandidates(describeLines(texts, lines))
  const read = readPageHtml(page.html)
  const visible = new Set(texts.map(letters))
  const headline = [page.title, headMetadata(read.head, pageHeadings(read)).title].find(
    (title) => title !== undefined && visible.has(letters(title)),
  )
  return { texts, candidates, headline: letters(headline ?? '') }
}

/** Headlines against the lines around them; each page's other lines together count as much. */
export function headlineData(examples: Iterable<HeadlineExample>): TrainingData {
  const data = { rows: [] as Float32Array[], labels: [] as boolean[], weights: [] as number[] }
  for (const { texts, candidates, headline } of examples) {
    const others = (headline === '' ? 0.6 : 2) / Math.sqrt(candidates.length)
    for (const { line, row } of candidates) {
      const isHeadline = headline !== '' && letters(texts[line] ?? '') === headline
      data.rows.push(row)
      data.labels.push(isHeadline)
      data.weights.push(isHeadline ? 1 : others)
    }
  }
  return data
}

/** What two writings of a title have in common. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
