import { fileURLToPath } from 'node:url'
import { invalidOption } from '../errors.js'
import type { ArchiveItem } from './archive-item.js'
import { readCsv } from './csv.js'
import { readDirectory } from './directory.js'
import type { FieldOptions } from './field-names.js'
import { readGhost } from './ghost.js'
import type { StatusOptions } from './ghost.js'
import { readJsonLines } from './json-lines.js'
import { openChunks } from './read-chunks.js'
import type { Chunks } from './read-chunks.js'
import { readWordPressExport } from './word-press-export.js'

/** The kinds of archive that can be read. */
export const archiveFormats = ['jsonl', 'csv', 'ghost', 'wxr', 'directory'] as const

export type ArchiveFormat = (typeof archiveFormats)[number]

export interface ReadArticlesOptions extends FieldOptions, StatusOptions {
  /**
   * What the archive is: JSON Lines, CSV with a header, the JSON export of Ghost, the export of
   * WordPress, or a folder of Markdown, HTML and text files. `fields` and `bodyFormat` are for the
   * first two, `includeDrafts` and `includePages` for the exports.
   */
  readonly format: ArchiveFormat
}

/**
 * Reads the articles of an archive one after the other. What cannot be read is an item with an
 * error, and the rest goes on; only an archive that cannot be opened, or is not what `format` says,
 * ends the reading by an exception. All but Ghost's exports are read as they come, so that memory
 * does not grow with the archive.
 *
 * @param source - A path, or a stream of bytes or text; for a directory the path.
 * @throws CopydeskError `invalid-option` for an unknown format, or a directory that is no path.
 *
 * @example
 * for await (const item of readArticles('posts.jsonl', { format: 'jsonl' })) {
 *   if ('error' in item) console.error(item.source, item.error.message)
 *   else console.log(item.article.title)
 * }
 */
export function readArticles(
  source: string | URL | Chunks,
  options: ReadArticlesOptions,
): AsyncGenerator<ArchiveItem> {
  const format: unknown = (options as Partial<ReadArticlesOptions> | undefined)?.format
  switch (format) {
    case 'jsonl':
      return readJsonLines(openChunks(source), options)
    case 'csv':
      return readCsv(openChunks(source), options)
    case 'ghost':
      return readGhost(openChunks(source), options)
    case 'wxr':
      return readWordPressExport(openChunks(source), options)
    case 'directory':
      if (source instanceof URL) return readDirectory(fileURLToPath(source))
      if (typeof source === 'string') return readDirectory(source)
      return invalidOption('format', format, 'A directory is read from its path, not a stream.')
    default:
      return invalidOption('format', format, `Give one of ${archiveFormats.join(', ')}.`)
  }
}
