import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArticles } from '../../src/archive/index.js'
import { collect } from '../support/collect.js'
import type { ArchiveItem, ReadArticlesOptions } from '../../src/archive/index.js'

/** The text in chunks of a few bytes, as a slow network brings it: characters are cut in half. */
async function* slowly(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size))
}

/** Everything an archive gives: articles as they are, errors as `source: code`. */
async function read(text: string, options: ReadArticlesOptions): Promise<readonly unknown[]> {
  const shown: unknown[] = []
  for await (const item of readArticles(slowly(text), options)) shown.push(show(item))
  return shown
}

function show(item: ArchiveItem): unknown {
  return 'error' in item ? `${item.source}: ${item.error.code}` : { ...item.article }
}

describe('JSON Lines', () => {
  it('gives articles and errors in their order, over a byte order mark and blank lines', async () => {
    const lines = [
      '\uFEFF{"id": 7, "title": "Bakı", "body": "Yağış yağdı.\u2028Sonra kəsdi."}\r',
      '',
      '{"title": "No body"}',
      'not JSON',
      '[1]',
      '{"body": "Last", "tags": ["rain"], "section": null, "other": 1}',
    ]
    expect(await read(lines.join('\n'), { format: 'jsonl' })).toStrictEqual([
      { id: '7', title: 'Bakı', body: 'Yağış yağdı.\u2028Sonra kəsdi.' },
      'line 3: invalid-article',
      'line 4: invalid-article',
      'line 5: invalid-article',
      { body: 'Last', tags: ['rain'] },
    ])
  })

  it('takes other names of fields, and one format for all bodies', async () => {
    const text = '{"content": "<p>Rain</p>", "headline": "A"}'
    expect(
      await read(text, {
        format: 'jsonl',
        bodyFormat: 'html',
        fields: { body: 'content', title: 'headline' },
      }),
    ).toStrictEqual([{ body: '<p>Rain</p>', title: 'A', format: 'html' }])
  })

  it('says where and what went wrong', async () => {
    const [item] = await collect(readArticles(slowly('{'), { format: 'jsonl' }))
    expect(item).toMatchObject({
      source: 'line 1',
      error: { message: 'copydesk: line 1: this is not JSON.' },
    })
  })
})

describe('CSV', () => {
  it('reads quoted cells over several lines, lists, and empty cells as nothing', async () => {
    const text =
      'id,title,body,tags,publishedAt\r\n' +
      '1,"Rain, again","<p>It said ""rain"".\n\nIt rained.</p>",Baku | rain,2026-03-01\r\n' +
      '2,,Dry,,\r\n'
    expect(await read(text, { format: 'csv', bodyFormat: 'html' })).toStrictEqual([
      {
        id: '1',
        title: 'Rain, again',
        body: '<p>It said "rain".\n\nIt rained.</p>',
        format: 'html',
        tags: ['Baku', 'rain'],
        publishedAt: '2026-03-01',
      },
      { id: '2', body: 'Dry', format: 'html' },
    ])
  })

  it.each([';', '\t'])('sees that the delimiter is %j', async (delimiter) => {
    const text = ['id', 'body\n1', 'a, b'].join(delimiter)
    expect(await read(text, { format: 'csv' })).toStrictEqual([{ id: '1', body: 'a, b' }])
  })

  it('goes on after a row with too many cells, or a date that is none', async () => {
    const text = 'body,publishedAt\na,b,c\nx,yesterday\nlast,2026\n'
    expect(await read(text, { format: 'csv' })).toStrictEqual([
      'line 2: invalid-article',
      'line 3: invalid-article',
      { body: 'last', publishedAt: '2026' },
    ])
  })

  it('misses a column for the body in every row', async () => {
    expect(await read('id,content\n1,text\n', { format: 'csv' })).toStrictEqual([
      'line 2: invalid-article',
    ])
  })

  it('ends by the error of its stream', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield 'body\na\n'
      yield await Promise.reject(new Error('connection lost'))
    }
    await expect(collect(readArticles(broken(), { format: 'csv' }))).rejects.toThrow(
      'connection lost',
    )
  })
})

const ghost = {
  db: [
    {
      meta: { version: '5.0.0' },
      data: {
        posts: [
          {
            id: 'p1',
            title: 'Rain',
            html: '<p>Rain</p>',
            status: 'published',
            type: 'post',
            custom_excerpt: 'Wet',
            published_at: '2026-03-01 09:30:00',
          },
          {
            id: 'p2',
            title: 'Wind',
            html: null,
            lexical: JSON.stringify({
              root: {
                type: 'root',
                children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Wind' }] }],
              },
            }),
            status: 'published',
            published_at: '2026-03-02T09:30:00.000Z',
          },
          { id: 'p3', title: 'Old', mobiledoc: '{}', status: 'published' },
          { id: 'p4', title: 'Draft', html: '<p>Draft</p>', status: 'draft' },
          { id: 'p5', title: 'About', html: '<p>Us</p>', status: 'published', type: 'page' },
          { id: 'p6', lexical: '{', status: 'published' },
        ],
        tags: [
          { id: 't1', name: 'Weather' },
          { id: 't2', name: '#internal' },
          { id: 't3', name: 'Baku' },
        ],
        posts_tags: [
          { post_id: 'p1', tag_id: 't3', sort_order: 1 },
          { post_id: 'p1', tag_id: 't1', sort_order: 0 },
          { post_id: 'p1', tag_id: 't2', sort_order: 2 },
        ],
        users: [{ id: 'u1', name: 'Ada Smith' }],
        posts_authors: [{ post_id: 'p1', author_id: 'u1', sort_order: 0 }],
      },
    },
  ],
}

