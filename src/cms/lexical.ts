import { element, escapeHtml, figure } from './html-writer.js'
import { block, inline, lineBreak, textField, writeRichText } from './rich-text.js'
import type { NodeWriter, RichTextBody, RichTextDialect } from './rich-text.js'

const text: NodeWriter = (node) => escapeHtml(textField(node, 'text'))

/** Headings are `h1` … `h6` themselves. */
const heading: NodeWriter = (node, content) => {
  const tag = textField(node, 'tag')
  return element(/^h[1-6]$/u.test(tag) ? tag : 'h2', content())
}

/** A picture whose caption is HTML (Ghost). */
const image: NodeWriter = (node) => figure(textField(node, 'caption'))

const lexical: RichTextDialect = {
  name: 'Lexical',
  typeOf: (node) => ('root' in node ? 'state' : textField(node, 'type')),
  childrenOf: (node) => ('root' in node ? [node['root']] : node['children']),
  writers: {
    state: inline,
    root: inline,
    paragraph: block('p'),
    heading,
    quote: block('blockquote'),
    list: block('ul'),
    listitem: block('li'),
    code: block('pre'),
    table: block('table'),
    tablerow: block('tr'),
    tablecell: block('td'),
    text,
    tab: () => '\t',
    'code-highlight': text,
    linebreak: lineBreak,
    link: inline,
    autolink: inline,
    hashtag: text,
    mention: text,
    // Payload
    upload: () => '<img>',
    // Ghost
    'extended-text': text,
    'extended-heading': heading,
    'extended-quote': block('blockquote'),
    aside: block('blockquote'),
    'at-link': inline,
    image,
    gallery: (node) => {
      const images = node['images']
      const count = Array.isArray(images) ? images.length : 0
      return `${'<img>'.repeat(count)}${element('p', textField(node, 'caption'))}`
    },
    codeblock: (node) => element('pre', escapeHtml(textField(node, 'code'))),
    html: (node) => element('div', textField(node, 'html')),
    markdown: (node) => element('div', escapeHtml(textField(node, 'markdown'))),
    callout: (node) => element('p', textField(node, 'calloutText')),
    toggle: (node) =>
      element('h4', textField(node, 'heading')) + element('div', textField(node, 'content')),
  },
}

/**
 * Turns a Lexical editor state (Payload, Ghost), or its JSON, into the body of an article. Ghost's
 * cards with text in them are read; bookmarks and embeds are not, and of a Markdown card the
 * characters as they stand.
 *
 * @throws CopydeskError `invalid-article` for what is neither an object nor JSON.
 *
 * @example
 * analyzer.analyze({ title: post.title, ...fromLexical(post.lexical) })
 */
export function fromLexical(state: unknown): RichTextBody {
  return writeRichText(state, lexical)
}
