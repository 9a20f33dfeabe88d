import { element, escapeHtml, figure, table } from './html-writer.js'
import { headingTag, inline, isNode, nodeField, textField, writeRichText } from './rich-text.js'
import type { NodeWriter, RichTextBody, RichTextDialect } from './rich-text.js'

/** Writes a block by its data; the text in it is inline HTML already, but that of code. */
function byData(write: (data: ReturnType<typeof nodeField>) => string): NodeWriter {
  return (node) => write(nodeField(node, 'data'))
}

/** List items are strings, or objects with `content` (newer, with `items` inside) or `text` (checklist). */
function listItems(items: unknown): string {
  if (!Array.isArray(items)) return ''
  return items
    .map((item: unknown) => {
      if (typeof item === 'string') return element('li', item)
      if (!isNode(item)) return ''
      const html = textField(item, 'content') || textField(item, 'text')
      return element('li', html) + listItems(item['items'])
    })
    .join('')
}

const list = byData((data) => element('ul', listItems(data['items'])))

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row)
}

const editorJs: RichTextDialect = {
  name: 'Editor.js',
  typeOf: (node) => ('blocks' in node ? 'document' : textField(node, 'type')),
  childrenOf: (node) => node['blocks'],
  writers: {
    document: inline,
    paragraph: byData((data) => element('p', textField(data, 'text'))),
    header: byData((data) => element(headingTag(data['level']), textField(data, 'text'))),
    quote: byData(
      (data) =>
        element('blockquote', textField(data, 'text')) + element('p', textField(data, 'caption')),
    ),
    warning: byData(
      (data) => element('p', textField(data, 'title')) + element('p', textField(data, 'message')),
    ),
    list,
    nestedlist: list,
    checklist: list,
    code: byData((data) => element('pre', escapeHtml(textField(data, 'code')))),
    raw: byData((data) => element('div', textField(data, 'html'))),
    image: byData((data) => figure(textField(data, 'caption'))),
    table: byData((data) => {
      const rows: unknown = data['content']
      if (!Array.isArray(rows)) return ''
      return table(rows.filter(isRow).map((row) => row.filter((cell) => typeof cell === 'string')))
    }),
  },
}

/**
 * Turns an Editor.js document (Directus), or its JSON, into the body of an article. Blocks of tools
 * that are not its own are left out: the names of their fields are unknown.
 *
 * @throws CopydeskError `invalid-article` for what is neither an object nor JSON.
 *
 * @example
 * analyzer.analyze({ title: item.title, ...fromEditorJs(item.content) })
 */
export function fromEditorJs(document: unknown): RichTextBody {
  return writeRichText(document, editorJs)
}
