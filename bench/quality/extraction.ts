import { dirname } from 'node:path'
import { readArticle } from '../../src/article/index.js'
import { readPageHtml } from '../../src/article/read-page-html.js'
import { foldOf, readPages, sets, type GoldPage } from '../../training/article/corpus.js'
import { renderText } from '../../training/article/examples.js'
import type { Evaluation, EvaluationContext, Figures, Report } from './evaluation.js'

/** Everything that is measured of one page under one method. */
interface Extracted {
  readonly text: string
  readonly title?: string
  readonly date?: string
}

type Method = (page: GoldPage, index: number) => Extracted

/** Main text of web pages of sites that the models have not seen. */
export const evaluation: Evaluation = { title: 'Main text of web pages', run }

const fullTextSets = ['newspaper4k-articles', 'readability', 'regression-pages'] as const

async function run(context: EvaluationContext): Promise<Report> {
  const pages = sets.flatMap((set) => devPages(context, set))
  const methods = await allMethods()
  const figures: Record<string, number> = {}
  const rows: (string | number)[][] = []
  const segmentRows: (string | number)[][] = []
  const metadataRows: (string | number)[][] = []
  for (const [name, method] of methods) {
    context.progress(name)
    const start = performance.now()
    const results = pages.map(method)
    const seconds = (performance.now() - start) / 1000
    const bytes = pages.reduce((sum, { html }) => sum + html.length, 0)
    const measured = measure(pages, results)
    rows.push([
      name,
      ...fullTextSets.map((set) => measured[`${set}.f1`] ?? 0),
      measured['f1'] ?? 0,
      bytes / 1e6 / seconds,
    ])
    segmentRows.push([
      name,
      measured['segments.precision'] ?? 0,
      measured['segments.recall'] ?? 0,
      measured['segments.f1'] ?? 0,
    ])
    if (results.some(({ title }) => title !== undefined))
      metadataRows.push([
        name,
        measured['titles'] ?? 0,
        results.some(({ date }) => date !== undefined) ? (measured['dates'] ?? 0) : '–',
      ])
    if (name.startsWith('copydesk'))
      for (const [key, value] of Object.entries(measured))
        figures[`${name.slice(9)}.${key}`] = value
  }
  const counts = fullTextSets.map(
    (set) =>
      `${set}: ${String(pages.filter((page) => page.set === set && page.text !== undefined).length)}`,
  )
  return {
    figures,
    sections: [
      {
        heading: 'Body',
        text: `F1 of the bag of words, macro over pages, on the quarter of the sites that no model was trained on (${counts.join(', ')} pages). “HTML” gets the page as served, “page text” its visible text line by line, without any markup. What counts as body is what the gold texts count: standfirst, paragraphs, headings, lists and quotes of the article; not its title and byline. The gold of “readability” is Readability's own output, approved by its authors. MB/s of HTML, reading included; for page text the making of the text is in it.`,
        table: { columns: ['method', ...fullTextSets, 'all', 'MB/s'], rows },
      },
      {
        heading: 'Segments',
        text: `Pieces that must and must not be in the text (trafilatura's evaluation pages, mostly German), ${String(pages.filter((page) => page.set === 'trafilatura-segments').length)} pages.`,
        table: { columns: ['method', 'precision', 'recall', 'F1'], rows: segmentRows },
      },
      {
        heading: 'Titles and dates',
        text: 'Share of the pages of newspaper4k-articles on which it is right: titles compared by their letters and digits, dates by the day; for page text also where the visible text does not state the date at all. Some gold titles and dates are those of another day than the page (rewritten headlines, dates of an update), which caps what any reader can reach.',
        table: { columns: ['method', 'titles', 'dates'], rows: metadataRows },
      },
    ],
  }
}

function devPages(context: EvaluationContext, set: string): GoldPage[] {
  const file = context.dataset(`extraction/${set}/train.jsonl.gz`)
  if (file === undefined) return []
  return readPages(dirname(dirname(dirname(file))), set).filter(({ site }) => foldOf(site) === 0)
}

async function allMethods(): Promise<[string, Method][]> {
  const { jusTextLike, readabilityText } = await import('./extraction-peers.js')
  return [
    ['copydesk html', ({ html }) => extract(html, 'html')],
    ['copydesk page', (page, index) => extract(renderText(page, index), 'page')],
    ['Readability.js 0.6 with linkedom', ({ html }) => guarded(() => readabilityText(html))],
    [
      'jusText-like rule',
      ({ html }) => {
        const { blocks, text, markup } = readPageHtml(html)
        return {
          text: jusTextLike(
            blocks.map(({ start, end }, index) => ({
              text: text.slice(start, end),
              linkDensity: (markup[index]?.linked ?? 0) / (end - start),
            })),
          ),
        }
      },
    ],
    ['whole text', ({ html }) => ({ text: readPageHtml(html).text })],
  ]
}

function extract(body: string, format: 'html' | 'page'): Extracted {
  const { text, title, standfirst, metadata } = readArticle({ body, format })
  const whole = format === 'page' && standfirst !== '' ? `${standfirst}\n${text}` : text
  return { text: whole, title, date: metadata.publishedAt?.slice(0, 10) ?? '' }
}

function guarded(read: () => Extracted): Extracted {
  try {
    return read()
  } catch {
    return { text: '' }
  }
}

function measure(pages: readonly GoldPage[], results: readonly Extracted[]): Figures {
  const figures: Record<string, number> = {}
  const scored = pages.flatMap((page, index) =>
    page.text === undefined
      ? []
      : [{ set: page.set, f1: bagF1(results[index]?.text ?? '', page.text) }],
  )
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  for (const set of fullTextSets)
    figures[`${set}.f1`] = mean(scored.filter((page) => page.set === set).map(({ f1 }) => f1))
  figures['f1'] = mean(scored.map(({ f1 }) => f1))
  let found = 0
  let missed = 0
  let wrong = 0
  const titles: number[] = []
  const dates: number[] = []
  pages.forEach((page, index) => {
    const result = results[index] ?? { text: '' }
    if (page.set === 'trafilatura-segments') {
      const text = evened(result.text)
      for (const piece of page.with ?? [])
        if (text.includes(evened(piece))) found++
        else missed++
      for (const piece of page.without ?? []) if (text.includes(evened(piece))) wrong++
    }
    if (page.set !== 'newspaper4k-articles') return
    if (page.title) titles.push(Number(letters(page.title) === letters(result.title ?? '')))
    if (page.date) dates.push(Number(page.date === result.date))
  })
  figures['segments.precision'] = found / Math.max(1, found + wrong)
  figures['segments.recall'] = found / Math.max(1, found + missed)
  figures['segments.f1'] = (2 * found) / Math.max(1, 2 * found + wrong + missed)
  figures['titles'] = mean(titles)
  figures['dates'] = mean(dates)
  return figures
}

function evened(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** F1 of the words of two texts as bags; single characters in scripts without spaces. */
export function bagF1(text: string, gold: string): number {
  const words = wordsOf(text)
  const goldWords = wordsOf(gold)
  if (words.length === 0 || goldWords.length === 0) return Number(words.length === goldWords.length)
  const counts = new Map<string, number>()
  for (const word of goldWords) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of words) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  return (2 * shared) / (words.length + goldWords.length)
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu,
      ) ?? []
  )
}
