import type { Document } from '../article/index.js'
import type { Analysis, EntityType } from '../schema/index.js'
import { formatText } from './format-text.js'
import { formatList } from './format-list.js'
import { printable } from './printable.js'
import type { Style } from './style.js'
import { wrapText } from './wrap-text.js'

/** How many names, topics or tags a report shows of a kind; it says how many more there are. */
const shown = 10

const groups: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['place', 'Places'],
  ['organisation', 'Organisations'],
]

/**
 * Writes an analysis for a person: headline, facts, names by kind, topics, tags, warnings and, where
 * the document is given, the text with the first mention of every name marked in the colour of its
 * kind.
 */
export function formatReport(
  analysis: Analysis,
  style: Style,
  options: { readonly name: string; readonly document?: Document | undefined },
): string {
  const title = analysis.article.title ?? options.name
  const head = wrapText(printable(title), style.width).map(({ start, end }) =>
    style.title(printable(title).slice(start, end)),
  )
  const facts = wrapFacts(factsOf(analysis), style)
  const lists = [
    ...groups.map(([type, label]) => {
      const names = analysis.entities
        .filter((entity) => entity.type === type)
        .map(({ name, mentions }) => ({
          text: name,
          note: mentions.length > 1 ? ` ×${mentions.length}` : '',
        }))
      return formatList(label, names, { style, shown, paint: style[type] })
    }),
    formatList(
      'Topics',
      analysis.topics.filter(({ confident }) => confident).map(({ label }) => ({ text: label })),
      { style, shown },
    ),
    formatList(
      'Tags',
      analysis.tags.map(({ label }) => ({ text: label })),
      { style, shown },
    ),
  ].flat()
  const warnings = analysis.warnings.flatMap(({ message }) =>
    wrapText(printable(message), style.width - 2).map(({ start, end }, index) =>
      style.warning(`${index === 0 ? '! ' : '  '}${printable(message).slice(start, end)}`),
    ),
  )
  const text =
    options.document === undefined ? [] : formatText(options.document, analysis.entities, style)
  return [[...head, ...facts], lists, warnings, text]
    .filter((section) => section.length > 0)
    .map((section) => `${section.join('\n')}\n`)
    .join('\n')
}

function factsOf({ article, language, readTime, statistics }: Analysis): string[] {
  const percent = Math.round(language.confidence * 100)
  return [
    article.byline,
    article.publishedAt?.slice(0, 10),
    language.code === 'und'
      ? 'language unknown'
      : `${language.name}${language.reliable ? '' : ` (unsure, ${percent} %)`}`,
    readTime.label,
    `${statistics.words.toLocaleString('en-GB')} ${statistics.words === 1 ? 'word' : 'words'}`,
    readTime.images > 0 ? `${readTime.images} ${readTime.images === 1 ? 'image' : 'images'}` : '',
  ].filter((fact): fact is string => fact !== undefined && fact !== '')
}

function wrapFacts(facts: readonly string[], style: Style): string[] {
  const line = printable(facts.join(' · '))
  return wrapText(line, style.width).map(({ start, end }) => style.quiet(line.slice(start, end)))
}
