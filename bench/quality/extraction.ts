import { dirname } from 'node:path'
import { readArticle } from '../../src/article/index.js'
import { readPageHtml } from '../../src/article/read-page-html.js'
import { foldOf, readPages, sets, type GoldPage } from '../../training/article/corpus.js'
import { labelHtml, renderText } from '../../training/article/examples.js'
import type { Evaluation, EvaluationContext, Report, Section } from './evaluation.js'
import { measureLanguages } from './extraction-languages.js'
import {
  bagF1,
  letters,
  mean,
  segmentScores,
  statesDate,
  statesTitle,
  type Extracted,
} from './extraction-measures.js'

/** What is read out of a page under one name in the tables; `index` chooses the style of its text. */
interface Method {
  readonly name: string
  readonly read: (page: GoldPage, index: number) => Extracted
  /** Whether it sees the page as served or its visible text. */
  readonly sees: 'html' | 'page'
}

/** Main text of web pages of sites that the models have not seen. */
export const evaluation: Evaluation = { title: 'Main text of web pages', run }

const fullTextSets = ['newspaper4k-articles', 'readability', 'regression-pages'] as const

async function run(context: EvaluationContext): Promise<Report> {
  const pages = sets.flatMap((set) => devPages(context, set))
  const figures: Record<string, number> = {}
  const tables = {
    body: [] as (string | number)[][],
    segments: [] as (string | number)[][],
    metadata: [] as (string | number)[][],
  }
  for (const method of await allMethods()) {
    context.progress(method.name)
    const start = performance.now()
    const results = pages.map(method.read)
    const seconds = (performance.now() - start) / 1000
    const bytes = pages.reduce((sum, { html }) => sum + html.length, 0)
    const f1 = bodyScores(pages, results)
    const segments = segmentScores(pages, results)
    tables.body.push([method.name, ...fullTextSets.map(f1), f1(), bytes / 1e6 / seconds])
    tables.segments.push([method.name, segments.precision, segments.recall, segments.f1])
    const metadata = metadataScores(pages, results, method.sees)
    if (metadata) tables.metadata.push([method.name, ...metadata.row])
    if (!method.name.startsWith('copydesk')) continue
    for (const set of fullTextSets) figures[`${method.sees}.${set}.f1`] = f1(set)
    figures[`${method.sees}.f1`] = f1()
    figures[`${method.sees}.segments.f1`] = segments.f1
    Object.assign(figures, metadata?.figures)
  }
  context.progress('pages without an article')
  const empty = withoutArticle(pages)
  context.progress('languages')
  const languages = measureLanguages(
    context,
    pages.filter(({ text }) => text !== undefined),
  )
  const count = (set: string): number =>
    pages.filter((page) => page.set === set && page.text !== undefined).length
  return {
    figures: { ...figures, ...empty.figures, ...languages.figures },
    sections: [
      {
        heading: 'Body',
        text: `F1 of the bag of words, macro over pages, on the quarter of the sites that no model was trained on (${fullTextSets.map((set) => `${set}: ${String(count(set))}`).join(', ')} pages). “HTML” gets the page as served, “page text” its visible text line by line, without any markup. What counts as body is what the gold texts count: standfirst, paragraphs, headings, lists and quotes of the article; not its title and byline. The gold of “readability” is Readability's own output, approved by its authors. Some gold texts of newspaper4k-articles stop after the first paragraphs of a longer article. MB/s of HTML, reading included; for page text the making of the text is in it.`,
        table: { columns: ['method', ...fullTextSets, 'all', 'MB/s'], rows: tables.body },
      },
      {
        heading: 'Segments',
        text: `Pieces that must and must not be in the text (trafilatura's evaluation pages, mostly German), ${String(pages.filter((page) => page.set === 'trafilatura-segments').length)} pages.`,
        table: { columns: ['method', 'precision', 'recall', 'F1'], rows: tables.segments },
      },
      {
        heading: 'Titles and dates',
        text: 'Share of the pages of newspaper4k-articles on which it is right: titles compared by their letters and digits, dates by the day. “Stated” is the share of the pages on which what the method sees states the gold value at all (visible lines; for HTML metadata too), “right” the share among these, “right of all” the share of all pages that have a gold value. Gold values that are stated nowhere are mostly those of another day than the page: rewritten headlines, dates of an update.',
        table: {
          columns: [
            'method',
            'title stated',
            'right',
            'right of all',
            'date stated',
            'right',
            'right of all',
          ],
          rows: tables.metadata,
        },
      },
      empty.section,
      ...languages.sections,
    ],
  }
}

function devPages(context: EvaluationContext, set: string): GoldPage[] {
  const file = context.dataset(`extraction/${set}/train.jsonl.gz`)
  if (file === undefined) return []
  return readPages(dirname(dirname(dirname(file))), set).filter(({ site }) => foldOf(site) === 0)
}

