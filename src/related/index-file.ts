import { CopydeskError } from '../errors.js'
import { createByteReader, type ByteReader } from './byte-reader.js'
import { createByteWriter, type ByteWriter } from './byte-writer.js'
import { crc32 } from './checksum.js'
import type { Feature } from './feature.js'
import type { IndexedArticle } from './indexed-article.js'

/**
 * The file of an index, all numbers little-endian:
 *
 *     magic "CDRI"   version   length of payload   CRC-32 of payload   payload
 *     4 bytes        4 bytes   4 bytes             4 bytes             keys and labels, articles
 */
const magic = 0x49524443
/** The version written; files of another version are refused. */
const version = 1
const headerLength = 16

/** Writes the articles of an index; the same articles in the same order give the same bytes. */
export function writeIndexFile(articles: Iterable<IndexedArticle>): Uint8Array {
  const payload = writePayload([...articles])
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
export function readIndexFile(bytes: Uint8Array): IndexedArticle[] {
  if (!(bytes instanceof Uint8Array)) refuse('is not a Uint8Array')
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headerLength || header.getUint32(0, true) !== magic)
    refuse('is not an index that copydesk has saved, or is cut short')
  if (header.getUint32(4, true) !== version)
    refuse(`has version ${header.getUint32(4, true)}; this copydesk reads version ${version}`)
  const payload = bytes.subarray(headerLength)
  if (payload.length !== header.getUint32(8, true)) refuse('is cut short or has grown')
  if (crc32(payload) !== header.getUint32(12, true)) refuse('has been changed since it was saved')
  return readPayload(createByteReader(payload))
}

function writePayload(articles: readonly IndexedArticle[]): Uint8Array {
  const writer = createByteWriter()
  const places = new Map<string, number>()
  const features = new Map<string, Feature>()
  for (const article of articles)
    for (const feature of article.features)
      if (!features.has(feature.key)) features.set(feature.key, feature)
  writer.whole(features.size)
  for (const { key, label } of features.values()) {
    places.set(key, places.size)
    writer.string(key)
    writer.string(label)
  }
  writer.whole(articles.length)
  for (const article of articles) writeArticle(article, places, writer)
  return writer.written()
}

function writeArticle(
  { id, title, language, section, publishedAt, features, sketch }: IndexedArticle,
  places: ReadonlyMap<string, number>,
  writer: ByteWriter,
): void {
  for (const text of [id, title, language, section]) writer.string(text)
  writer.float64(publishedAt)
  writer.whole(sketch.length)
  writer.bytes(sketch)
  writer.whole(features.length)
  for (const { key, weight } of features) {
    writer.whole(places.get(key) ?? 0)
    writer.float64(weight)
  }
}

function readPayload(reader: ByteReader): IndexedArticle[] {
  const names = Array.from({ length: reader.whole() }, () => ({
    key: reader.string(),
    label: reader.string(),
  }))
  return Array.from({ length: reader.whole() }, () => ({
    id: reader.string(),
    title: reader.string(),
    language: reader.string(),
    section: reader.string(),
    publishedAt: reader.float64(),
    sketch: reader.bytes(reader.whole()),
    features: Array.from({ length: reader.whole() }, () => {
      const name = names[reader.whole()] ?? refuse('names a feature that it does not hold')
      return { ...name, weight: reader.float64() }
    }),
  }))
}

function refuse(what: string): never {
  throw new CopydeskError(
    'invalid-index',
    `copydesk: the saved index ${what}. Load an earlier copy, or build the index again.`,
  )
}