describe('the export of Ghost', () => {
  const published = [
    {
      id: 'p1',
      title: 'Rain',
      body: '<p>Rain</p>',
      format: 'html',
      standfirst: 'Wet',
      publishedAt: '2026-03-01T09:30:00Z',
      tags: ['Weather', 'Baku'],
      authors: ['Ada Smith'],
    },
    {
      id: 'p2',
      title: 'Wind',
      body: '<p>Wind</p>',
      format: 'html',
      publishedAt: '2026-03-02T09:30:00.000Z',
      tags: [],
      authors: [],
    },
    'post p3: invalid-article',
  ]

  it('gives published posts with their tags and authors', async () => {
    expect(await read(JSON.stringify(ghost), { format: 'ghost' })).toStrictEqual([
      ...published,
      'post p6: invalid-article',
    ])
  })

  it('gives drafts and pages where they are asked for', async () => {
    const items = await read(JSON.stringify(ghost), {
      format: 'ghost',
      includeDrafts: true,
      includePages: true,
    })
    expect(items).toHaveLength(6)
  })

  it.each(['{', '{}', '[]', '"posts"'])('refuses %s', async (text) => {
    await expect(read(text, { format: 'ghost' })).rejects.toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'format' }) as Error,
    )
  })
})

/** One item of a WordPress export. */
function wxrItem(id: number, type: string, status: string, content: string): string {
  return `<item>
    <title>Rain &amp; wind ${String(id)}</title><link>https://example.com/${String(id)}</link>
    <dc:creator><![CDATA[ada]]></dc:creator>
    <content:encoded><![CDATA[${content}]]></content:encoded>
    <excerpt:encoded><![CDATA[]]></excerpt:encoded>
    <wp:post_id>${String(id)}</wp:post_id><wp:post_date_gmt>2026-03-01 09:30:00</wp:post_date_gmt>
    <wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>
    <category domain="category" nicename="news"><![CDATA[News]]></category>
    <category domain="post_tag" nicename="baku"><![CDATA[Baku]]></category>
    <wp:postmeta><wp:meta_key>title</wp:meta_key><wp:meta_value>SEO</wp:meta_value></wp:postmeta>
  </item>`
}

function wxr(items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>Site</title>
    <wp:author><wp:author_login>ada</wp:author_login>
      <wp:author_display_name><![CDATA[Ada Smith]]></wp:author_display_name></wp:author>
    ${items.join('\n')}</channel></rss>`
}

describe('the export of WordPress', () => {
  const post = {
    id: '1',
    title: 'Rain & wind 1',
    url: 'https://example.com/1',
    section: 'News',
    publishedAt: '2026-03-01T09:30:00Z',
    body: '<!-- wp:paragraph --><p>Yağış</p><!-- /wp:paragraph -->',
    format: 'html',
    tags: ['Baku'],
    authors: ['Ada Smith'],
  }
  const items = [
    wxrItem(1, 'post', 'publish', post.body),
    wxrItem(2, 'attachment', 'inherit', ''),
    wxrItem(3, 'post', 'draft', 'Draft'),
    wxrItem(4, 'page', 'publish', 'About'),
    wxrItem(5, 'revision', 'inherit', 'Old'),
  ]

  it('gives published posts alone', async () => {
    expect(await read(wxr(items), { format: 'wxr' })).toStrictEqual([post])
  })

  it('gives drafts and pages where they are asked for', async () => {
    const all = await read(wxr(items), { format: 'wxr', includeDrafts: true, includePages: true })
    expect(all).toHaveLength(3)
  })

  it('reports what is not well-formed, and goes on', async () => {
    const broken = wxrItem(6, 'post', 'publish', 'Fine').replace('&amp;', '&nbsp;')
    const [error, ...rest] = await read(wxr([broken, ...items]), { format: 'wxr' })
    expect(error).toMatch(/^line \d+: invalid-article$/u)
    expect(rest).toMatchObject([{ id: '6', body: '<p>Fine</p>' }, post])
  })

  it('reports a file that was cut off', async () => {
    const text = wxr(items)
    const shown = await read(text.slice(0, text.indexOf('<item>', 1500)), { format: 'wxr' })
    expect(shown[0]).toStrictEqual(post)
    expect(shown.at(-1)).toMatch(/^line \d+: invalid-article$/u)
  })
})

describe('a directory', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-'))
    await mkdir(join(folder, '2026'))
    await writeFile(join(folder, '2026', 'rain.md'), '---\ntitle: Rain\n---\nIt rained.')
    await writeFile(join(folder, 'a.html'), '<p>Wind</p>')
    await writeFile(join(folder, 'b.txt'), 'Sun')
    await writeFile(join(folder, 'c.png'), 'not read')
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each([
    ['path', (path: string) => path],
    ['file URL', (path: string) => pathToFileURL(path)],
  ])('is read by its %s, in the order of paths', async (_, form) => {
    const items = await collect(readArticles(form(folder), { format: 'directory' }))
    expect(items.map(show)).toStrictEqual([
      { id: '2026/rain.md', body: '---\ntitle: Rain\n---\nIt rained.', format: 'markdown' },
      { id: 'a.html', body: '<p>Wind</p>', format: 'html' },
      { id: 'b.txt', body: 'Sun', format: 'text' },
    ])
  })

  it('fails where there is none, as a file does', async () => {
    for (const format of ['directory', 'jsonl', 'csv', 'wxr'] as const)
      await expect(collect(readArticles(join(folder, 'none'), { format }))).rejects.toThrow(
        'ENOENT',
      )
  })

  it('is no stream, and every format has a name', () => {
    expect(() => readArticles(slowly(''), { format: 'directory' })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'format' }) as Error,
    )
    expect(() => readArticles('x', { format: 'rss' as 'csv' })).toThrow(/Give one of jsonl, csv/u)
  })
})
