import { element, escapeHtml } from './html-writer.js'
import {
  block,
  headingTag,
  inline,
  lineBreak,
  nodeField,
  textField,
  writeRichText,
} from './rich-text.js'
import type { RichTextBody, RichTextDialect } from './rich-text.js'

/** ProseMirror's own schema writes `code_block` where TipTap writes `codeBlock`. */
function camelCase(type: string): string {
  return type.replaceAll(/_[a-z]/gu, (pair) => pair.slice(1).toUpperCase())
}

const proseMirror: RichTextDialect = {
  name: 'ProseMirror',
  typeOf: (node) => camelCase(textField(node, 'type')),
  childrenOf: (node) => node['content'],
  writers: {
    doc: inline,
    paragraph: block('p'),
    heading: (node, content) => element(headingTag(nodeField(node, 'attrs')['level']), content()),
    blockquote: block('blockquote'),
    bulletList: block('ul'),
    orderedList: block('ol'),
    listItem: block('li'),
    taskList: block('ul'),
    taskItem: block('li'),
    codeBlock: block('pre'),
    table: block('table'),
    tableRow: block('tr'),
    tableCell: block('td'),
    tableHeader: block('th'),
    image: () => '<img>',
    hardBreak: lineBreak,
    horizontalRule: () => '',
    text: (node) => escapeHtml(textField(node, 'text')),
    mention: (node) => escapeHtml(textField(nodeField(node, 'attrs'), 'label')),
  },
}

/**
 * Turns a ProseMirror or TipTap document, or its JSON, into the body of an article.
 *
 * @throws CopydeskError `invalid-article` for what is neither an object nor JSON.
 *
 * @example
 * analyzer.analyze({ title, ...fromProseMirror(editor.getJSON()) })
 */
export function fromProseMirror(document: unknown): RichTextBody {
  return writeRichText(document, proseMirror)
}
