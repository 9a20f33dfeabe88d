import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import {
  fromEditorJs,
  fromLexical,
  fromPortableText,
  fromProseMirror,
  fromSlate,
  fromWordPress,
} from '../../src/cms/index.js'
import type { RichTextBody } from '../../src/cms/index.js'

/** The same article as each editor writes it down. */
const lexical = {
  root: {
    type: 'root',
    children: [
      {
        type: 'heading',
        tag: 'h2',
        children: [{ type: 'text', text: 'Rain & wind' }],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'It ' },
          { type: 'text', format: 1, text: 'rained' },
          { type: 'text', text: ' in ' },
          { type: 'link', url: '/baku', children: [{ type: 'text', text: 'Baku' }] },
          { type: 'text', text: '.' },
        ],
      },
      {
        type: 'list',
        children: [
          { type: 'listitem', children: [{ type: 'text', text: 'One' }] },
          { type: 'listitem', children: [{ type: 'text', text: 'Two' }] },
        ],
      },
      { type: 'quote', children: [{ type: 'text', text: 'Wet.' }] },
      { type: 'code', children: [{ type: 'code-highlight', text: 'a < b' }] },
      { type: 'upload', relationTo: 'media', value: 1 },
    ],
  },
}

const portableText = [
  { _type: 'block', style: 'h2', children: [{ _type: 'span', text: 'Rain & wind' }] },
  {
    _type: 'block',
    style: 'normal',
    children: [
      { _type: 'span', text: 'It ' },
      { _type: 'span', marks: ['strong'], text: 'rained' },
      { _type: 'span', text: ' in Baku.' },
    ],
  },
  { _type: 'block', listItem: 'bullet', children: [{ _type: 'span', text: 'One' }] },
  { _type: 'block', listItem: 'bullet', children: [{ _type: 'span', text: 'Two' }] },
  { _type: 'block', style: 'blockquote', children: [{ _type: 'span', text: 'Wet.' }] },
  { _type: 'code', language: 'js', code: 'a < b' },
  { _type: 'image', asset: { _ref: 'image-1' } },
]

const proseMirror = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Rain & wind' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It ' },
        { type: 'text', marks: [{ type: 'bold' }], text: 'rained' },
        { type: 'text', text: ' in Baku.' },
      ],
    },
    {
      type: 'bulletList',
      content: ['One', 'Two'].map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Wet.' }] }],
    },
    { type: 'code_block', content: [{ type: 'text', text: 'a < b' }] },
    { type: 'image', attrs: { src: '/rain.jpg' } },
  ],
}

const editorJs = {
  blocks: [
    { type: 'header', data: { text: 'Rain &amp; wind', level: 2 } },
    { type: 'paragraph', data: { text: 'It <b>rained</b> in <a href="/baku">Baku</a>.' } },
    { type: 'list', data: { style: 'unordered', items: ['One', { content: 'Two', items: [] }] } },
    { type: 'quote', data: { text: 'Wet.', caption: '' } },
    { type: 'code', data: { code: 'a < b' } },
    { type: 'image', data: { file: { url: '/rain.jpg' }, caption: '' } },
  ],
}

const slate = [
  { type: 'heading', level: 2, children: [{ text: 'Rain & wind' }] },
  {
    type: 'paragraph',
    children: [
      { text: 'It ' },
      { text: 'rained', bold: true },
      { text: ' in ' },
      { type: 'link', href: '/baku', children: [{ text: 'Baku' }] },
      { text: '.' },
    ],
  },
  {
    type: 'unordered-list',
    children: ['One', 'Two'].map((text) => ({
      type: 'list-item',
      children: [{ type: 'list-item-content', children: [{ text }] }],
    })),
  },
  { type: 'block-quote', children: [{ text: 'Wet.' }] },
  { type: 'code', children: [{ text: 'a < b' }] },
  { type: 'image', url: '/rain.jpg', children: [{ text: '' }] },
]

const wordPress = `<!-- wp:heading --><h2 class="wp-block-heading">Rain &amp; wind</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>It <strong>rained</strong> in <a href="/baku">Baku</a>.</p><!-- /wp:paragraph -->
<!-- wp:list --><ul><!-- wp:list-item --><li>One</li><!-- /wp:list-item --><!-- wp:list-item --><li>Two</li><!-- /wp:list-item --></ul><!-- /wp:list -->
<!-- wp:quote --><blockquote>Wet.</blockquote><!-- /wp:quote -->
<!-- wp:code --><pre class="wp-block-code"><code>a &lt; b</code></pre><!-- /wp:code -->
<!-- wp:image --><figure class="wp-block-image"><img src="/rain.jpg" alt=""/></figure><!-- /wp:image -->
[gallery ids="1,2"]`

