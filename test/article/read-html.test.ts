import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.js'

const blocksOf = (body: string): [string, string][] => {
  const { text, blocks } = readArticle({ body, format: 'html' })
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('blocks of HTML', () => {
  test.each<[string, string, [string, string][]]>([
    ['nothing', '', []],
    ['bare text', 'Rain fell.', [['paragraph', 'Rain fell.']]],
    [
      'paragraphs without end tags',
      '<p>One<p>Two',
      [
        ['paragraph', 'One'],
        ['paragraph', 'Two'],
      ],
    ],
    [
      'text beside blocks',
      'One<div>Two</div>Three',
      [
        ['paragraph', 'One'],
        ['paragraph', 'Two'],
        ['paragraph', 'Three'],
      ],
    ],
    [
      'inline elements',
      '<p>Pe<b>t</b>er <i>the</i>\n great</p>',
      [['paragraph', 'Peter the great']],
    ],
    [
      'headings',
      '<h2>News</h2>Text',
      [
        ['heading', 'News'],
        ['paragraph', 'Text'],
      ],
    ],
    [
      'list items without end tags',
      '<ul><li>One<li>Two <ol><li>Deep</ol>after</ul>',
      [
        ['list-item', 'One'],
        ['list-item', 'Two'],
        ['list-item', 'Deep'],
        ['list-item', 'after'],
      ],
    ],
    [
      'quotes',
      '<blockquote><p>One</p><p>Two</p></blockquote>',
      [
        ['quote', 'One'],
        ['quote', 'Two'],
      ],
    ],
    [
      'captions',
      '<figure><img><figcaption>A <em>cat</em></figcaption></figure>',
      [['caption', 'A cat']],
    ],
    ['code keeps its white space', '<pre>\n  a\n    b\n</pre>', [['code', '  a\n    b']]],
    [
      'tables',
      '<table><tr><th>A<td>B<tr><td><p>C</table>',
      [
        ['table', 'A'],
        ['table', 'B'],
        ['paragraph', 'C'],
      ],
    ],
    [
      'line breaks',
      'One<br>Two<br/>\n<br>Three</br>Four',
      [
        ['paragraph', 'One\nTwo'],
        ['paragraph', 'Three\nFour'],
      ],
    ],
    [
      'character references',
      'AT&amp;T &lt;3 &#x1F600; &nGt; &unknown; &copy',
      [['paragraph', 'AT&T <3 😀 ≫⃒ &unknown; ©']],
    ],
    ['no-break spaces', '<p>10&nbsp;000&nbsp;</p><p>&nbsp;</p>', [['paragraph', '10\u00a0000']]],
    ['soft hyphens', 'Bundes&shy;tags\u00adwahl', [['paragraph', 'Bundestagswahl']]],
    [
      'scripts and styles',
      'A<script>x<p>y</script><style>p{}</style><template>t</template><noscript>n</noscript>B',
      [['paragraph', 'AB']],
    ],
    [
      'hidden elements',
      'A<p hidden>x</p><p style="color:red; display : none">y</p><div aria-hidden="true"><p>z</div>B',
      [
        ['paragraph', 'A'],
        ['paragraph', 'B'],
      ],
    ],
    [
      'embedded posts',
      '<p>A</p><blockquote class="twitter-tweet"><p>Tweet</p></blockquote><iframe>x</iframe>',
      [['paragraph', 'A']],
    ],
    ['comments', 'A<!-- <p>x</p> -->B<![CDATA[c]]>', [['paragraph', 'AB']]],
    ['stray end tags', '</div>A</p></b>B</li>', [['paragraph', 'AB']]],
    ['an unclosed tag at the end', '<p>A</p><p class="', [['paragraph', 'A']]],
    ['upper case', '<P>A<BR>B</P>', [['paragraph', 'A\nB']]],
    [
      'a link that is never closed',
      '<p><a href="x">A<p>B',
      [
        ['paragraph', 'A'],
        ['paragraph', 'B'],
      ],
    ],
  ])('%s', (_, body, blocks) => {
    expect(blocksOf(body)).toEqual(blocks)
  })

  test('headings know their level', () => {
    const { blocks } = readArticle({ title: 'Given', body: '<h1>A</h1><h6>B</h6>', format: 'html' })
    expect(blocks.map(({ level }) => level)).toEqual([1, 6])
  })

  test('pictures are counted, counting pixels are not', () => {
    const body =
      '<img src=a><figure><picture><source><img src=b></picture></figure><img width=1 height=1>'
    expect(readArticle({ body, format: 'html' }).images).toBe(2)
  })
})

describe('the way back to the source', () => {
  const sourceOf = (body: string, piece: string): string => {
    const { text, sourceMap } = readArticle({ body, format: 'html' })
    const start = text.indexOf(piece)
    const span = sourceMap.toSource({ start, end: start + piece.length })
    return body.slice(span.start, span.end)
  }

  test.each([
    ['<p>Peter &amp; Paul</p>', 'Peter & Paul', 'Peter &amp; Paul'],
    ['<p>Peter &amp; Paul</p>', '&', '&amp;'],
    ['<p>Peter &amp; Paul</p>', 'Paul', 'Paul'],
    ['<p>Al<b>bert</b> \n Einstein', 'Albert Einstein', 'Al<b>bert</b> \n Einstein'],
    ['Bundes&shy;tag heute', 'Bundestag', 'Bundes&shy;tag'],
    ['A<br>B', '\n', '<br>'],
    ['<p>A</p><p>B</p>', 'B', 'B'],
  ])('%s: %j was %j', (body, piece, source) => {
    expect(sourceOf(body, piece)).toBe(source)
  })

  /** Words of a text and how HTML may write them. */
  const word = fc.stringMatching(/^[a-zé日]{1,6}$/u)
  const dressed = fc
    .tuple(
      word,
      fc.constantFrom(
        '%',
        '<b>%</b>',
        '<a href="?a=1&amp;b">%</a>',
        '&#8222;%&ldquo;',
        '<!-- x -->%',
        '&amp;%',
      ),
    )
    .map(([plain, dress]) => ({
      plain,
      html: dress.replace('%', plain),
      offset: dress.indexOf('%'),
    }))
  const gap = fc.constantFrom(
    ' ',
    '\n',
    ' \t ',
    '<br>',
    '</p><p class=x>',
    '<img src=y> ',
    '</div><h2>',
  )

  test('every word of generated HTML is found where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dressed, gap), { maxLength: 30 }), (pairs) => {
        let html = '<p>'
        const places: { plain: string; at: number }[] = []
        for (const [{ plain, html: written, offset }, space] of pairs) {
          places.push({ plain, at: html.length + offset })
          html += written + space
        }
        const { text, sourceMap, blocks } = readArticle({ body: html, format: 'html' })
        let from = 0
        for (const { plain, at } of places) {
          const start = text.indexOf(plain, from)
          from = start + plain.length
          expect(sourceMap.toSource({ start, end: from })).toEqual({
            start: at,
            end: at + plain.length,
          })
        }
        for (const { start, end } of blocks)
          expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
      }),
    )
  })

  test('any string is read, and every span leads into the source', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b',
        '>',
        '&amp',
        '&#0;',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<pre>',
        '<br>',
        '<li>',
        '<table>',
        '"',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('')
        const { text, sourceMap, blocks } = readArticle({ body, format: 'html' })
        let last = 0
        for (let start = 0; start < text.length; start++) {
          const span = sourceMap.toSource({ start, end: start + 1 })
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(body.length)
          last = span.start
        }
        expect(blocks.every((block, index) => block.start >= (blocks[index - 1]?.end ?? 0))).toBe(
          true,
        )
      }),
    )
  })
})

describe('hostile HTML is read in linear time', () => {
  const patterns: Record<string, (n: number) => string> = {
    'nested elements': (n) => '<div>'.repeat(n) + 'x',
    'nested inline elements and stray ends': (n) => '<i>'.repeat(n) + '</b>'.repeat(n),
    'paragraphs in inline elements': (n) => '<p>' + '<i>'.repeat(n) + '<p>x</p>'.repeat(n),
    'list items in boxes': (n) => '<div>'.repeat(n) + '<li>x</li>'.repeat(n),
    'one long line': (n) => 'lorem ipsum '.repeat(n),
    ampersands: (n) => '&'.repeat(5 * n),
    'open angle brackets': (n) => '<'.repeat(5 * n),
    spaces: (n) => 'a' + ' '.repeat(5 * n) + 'b',
  }
  /** Quadratic time would be 10¹⁰ steps and take minutes; a busy machine may take a few seconds. */
  test.each(Object.entries(patterns))('%s', { timeout: 8_000 }, (_, make) => {
    const body = make(100_000)
    const start = performance.now()
    readArticle({ body, format: 'html' })
    expect(performance.now() - start).toBeLessThan(6_000)
  })
})
