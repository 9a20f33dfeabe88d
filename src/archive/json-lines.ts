import { failedItem, toItem } from './archive-item.js'
import type { ArchiveItem } from './archive-item.js'
import { pickFields } from './field-names.js'
import type { FieldOptions } from './field-names.js'
import { readLines } from './read-chunks.js'
import type { Chunks } from './read-chunks.js'

/** Reads JSON Lines: one article a line; blank lines are skipped, numbers taken for ids. */
export async function* readJsonLines(
  chunks: Chunks,
  options: FieldOptions,
): AsyncGenerator<ArchiveItem> {
  let number = 0
  for await (const line of readLines(chunks)) {
    number += 1
    if (line.trim() !== '') yield readLine(`line ${String(number)}`, line, options)
  }
}

function readLine(source: string, line: string, options: FieldOptions): ArchiveItem {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    return failedItem(source, 'this is not JSON.', cause)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failedItem(source, 'an article is an object with a body.')
  const article = pickFields(value as Record<string, unknown>, options)
  return toItem(source, {
    ...article,
    ...(typeof article['id'] === 'number' && { id: String(article['id']) }),
  })
}
