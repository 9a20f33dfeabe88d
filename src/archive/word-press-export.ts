import { fromWordPress } from '../cms/index.js'
import { failedItem, toItem } from './archive-item.js'
import type { ArchiveItem } from './archive-item.js'
import type { StatusOptions } from './ghost.js'
import { readText } from './read-chunks.js'
import type { Chunks } from './read-chunks.js'
import { createXmlParser } from './xml-parser.js'

/** The elements of an item that are read. */
interface Item {
  readonly fields: Map<string, string>
  readonly tags: string[]
}

/** What the parser has gathered since the last chunk. */
interface Gathered {
  readonly items: ArchiveItem[]
  /** Display names by login. */
  readonly authors: Map<string, string>
}

/**
 * Reads a WordPress export (WXR), a chunk at a time: published posts with their tags and author;
 * attachments, revisions and menus go by. Where the file is not well-formed there is an error, one
 * for an item at most, and reading goes on.
 */
export async function* readWordPressExport(
  chunks: Chunks,
  options: StatusOptions,
): AsyncGenerator<ArchiveItem> {
  const gathered: Gathered = { items: [], authors: new Map() }
  const parser = createParser(gathered, options)
  for await (const text of readText(chunks)) {
    parser.write(text)
    yield* gathered.items.splice(0)
  }
  parser.end()
  yield* gathered.items
}

function createParser(
  gathered: Gathered,
  options: StatusOptions,
): ReturnType<typeof createXmlParser> {
  let item: Item | undefined
  let text: string[] = []
  let category: string | undefined
  let login = ''
  let isReported = false

  return createXmlParser({
    open: (name, attributes) => {
      text = []
      category = name === 'category' ? attributes['domain'] : undefined
      if (name !== 'item') return
      item = { fields: new Map(), tags: [] }
      isReported = false
    },
    text: (piece) => {
      text.push(piece)
    },
    close: (name) => {
      const value = text.join('')
      text = []
      if (name === 'wp:author_login') login = value
      else if (name === 'wp:author_display_name') gathered.authors.set(login, value)
      if (item === undefined) return
      if (name === 'item') {
        if (isWanted(item, options)) gathered.items.push(readPost(item, gathered.authors))
        item = undefined
      } else if (name === 'category') {
        if (category === 'post_tag') item.tags.push(value)
        else if (category === 'category' && !item.fields.has('section'))
          item.fields.set('section', value)
      } else {
        item.fields.set(name, value)
      }
    },
    error: (message, line) => {
      if (!isReported) gathered.items.push(failedItem(`line ${String(line)}`, message))
      isReported = true
    },
  })
}

function isWanted({ fields }: Item, options: StatusOptions): boolean {
  const type = fields.get('wp:post_type') ?? 'post'
  const status = fields.get('wp:status') ?? 'publish'
  return (
    (type === 'post' || (type === 'page' && options.includePages === true)) &&
    (status === 'publish' ||
      (options.includeDrafts === true &&
        ['draft', 'pending', 'future', 'private'].includes(status)))
  )
}

function readPost({ fields, tags }: Item, authors: ReadonlyMap<string, string>): ArchiveItem {
  const id = fields.get('wp:post_id') ?? fields.get('guid') ?? fields.get('link') ?? ''
  const creator = fields.get('dc:creator')
  return toItem(`post ${id}`, {
    ...filled({
      id,
      title: fields.get('title'),
      standfirst: fields.get('excerpt:encoded'),
      url: fields.get('link'),
      section: fields.get('section'),
      publishedAt: isoDateTime(fields.get('wp:post_date_gmt')),
    }),
    ...fromWordPress(fields.get('content:encoded') ?? ''),
    tags,
    ...(creator !== undefined && { authors: [authors.get(creator) ?? creator] }),
  })
}

/** Drops what is missing or empty. */
function filled(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}

/** `2026-03-01 09:30:00`, in UTC; drafts have a date of zeros. */
function isoDateTime(value: string | undefined): string | undefined {
  return value === undefined || value.startsWith('0000')
    ? undefined
    : value.replace(/^(\S+) (\S+)$/u, '$1T$2Z')
}
