import { CopydeskError } from '../errors.js'
import { createByteReader, type ByteReader } from './byte-reader.js'
import { createByteWriter, type ByteWriter } from './byte-writer.js'
import { crc32 } from './checksum.js'
import { sketchLength } from './sketch.js'
import type { FeatureName } from './feature.js'
import { maximumVectorLength } from './store/article-vectors.js'
import type { StoredArticle, StoredArticles } from './store/related-store.js'

/**
 * The file of an index, all numbers little-endian:
 *
 *     magic "CDRI"   version   length of payload   CRC-32 of payload   payload
 *     4 bytes        4 bytes   4 bytes             4 bytes             names of features, articles
 */
const magic = 0x49524443
/** The version written; files of another version are refused. */
const version = 2
const headerLength = 16

/** Writes the articles of an index; the same articles in the same order give the same bytes. */
export function writeIndexFile(stored: StoredArticles): Uint8Array {
  const payload = writePayload(stored)
  const file = new Uint8Array(headerLength + payload.length)
  const header = new DataView(file.buffer)
  header.setUint32(0, magic, true)
  header.setUint32(4, version, true)
  header.setUint32(8, payload.length, true)
  header.setUint32(12, crc32(payload), true)
  file.set(payload, headerLength)
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
  if (payload.length !== header.getUint32(8, true)) refuse('is cut short or has grown')
  if (crc32(payload) !== header.getUint32(12, true)) refuse('has been changed since it was saved')
  try {
    return readPayload(createByteReader(payload))
  } catch (error) {
    if (error instanceof RangeError) refuse('ends too early')
    throw error
  }
}

function writePayload({ names, count, articles }: StoredArticles): Uint8Array {
  const writer = createByteWriter()
  writer.whole(names.length)
  for (const { key, label, background } of names) {
    writer.string(key)
    writer.string(label)
    writer.byte(background)
  }
  writer.whole(count)
  for (const article of articles) writeArticle(article, writer)
  return writer.written()
}

function writeArticle(
  { record, sketch, features, weights }: StoredArticle,
  writer: ByteWriter,
): void {
  for (const text of [record.id, record.title, record.language, record.section]) writer.string(text)
  writer.float64(record.publishedAt)
  writer.bytes(sketch)
  writer.whole(features.length)
  let previous = 0
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] ?? 0
    writer.whole(feature - previous)
    writer.byte(weights[at] ?? 0)
    previous = feature
  }
}

function readPayload(reader: ByteReader): StoredArticles {
  const names: FeatureName[] = []
  for (let left = reader.whole(); left > 0; left--)
    names.push({ key: reader.string(), label: reader.string(), background: reader.byte() })
  const articles: StoredArticle[] = []
  for (let left = reader.whole(); left > 0; left--) articles.push(readArticle(reader, names.length))
  if (reader.remaining() > 0) refuse('holds more than it says')
  return { names, count: articles.length, articles }
}

function readArticle(reader: ByteReader, names: number): StoredArticle {
  const record = {
    id: reader.string(),
    title: reader.string(),
    language: reader.string(),
    section: reader.string(),
    publishedAt: reader.float64(),
  }
  const sketch = reader.bytes(sketchLength)
  const length = reader.whole()
  if (length > maximumVectorLength) refuse('holds an article with too many features')
  const features = new Uint32Array(length)
  const weights = new Uint8Array(length)
  let feature = 0
  for (let at = 0; at < length; at++) {
    feature += reader.whole()
    features[at] = feature
    weights[at] = reader.byte()
  }
  if (feature >= names && length > 0) refuse('names a feature that it does not hold')
  return { record, sketch, features, weights }
}

function refuse(what: string): never {
  throw new CopydeskError(
    'invalid-index',
    `copydesk: the saved index ${what}. Load an earlier copy, or build the index again.`,
  )
}
