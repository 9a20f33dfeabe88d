import type { RelatedArticle } from '../related/index.js'
import { printable } from './printable.js'
import type { Style } from './style.js'
import { wrapText } from './wrap-text.js'

/** An article with what to read next. */
export interface RelatedList {
  readonly id: string
  readonly title: string
  readonly related: readonly RelatedArticle[]
}

const indent = '      '

/** Writes what to read after an article, best first, with the reasons. */
export function formatRelated({ id, title, related }: RelatedList, style: Style): string {
  const head = indented(title || id, '', style, style.title)
  const lines =
    related.length === 0
      ? [style.quiet(`  nothing close enough`)]
      : related.flatMap((article) => formatOne(article, style))
  return `${[...head, ...lines].join('\n')}\n`
}

function formatOne(
  { id, title, score, reasons, duplicate }: RelatedArticle,
  style: Style,
): string[] {
  const [first = '', ...further] = indented(title || id, indent, style, (text) => text)
  const because = [...reasons.entities, ...reasons.terms, ...reasons.topics].slice(0, 8).join(', ')
  const why = duplicate ? `another version of the same text · ${because}` : because
  return [
    `${style.heading(score.toFixed(2).padStart(5))} ${first.slice(indent.length)}`,
    ...further,
    ...indented(why, indent, style, style.quiet),
  ]
}

function indented(
  text: string,
  before: string,
  style: Style,
  paint: (text: string) => string,
): string[] {
  const shown = printable(text)
  return wrapText(shown, style.width - before.length).map(
    ({ start, end }) => before + paint(shown.slice(start, end)),
  )
}
