import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { ArticleFormat } from '../schema/index.js'
import { toError, toItem } from './archive-item.js'
import type { ArchiveItem } from './archive-item.js'

const formats: Readonly<Record<string, ArticleFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
}

/**
 * Reads a folder of Markdown, HTML and text files and its subfolders, in the order of their paths.
 * The id of an article is its path below the folder, with `/` on every system.
 */
export async function* readDirectory(folder: string): AsyncGenerator<ArchiveItem> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const path of paths) {
    const format = formats[extname(path).toLowerCase()]
    if (format === undefined) continue
    const id = relative(folder, path).split(sep).join('/')
    yield readFileItem(path, id, format)
  }
}

async function readFileItem(path: string, id: string, format: ArticleFormat): Promise<ArchiveItem> {
  try {
    return toItem(id, { id, body: await readFile(path, 'utf8'), format })
  } catch (error) {
    return { source: id, error: toError(id, error) }
  }
}
