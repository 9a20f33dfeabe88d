import { element, escapeHtml, figure } from './html-writer.js'
import { textField, writeRichText } from './rich-text.js'
import type { RichTextBody, RichTextDialect } from './rich-text.js'

const portableText: RichTextDialect = {
  name: 'Portable Text',
  typeOf: (node) => textField(node, '_type'),
  childrenOf: (node) => node['children'],
  writers: {
    block: (node, content) => {
      const style = textField(node, 'style')
      if (typeof node['listItem'] === 'string') return element('li', content())
      return element(/^(?:h[1-6]|blockquote)$/u.test(style) ? style : 'p', content())
    },
    span: (node) => escapeHtml(textField(node, 'text')),
    image: (node) => figure(escapeHtml(textField(node, 'caption'))),
    code: (node) => element('pre', escapeHtml(textField(node, 'code'))),
  },
}

/**
 * Turns Portable Text (Sanity), or its JSON, into the body of an article. Of custom blocks only
 * children are read, since the names of their fields are the site's.
 *
 * @throws CopydeskError `invalid-article` for what is neither a list of blocks nor JSON.
 *
 * @example
 * analyzer.analyze({ title: document.title, ...fromPortableText(document.body) })
 */
export function fromPortableText(blocks: unknown): RichTextBody {
  return writeRichText(blocks, portableText)
}
