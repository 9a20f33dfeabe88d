import { fromLexical } from '../cms/index.js'
import { CopydeskError } from '../errors.js'
import { failedItem, toError, toItem } from './archive-item.js'
import type { ArchiveItem } from './archive-item.js'
import { readAll } from './read-chunks.js'
import type { Chunks } from './read-chunks.js'

export interface StatusOptions {
  /** Whether drafts, scheduled and private posts are read, too. Default: false. */
  readonly includeDrafts?: boolean
  /** Whether pages are read, too. Default: false. */
  readonly includePages?: boolean
}

type Row = Readonly<Record<string, unknown>>

/** The tables of an export that are read. */
interface Tables {
  readonly posts: readonly Row[]
  readonly tagsOf: ReadonlyMap<unknown, readonly string[]>
  readonly authorsOf: ReadonlyMap<unknown, readonly string[]>
}

/**
 * Reads the JSON export of Ghost, whole, since its tables refer to each other: published posts with
 * their tags (but the internal ones, `#…`) and authors. Bodies are the rendered HTML, or the Lexical
 * document; posts in Mobiledoc alone, the editor of before 2023, are errors.
 */
export async function* readGhost(
  chunks: Chunks,
  options: StatusOptions,
): AsyncGenerator<ArchiveItem> {
  const { posts, tagsOf, authorsOf } = readTables(await readAll(chunks))
  for (const post of posts) {
    const isPage = post['type'] === 'page' || post['page'] === true || post['page'] === 1
    const isPublished = post['status'] === undefined || post['status'] === 'published'
    if (isPage && options.includePages !== true) continue
    if (!isPublished && options.includeDrafts !== true) continue
    yield readPost(post, tagsOf.get(post['id']) ?? [], authorsOf.get(post['id']) ?? [])
  }
}

function readPost(post: Row, tags: readonly string[], authors: readonly string[]): ArchiveItem {
  const id = String(post['id'] ?? post['uuid'] ?? post['slug'])
  const source = `post ${id}`
  try {
    const body = readBody(post)
    if (body === undefined)
      return failedItem(
        source,
        'it has neither HTML nor a Lexical document (Mobiledoc is not read).',
      )
    return toItem(source, {
      id,
      ...body,
      ...optional('title', post['title']),
      ...optional('standfirst', post['custom_excerpt']),
      ...optional('publishedAt', isoDateTime(post['published_at'])),
      tags,
      authors,
    })
  } catch (error) {
    return { source, error: toError(source, error) }
  }
}

function readBody(post: Row): { body: string; format: 'html' } | undefined {
  const { html, lexical } = post
  if (typeof html === 'string' && html !== '') return { body: html, format: 'html' }
  if (typeof lexical !== 'string') return undefined
  const { body } = fromLexical(lexical)
  return { body, format: 'html' }
}

function optional(field: string, value: unknown): Record<string, unknown> {
  return value === undefined || value === null || value === '' ? {} : { [field]: value }
}

/** Ghost's `2026-03-01 09:30:00` is UTC. */
function isoDateTime(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^(\S+) (\S+)$/u, '$1T$2Z') : value
}

/** Finds the tables: under `db[0].data`, `data`, or at the top. */
function readTables(json: string): Tables {
  const root = parse(json)
  const data = asRow(asRow(asRow(asList(root['db'])[0])['data'] ?? root['data'] ?? root))
  if (!Array.isArray(data['posts'])) throw notGhost()
  return {
    posts: asList(data['posts']).map(asRow),
    tagsOf: join(data['posts_tags'], 'tag_id', data['tags'], (tag) =>
      /^#/u.test(tag) ? undefined : tag,
    ),
    authorsOf: join(data['posts_authors'], 'author_id', data['users'], (author) => author),
  }
}

function parse(json: string): Row {
  try {
    return asRow(JSON.parse(json))
  } catch (cause) {
    throw notGhost(cause)
  }
}

function notGhost(cause?: unknown): CopydeskError {
  return new CopydeskError(
    'invalid-option',
    'copydesk: this is not the JSON export of Ghost: it has no table of posts.',
    { field: 'format', cause },
  )
}

/** Names by post, in their order, through a table of pairs. */
function join(
  pairs: unknown,
  key: string,
  targets: unknown,
  select: (name: string) => string | undefined,
): ReadonlyMap<unknown, readonly string[]> {
  const names = new Map(asList(targets).map((row) => [asRow(row)['id'], asRow(row)['name']]))
  const joined = new Map<unknown, string[]>()
  const order = (row: Row): number => Number(row['sort_order'] ?? 0)
  for (const pair of asList(pairs)
    .map(asRow)
    .sort((a, b) => order(a) - order(b))) {
    const name = names.get(pair[key])
    const selected = typeof name === 'string' ? select(name) : undefined
    if (selected === undefined) continue
    const list = joined.get(pair['post_id'])
    if (list === undefined) joined.set(pair['post_id'], [selected])
    else list.push(selected)
  }
  return joined
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}
