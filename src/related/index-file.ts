import { CopydeskError } from '../errors.js'
import { createByteReader, type ByteReader } from './byte-reader.js'
import { createByteWriter, type ByteWriter } from './byte-writer.js'
import { xxHash32 } from './checksum.js'
import { isPacked } from './packed-names.js'
import { sketchLength } from './sketch.js'
import { maximumVectorLength } from './store/article-vectors.js'
import type { StoredArticle, StoredArticles } from './store/related-store.js'
import { meaningLength } from './word-vectors.js'

/**
 * The file of an index, all numbers little-endian:
 *
 *     magic "CDRI"   version   length of payload   XXH32 of payload   payload
 *     4 bytes        4 bytes   8 bytes             4 bytes            names of features, articles
 */
const magic = 0x49524443
/** The version written; files of another version are refused. */
const version = 3
const headerLength = 20

/** Writes the articles of an index; the same articles in the same order give the same bytes. */
export function writeIndexFile(stored: StoredArticles): Uint8Array {
  const writer = createByteWriter()
  writer.bytes(new Uint8Array(headerLength))
  writePayload(stored, writer)
  const file = writer.written()
  const payload = file.subarray(headerLength)
  const header = new DataView(file.buffer, file.byteOffset, headerLength)
  header.setUint32(0, magic, true)
  header.setUint32(4, version, true)
  header.setBigUint64(8, BigInt(payload.length), true)
  header.setUint32(16, xxHash32(payload), true)
  return file
}

/** Reads the articles of an index; throws `invalid-index` for anything but a whole, unchanged file. */
export function readIndexFile(bytes: Uint8Array): StoredArticles {
  if (!(bytes instanceof Uint8Array)) refuse('is not a Uint8Array')
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headerLength || header.getUint32(0, true) !== magic)
    refuse('is not an index that copydesk has saved, or is cut short')
  if (header.getUint32(4, true) !== version)
    refuse(`has version ${header.getUint32(4, true)}; this copydesk reads version ${version}`)
  const payload = bytes.subarray(headerLength)
  if (BigInt(payload.length) !== header.getBigUint64(8, true)) refuse('is cut short or has grown')
  if (xxHash32(payload) !== header.getUint32(16, true))
    refuse('has been changed since it was saved')
  try {
    return readPayload(payload)
  } catch (error) {
    if (error instanceof RangeError) refuse('ends too early')
    throw error
  }
}

function writePayload({ names, count, articles }: StoredArticles, writer: ByteWriter): void {
  writer.whole(names.count)
  writer.whole(names.entries.length)
  writer.bytes(names.entries)
  writer.bytes(names.backgrounds)
  writer.whole(count)
  for (const article of articles) writeArticle(article, writer)
}

function writeArticle(
  { record, sketch, meaning, features, marks }: StoredArticle,
  writer: ByteWriter,
): void {
  for (const text of [record.id, record.title, record.language, record.section]) writer.string(text)
  writer.float64(record.publishedAt)
  writer.bytes(sketch)
  writer.bytes(new Uint8Array(meaning.buffer, meaning.byteOffset, meaningLength))
  writer.whole(features.length)
  let previous = 0
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] ?? 0
    writer.whole(feature - previous)
    writer.byte(marks[at] ?? 0)
    previous = feature
  }
}

/** Looks through the whole payload before it gives out the first article. */
function readPayload(payload: Uint8Array): StoredArticles {
  const reader = createByteReader(payload)
  const count = reader.whole()
  const entries = reader.bytes(reader.whole())
  const names = { count, entries, backgrounds: reader.bytes(count) }
  if (!isPacked(names)) refuse('has names that end too early')
  const articles = reader.whole()
  const start = reader.position()
  for (let left = articles; left > 0; left--) skipArticle(reader, count)
  if (reader.remaining() > 0) refuse('holds more than it says')
  return { names, count: articles, articles: readArticles(payload.subarray(start), articles) }
}

function skipArticle(reader: ByteReader, names: number): void {
  for (let text = 0; text < 4; text++) reader.skip(reader.whole())
  reader.skip(8 + sketchLength + meaningLength)
  const length = reader.whole()
  if (length > maximumVectorLength) refuse('holds an article with too many features')
  let feature = 0
  for (let at = 0; at < length; at++) {
    feature += reader.whole()
    reader.skip(1)
  }
  if (feature >= names && length > 0) refuse('names a feature that it does not hold')
}

function* readArticles(payload: Uint8Array, count: number): Generator<StoredArticle> {
  const reader = createByteReader(payload)
  const features = new Uint32Array(maximumVectorLength)
  const marks = new Uint8Array(maximumVectorLength)
  for (let left = count; left > 0; left--) {
    const record = {
      id: reader.string(),
      title: reader.string(),
      language: reader.string(),
      section: reader.string(),
      publishedAt: reader.float64(),
    }
    const sketch = reader.bytes(sketchLength)
    const meaning = new Int8Array(reader.bytes(meaningLength))
    const length = reader.whole()
    let feature = 0
    for (let at = 0; at < length; at++) {
      feature += reader.whole()
      features[at] = feature
      marks[at] = reader.byte()
    }
    yield {
      record,
      sketch,
      meaning,
      features: features.subarray(0, length),
      marks: marks.subarray(0, length),
    }
  }
}

function refuse(what: string): never {
  throw new CopydeskError(
    'invalid-index',
    `copydesk: the saved index ${what}. Load an earlier copy, or build the index again.`,
  )
}