const bodies: readonly (readonly [editor: string, body: RichTextBody])[] = [
  ['Lexical', fromLexical(lexical)],
  ['Lexical as JSON', fromLexical(JSON.stringify(lexical))],
  ['Portable Text', fromPortableText(portableText)],
  ['ProseMirror', fromProseMirror(proseMirror)],
  ['Editor.js', fromEditorJs(editorJs)],
  ['Slate', fromSlate(slate)],
  ['WordPress', fromWordPress(wordPress)],
]

describe('the bodies of rich-text editors', () => {
  it.each(bodies)('%s is read block by block', (_, body) => {
    const { text, blocks, images } = readArticle(body)
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toStrictEqual([
      ['heading', 'Rain & wind'],
      ['paragraph', 'It rained in Baku.'],
      ['list-item', 'One'],
      ['list-item', 'Two'],
      ['quote', 'Wet.'],
      ['code', 'a < b'],
    ])
    expect(images).toBe(1)
  })

  it('keeps the text of blocks it does not know, apart from its neighbours', () => {
    const { text } = readArticle(
      fromProseMirror({
        type: 'doc',
        content: [
          { type: 'callout', content: [{ type: 'text', text: 'First' }] },
          { type: 'callout', content: [{ type: 'text', text: 'Second' }] },
        ],
      }),
    )
    expect(text).toBe('First\n\nSecond')
  })

  it("reads the text of Ghost's cards", () => {
    const { text, images } = readArticle(
      fromLexical({
        root: {
          type: 'root',
          children: [
            {
              type: 'extended-heading',
              tag: 'h3',
              children: [{ type: 'extended-text', text: 'A' }],
            },
            { type: 'image', src: '/1.jpg', caption: '<i>Rain</i>' },
            { type: 'callout', calloutText: 'Take an <b>umbrella</b>' },
            { type: 'codeblock', code: '1 < 2' },
            { type: 'html', html: '<p>Raw</p><script>1</script>' },
            { type: 'bookmark', url: '/x', metadata: { title: 'Not read' } },
          ],
        },
      }),
    )
    expect(text).toBe('A\n\nRain\n\nTake an umbrella\n\n1 < 2\n\nRaw')
    expect(images).toBe(1)
  })

  it('reads the tables and checklists of Editor.js', () => {
    const { text } = readArticle(
      fromEditorJs({
        blocks: [
          { type: 'table', data: { content: [['Baku', '12 mm']] } },
          { type: 'checklist', data: { items: [{ text: 'Umbrella', checked: true }] } },
          { type: 'unknown-tool', data: { anything: 'Not read' } },
        ],
      }),
    )
    expect(text).toContain('12 mm')
    expect(text).toContain('Umbrella')
    expect(text).not.toContain('Not read')
  })

  it('gives paragraphs to the classic editor of WordPress, and takes away its shortcodes alone', () => {
    const { text, blocks } = readArticle(
      fromWordPress(
        'Rain fell [sic] on [2] days.\r\n\r\n[caption id="a" width="300"]<img src="/1.jpg"> Wet[/caption]\n\n[embed]https://example.com/v[/embed]\n\nThen <em>sun</em>.',
      ),
    )
    expect(text).toBe('Rain fell [sic] on [2] days.\n\nWet\n\nThen sun.')
    expect(blocks).toHaveLength(3)
  })

  it.each([fromLexical, fromPortableText, fromProseMirror, fromEditorJs, fromSlate])(
    'refuses what is no document',
    (read) => {
      for (const input of [undefined, null, 42, 'not JSON', '42'])
        expect(() => read(input)).toThrow(
          expect.objectContaining({ code: 'invalid-article', field: 'body' }) as Error,
        )
    },
  )

  it('takes any JSON, and nesting of any depth', () => {
    let deep: unknown = { type: 'text', text: 'deep' }
    for (let level = 0; level < 20_000; level++)
      deep = { type: 'list', children: [deep], content: [deep] }
    for (const read of [fromLexical, fromPortableText, fromProseMirror, fromEditorJs, fromSlate]) {
      expect(read({ root: deep }).format).toBe('html')
      expect(read([deep]).format).toBe('html')
      fc.assert(
        fc.property(fc.oneof(fc.object(), fc.array(fc.object())), (document) => {
          expect(typeof read(document).body).toBe('string')
        }),
        { numRuns: 50 },
      )
    }
  })

  it('escapes text so that it comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        const written = fromSlate([{ type: 'code', children: [{ text: `x${text}x` }] }])
        expect(readArticle(written).text).toBe(`x${text}x`)
      }),
    )
  })
})
