import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.js'

const read = (body: string) => readArticle({ body, format: 'markdown' })
const blocksOf = (body: string): [string, string][] => {
  const { text, blocks } = read(body)
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('blocks of Markdown', () => {
  test.each<[string, string, [string, string][]]>([
    ['nothing', '', []],
    [
      'headings',
      'Zero\n\n# *One*\n\nTwo\n===',
      [
        ['paragraph', 'Zero'],
        ['heading', 'One'],
        ['heading', 'Two'],
      ],
    ],
    ['emphasis and links', 'A **b** [c *d*](http://e.f "g") h', [['paragraph', 'A b c d h']]],
    ['soft and hard breaks', 'A\nb  \nc\\\nd', [['paragraph', 'A b\nc\nd']]],
    ['reference links', '[a][r] [r] [sic] [he]\n\n[r]: x', [['paragraph', 'a r [sic] [he]']]],
    ['images', '![alt](i.png) A [![b](i.png)](u)', [['paragraph', 'A']]],
    ['escapes and references', '\\*A\\* &amp; &nope;', [['paragraph', '*A* & &nope;']]],
    [
      'quotes',
      '> A\n> b\n>\n> - c',
      [
        ['quote', 'A b'],
        ['list-item', 'c'],
      ],
    ],
    [
      'lists',
      '- A\n  b\n- [x] c\n\n1. d',
      [
        ['list-item', 'A b'],
        ['list-item', 'c'],
        ['list-item', 'd'],
      ],
    ],
    [
      'fenced code',
      '> ```js\n> a\n>   b\n> ```\nC',
      [
        ['code', 'a\n  b'],
        ['paragraph', 'C'],
      ],
    ],
    [
      'indented code',
      'A\n\n    b\n      c\n\nD',
      [
        ['paragraph', 'A'],
        ['code', 'b\n  c'],
        ['paragraph', 'D'],
      ],
    ],
    ['code in text', 'A `b  c` d', [['paragraph', 'A b c d']]],
    [
      'tables',
      '| a | b |\n|---|---|\n| c \\| d | *e* |',
      [
        ['table', 'a'],
        ['table', 'b'],
        ['table', 'c | d'],
        ['table', 'e'],
      ],
    ],
    ['inline HTML', 'A <b>c</b><br>d <!-- e --> f', [['paragraph', 'A c\nd f']]],
    [
      'HTML blocks',
      '<div>\nA <b>c</b>\n</div>\n\n<script>\nx\n</script>\n\nD',
      [
        ['paragraph', 'A c'],
        ['paragraph', 'D'],
      ],
    ],
    [
      'MDX',
      "import X from 'y'\n\nexport const a = 1\n\n<Chart data={[1, 2]} />\n\nA {/* c */} B",
      [['paragraph', 'A B']],
    ],
    ['shortcodes and footnotes', 'A{{< fig a="b" >}}{% c %} d[^1]', [['paragraph', 'A d']]],
    [
      'a sentence that begins with import',
      'import prices rose',
      [['paragraph', 'import prices rose']],
    ],
    ['autolinks and strikethrough', '<http://a.b> ~~c~~', [['paragraph', 'http://a.b c']]],
  ])('%s', (_, body, blocks) => {
    expect(blocksOf(body)).toEqual(blocks)
  })

  test('pictures are counted, those in HTML too', () => {
    expect(read('![a](b) [![c](d)](e)\n\n<img src="f">').images).toBe(3)
  })
})

describe('front matter', () => {
  test('YAML gives title, standfirst, byline, date, language, section and tags', () => {
    const document = read(
      [
        '---',
        'title: "A: \\"b\\""',
        'description: >',
        '  Folded',
        '  text',
        'authors:',
        '  - Ada',
        "  - 'Bob'",
        'date: 2024-01-02 03:04:05 +0100 # local',
        'lang: en-GB',
        'category: News',
        "tags: [x, 'y, z']",
        'nested:',
        '  title: no',
        '---',
        'Body',
      ].join('\r\n'),
    )
    expect(document).toMatchObject({ title: 'A: "b"', standfirst: 'Folded text', text: 'Body' })
    expect(document.metadata).toEqual({
      byline: 'Ada, Bob',
      publishedAt: '2024-01-02T03:04:05+0100',
      language: 'en-GB',
      section: 'News',
      tags: ['x', 'y, z'],
    })
  })

  test('TOML is read, and the caller knows better', () => {
    const body = '+++\ntitle = "T"\ndate = 2024-01-02T03:04:05Z\n+++\nBody'
    const { title, text, metadata } = readArticle({ body, format: 'markdown', title: 'Mine' })
    expect([title, text, metadata.publishedAt]).toEqual(['Mine', 'Body', '2024-01-02T03:04:05Z'])
  })

  test.each(['---\nnot closed', 'A\n---\ntitle: b\n---', '---'])('%j has none', (body) => {
    expect(read(body)).toMatchObject({ title: '', metadata: {} })
  })
})

describe('the way back to the source', () => {
  const word = fc.stringMatching(/^[a-zé日]{1,6}$/u)
  const dressed = fc
    .tuple(word, fc.constantFrom('%', '**%**', '[%](http://1.2)', '\\#%', '&amp;%', '![](1)%'))
    .map(([plain, dress]) => ({
      plain,
      written: dress.replace('%', plain),
      offset: dress.indexOf('%'),
    }))
  const gap = fc.constantFrom(
    ' ',
    '\n',
    '  \n',
    '\n\n',
    '\n\n> ',
    '\n\n- ',
    '\n\n## ',
    '\n\n| - |\n',
  )

  test('every word of generated Markdown is found where it stands', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(dressed, gap), { maxLength: 20 }),
        (hasFrontMatter, pairs) => {
          let body = hasFrontMatter ? '\uFEFF---\r\ntitle: 1\r\n---\r\n' : ''
          const places: { plain: string; at: number }[] = []
          for (const [{ plain, written, offset }, space] of pairs) {
            places.push({ plain, at: body.length + offset })
            body += written + space
          }
          const { text, sourceMap } = read(body)
          let from = 0
          for (const { plain, at } of places) {
            const start = text.indexOf(plain, from)
            from = start + plain.length
            expect(sourceMap.toSource({ start, end: from })).toEqual({
              start: at,
              end: at + plain.length,
            })
          }
        },
      ),
    )
  })

  test('any string is read, and every span leads into the source', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '# ',
        '> ',
        '- ',
        '**',
        '_',
        '`',
        '```\n',
        '[',
        '](',
        ')',
        '<div>',
        '---\n',
        '|',
        '    ',
        '\\',
        '&amp;',
        '{{',
        '}}',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('')
        const { text, sourceMap, blocks } = read(body)
        for (let start = 0; start < text.length; start++) {
          const span = sourceMap.toSource({ start, end: start + 1 })
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(body.length)
        }
        expect(blocks.every((block, index) => block.start >= (blocks[index - 1]?.end ?? 0))).toBe(
          true,
        )
      }),
    )
  })
})

describe('entangled Markdown is read as plain text, with a warning', () => {
  test.each([
    ['links', '[a]('.repeat(50_000)],
    ['emphasis', 'a**b_c'.repeat(50_000)],
    ['quotes', '>'.repeat(50_000)],
    ['code', Array.from({ length: 500 }, (_, index) => '`'.repeat(index)).join(' ')],
  ])('%s', (_, body) => {
    const { warnings, text } = read(body)
    expect(warnings.map(({ code }) => code)).toEqual(['markdown-entangled'])
    expect(text).toBe(body.trim())
  })
})
