import { element, escapeHtml } from './html-writer.js'
import { block, headingTag, inline, textField, writeRichText } from './rich-text.js'
import type { RichTextBody, RichTextDialect } from './rich-text.js'

const names = ['one', 'two', 'three', 'four', 'five', 'six']

/** Slate leaves the names of types to the site: these are the spellings of its examples, Plate and Keystone. */
const slate: RichTextDialect = {
  name: 'Slate',
  typeOf: (node) => ('text' in node ? '#text' : textField(node, 'type').replace(/_/gu, '-')),
  childrenOf: (node) => node['children'],
  writers: {
    '#text': (node) => escapeHtml(textField(node, 'text')),
    paragraph: block('p'),
    p: block('p'),
    heading: (node, content) => element(headingTag(node['level']), content()),
    ...Object.fromEntries(
      names.flatMap((name, index) => {
        const tag = `h${String(index + 1)}`
        return [
          [tag, block(tag)],
          [`heading-${name}`, block(tag)],
        ]
      }),
    ),
    'block-quote': block('blockquote'),
    blockquote: block('blockquote'),
    'bulleted-list': block('ul'),
    'numbered-list': block('ol'),
    'unordered-list': block('ul'),
    'ordered-list': block('ol'),
    ul: block('ul'),
    ol: block('ol'),
    'list-item': block('li'),
    li: block('li'),
    'list-item-content': inline,
    lic: inline,
    code: block('pre'),
    'code-block': block('pre'),
    'code-line': (_, content) => `${content()}<br>`,
    table: block('table'),
    'table-row': block('tr'),
    tr: block('tr'),
    'table-cell': block('td'),
    td: block('td'),
    image: (_, content) => `<img>${element('p', content())}`,
    img: (_, content) => `<img>${element('p', content())}`,
    link: inline,
    a: inline,
    mention: inline,
    relationship: inline,
  },
}

/**
 * Turns a Slate document (Keystone, Plate), or its JSON, into the body of an article.
 *
 * @throws CopydeskError `invalid-article` for what is neither a list of nodes nor JSON.
 *
 * @example
 * analyzer.analyze({ title: item.title, ...fromSlate(item.content.document) })
 */
export function fromSlate(nodes: unknown): RichTextBody {
  return writeRichText(nodes, slate)
}
