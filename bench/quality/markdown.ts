import type { Cell, Report, Table } from './evaluation.js'

/** Writes a report as Markdown: title, sections with their tables, the data sets that were missing. */
export function formatReport(
  title: string,
  { sections }: Report,
  missing: readonly string[],
  command: string,
): string {
  const parts = [`# ${title}`, `Made by \`${command}\`; do not edit by hand.`]
  for (const { heading, text, table } of sections) {
    parts.push(`## ${heading}`)
    if (text !== undefined) parts.push(text.trim())
    if (table !== undefined) parts.push(formatTable(table))
  }
  if (missing.length > 0)
    parts.push(
      '## Not measured',
      `These data sets were missing:\n\n${missing.map((path) => `- \`${path}\``).join('\n')}`,
    )
  return `${parts.join('\n\n')}\n`
}

/** Writes a table as Markdown, columns padded; a column is right-aligned when all its cells are numbers. */
export function formatTable({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map((_, column) => formatCell(row[column])))
  const widths = columns.map((name, column) =>
    Math.max(3, name.length, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  const numeric = columns.map((_, column) =>
    rows.every((row) => typeof row[column] !== 'string' || row[column] === ''),
  )
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, numeric[column] === true)).join(' | ')} |`
  const rule = widths.map((width, column) =>
    numeric[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  )
  return [line(columns), line(rule), ...cells.map(line)].join('\n')
}

function pad(cell: string, width: number, right: boolean): string {
  return right ? cell.padStart(width) : cell.padEnd(width)
}

function formatCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell.replaceAll('|', '\\|')
  return Number.isInteger(cell) && cell > 1 ? cell.toLocaleString('en-GB') : cell.toFixed(3)
}
