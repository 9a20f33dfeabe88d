import { open, readFile, rename, writeFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import {
  createRelatedIndex,
  loadRelatedIndex,
  type RelatedIndex,
  type RelatedIndexOptions,
} from '../related/index.js'
import type { Article } from '../schema/index.js'

/** An index of related articles that survives a crash: every change is on disk before it is reported. */
export interface RelatedJournal {
  /** The index; ask it what you like, but change it through the journal. */
  readonly index: RelatedIndex
  /** Bytes at the end of the journal that were no whole record when it was opened: 0 after a clean end. */
  readonly lostBytes: number
  /** Adds an article, or replaces the one with the same id. */
  add(article: Article): Promise<void>
  /** Removes an article; tells whether it was there. */
  remove(id: string): Promise<boolean>
  /** Saves the whole index and starts the journal anew: opening is faster then. */
  compact(): Promise<void>
  /** Waits for what is being written and closes the file. */
  close(): Promise<void>
}

/**
 * A record of the journal, numbers little-endian: kind (1 added, 2 removed), length and CRC-32 of
 * what follows, then the article as `index.save` writes it, or the id in UTF-8.
 */
const headerLength = 9
const kinds = { added: 1, removed: 2 }

/**
 * Opens an index kept in the file `path`, with its changes since in `<path>.journal`; makes both when
 * they are missing. After a crash at most the record being written is lost.
 *
 * @throws CopydeskError `invalid-index` when the saved index is damaged.
 *
 * @example
 * const journal = await openRelatedJournal('related.index', { analyzer })
 * await journal.add(article)
 * journal.index.related(article.id)
 */
export async function openRelatedJournal(
  path: string,
  options: RelatedIndexOptions,
): Promise<RelatedJournal> {
  const saved = await readIfThere(path)
  const index = saved === undefined ? createRelatedIndex(options) : loadRelatedIndex(saved, options)
  const records = (await readIfThere(`${path}.journal`)) ?? Buffer.alloc(0)
  const whole = replay(records, index)
  const file = await open(`${path}.journal`, 'a')
  await file.truncate(whole)

  // One change after the other, in the order of the calls, even when some of them fail.
  let latest: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const result = latest.then(change)
    latest = result.catch(() => undefined)
    return result
  }
  const write = async (kind: number, payload: Uint8Array): Promise<void> => {
    await file.appendFile(Buffer.concat([header(kind, payload), payload]))
    await file.datasync()
  }

  return {
    index,
    lostBytes: records.length - whole,
    add: (article) =>
      inTurn(async () => {
        index.add(article)
        await write(kinds.added, index.save([article.id ?? '']))
      }),
    remove: (id) =>
      inTurn(async () => {
        if (!index.remove(id)) return false
        await write(kinds.removed, Buffer.from(id))
        return true
      }),
    compact: () =>
      inTurn(async () => {
        await writeFile(`${path}.new`, index.save(), { flush: true })
        await rename(`${path}.new`, path)
        await file.truncate(0)
      }),
    close: () => inTurn(() => file.close()),
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function header(kind: number, payload: Uint8Array): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt8(kind, 0)
  bytes.writeUInt32LE(payload.length, 1)
  bytes.writeUInt32LE(crc32(payload), 5)
  return bytes
}

/** Does again what the journal says; returns where its last whole record ends. */
function replay(records: Buffer, index: RelatedIndex): number {
  let at = 0
  while (at + headerLength <= records.length) {
    const start = at + headerLength
    const end = start + records.readUInt32LE(at + 1)
    const payload = records.subarray(start, end)
    if (end > records.length || crc32(payload) !== records.readUInt32LE(at + 5)) break
    if (records.readUInt8(at) === kinds.added) index.merge(payload)
    else index.remove(payload.toString())
    at = end
  }
  return at
}