async function allMethods(): Promise<Method[]> {
  const { jusTextLike, readabilityText } = await import('./extraction-peers.js')
  return [
    { name: 'copydesk, HTML', sees: 'html', read: ({ html }) => extract(html, 'html') },
    {
      name: 'copydesk, page text',
      sees: 'page',
      read: (page, index) => extract(renderText(page, index), 'page'),
    },
    {
      name: 'Readability.js 0.6 with linkedom',
      sees: 'html',
      read: ({ html }) => guarded(() => readabilityText(html)),
    },
    {
      name: 'jusText-like rule',
      sees: 'html',
      read: ({ html }) => {
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
    },
    { name: 'whole text', sees: 'html', read: ({ html }) => ({ text: readPageHtml(html).text }) },
  ]
}

/** Body and the standfirst where it was taken from the visible page. */
function extract(body: string, format: 'html' | 'page'): Extracted {
  const { text, title, standfirst, metadata } = readArticle({ body, format })
  const isVisible = format === 'page' || readPageHtml(body).text.includes(standfirst)
  const whole = standfirst !== '' && isVisible ? `${standfirst}\n${text}` : text
  return { text: whole, title, date: metadata.publishedAt?.slice(0, 10) ?? '' }
}

function guarded(read: () => Extracted): Extracted {
  try {
    return read()
  } catch {
    return { text: '' }
  }
}

function bodyScores(
  pages: readonly GoldPage[],
  results: readonly Extracted[],
): (set?: string) => number {
  const scores = pages.flatMap(({ set, text }, index) =>
    text === undefined ? [] : [{ set, f1: bagF1(results[index]?.text ?? '', text) }],
  )
  return (set) =>
    mean(scores.filter((page) => set === undefined || page.set === set).map(({ f1 }) => f1))
}

function metadataScores(
  pages: readonly GoldPage[],
  results: readonly Extracted[],
  sees: 'html' | 'page',
): { readonly row: (string | number)[]; readonly figures: Record<string, number> } | undefined {
  if (results.every(({ title }) => title === undefined)) return undefined
  const titles: { readonly stated: boolean; readonly right: boolean }[] = []
  const dates: { readonly stated: boolean; readonly right: boolean }[] = []
  pages.forEach((page, index) => {
    if (page.set !== 'newspaper4k-articles') return
    const result = results[index]
    const lines = statements(page, index, sees)
    if (page.title)
      titles.push({
        stated: statesTitle(lines, page.title),
        right: letters(page.title) === letters(result?.title ?? ''),
      })
    if (page.date)
      dates.push({ stated: statesDate(lines, page.date), right: page.date === result?.date })
  })
  const shares = (items: typeof titles): [number, number, number] => [
    mean(items.map(({ stated }) => Number(stated))),
    mean(items.filter(({ stated }) => stated).map(({ right }) => Number(right))),
    mean(items.map(({ right }) => Number(right))),
  ]
  const hasDates = results.some(({ date }) => date !== undefined)
  const [title, date] = [shares(titles), shares(dates)]
  return {
    row: [...title, ...(hasDates ? date : ['–', '–', '–'])],
    figures: {
      [`${sees}.titles`]: title[1],
      [`${sees}.titles.all`]: title[2],
      [`${sees}.dates`]: date[1],
      [`${sees}.dates.all`]: date[2],
    },
  }
}

/** The lines of what a method sees of a page. */
function statements(page: GoldPage, index: number, sees: 'html' | 'page'): string[] {
  if (sees === 'page') return renderText(page, index).split('\n')
  const { head, text } = readPageHtml(page.html)
  const { headline = '', datePublished = '' } = head.linked
  return [...text.split('\n'), ...head.meta.values(), ...head.times, headline, datePublished]
}

/** Dev pages with every block of their article cut out: the body should be empty. */
function withoutArticle(pages: readonly GoldPage[]): {
  readonly section: Section
  readonly figures: Record<string, number>
} {
  const kept = pages.flatMap((page, index) => {
    if (page.text === undefined) return []
    const { labels, texts } = labelHtml(page)
    const lines = new Set(
      texts.filter((_, block) => labels[block]?.isBody || labels[block]?.weight === 0),
    )
    const rest = renderText(page, index)
      .split('\n')
      .filter((line) => !lines.has(line.replace(/^ {2}• /u, '')))
      .join('\n')
    return [readArticle({ body: rest, format: 'page' }).text.length]
  })
  const figures = { 'page.empty': mean(kept.map((length) => Number(length === 0))) }
  return {
    figures,
    section: {
      heading: 'Pages without an article',
      text: `The visible text of the ${String(kept.length)} dev pages known in full with every line of their article cut out. The body is empty on ${(100 * figures['page.empty']).toFixed(0)} % of them; on the others a median of ${String(median(kept.filter((length) => length > 0)))} characters is kept, often the beginning of another article. Pages written by hand (listings, logins, error pages in twelve languages) are in test/article/pages-without-article/.`,
    },
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
