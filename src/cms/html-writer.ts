/** Writes text so that an HTML reader gives it back. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Writes an element around HTML; nothing around nothing. */
export function element(tag: string, html: string): string {
  return html === '' ? '' : `<${tag}>${html}</${tag}>`
}

/** Writes a picture with its caption, which is HTML. */
export function figure(captionHtml: string): string {
  return `<figure><img>${element('figcaption', captionHtml)}</figure>`
}

/** Writes the rows of a table, whose cells are HTML. */
export function table(rows: readonly (readonly string[])[]): string {
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  return element('table', body.join(''))
}
