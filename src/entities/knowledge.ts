import type { Document } from '../article/index.js'
import { checkModel, decodeDigitTable, decodeTable, hashString } from '../model/index.js'
import type { ModelFile } from '../model/index.js'
import type { Entity, EntityType } from '../schema/index.js'
import { knownKinds, typeOfKind } from './known-entity.js'
import type { KnownEntity } from './known-entity.js'
import { linkEntities } from './link-entities.js'
import type { FindSenses, Linkable } from './link-entities.js'
import { nameKey } from './name-form.js'

/** Version of the knowledge file and of the way in which names are hashed for it. */
export const knowledgeVersion = 1

/** People, places and organisations with ids, by their names. */
export interface Knowledge {
  /** Names the file in `Analysis.generator.models`. */
  readonly version: string
  /** Everything of a type that a name can mean. */
  readonly find: FindSenses
  /** The ids of the entities of one article, most salient first, where the names around them agree. */
  readonly link: (entities: readonly Linkable[], document: Document) => readonly Entity['links'][]
}

/** The hash by which a name is known: 32 bits, so that few names pass for others. */
export function knowledgeHash(name: string, type: EntityType): number {
  return hashString(nameKey(name, type))
}

/**
 * Reads a knowledge base: columns of facts, and for each fact the hashes of its names. Facts are made
 * into objects only when their names are asked for.
 *
 * @throws CopydeskError `invalid-model` when the file is not one of this version.
 */
export function readKnowledge(file: ModelFile): Knowledge {
  const model = checkModel(file, { task: 'knowledge', features: knowledgeVersion })
  const index = indexNames(decodeDigitTable(model, 'nameCounts'), decodeTable(model, 'names'))
  const factAt = readFacts(model)
  const find: FindSenses = (name, type) =>
    index(knowledgeHash(name, type))
      .map(factAt)
      .filter(({ kind }) => typeOfKind(kind) === type)
  return {
    version: model.version,
    find,
    link: (entities, document) => linkEntities(entities, document, find),
  }
}

/** A hash table from the hashes of names to the facts that bear them; a place for every two names. */
function indexNames(counts: Uint8Array, bytes: Uint8Array): (hash: number) => number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = bytes.length / 4
  const size = 2 ** Math.ceil(Math.log2(names * 2 + 2))
  const hashes = new Uint32Array(size)
  const facts = new Int32Array(size).fill(-1)
  let next = 0
  counts.forEach((count, fact) => {
    for (const end = next + count; next < end; next++) {
      const hash = view.getUint32(next * 4, true)
      let place = hash & (size - 1)
      while (facts[place] !== -1) place = (place + 1) & (size - 1)
      hashes[place] = hash
      facts[place] = fact
    }
  })
  return (hash) => {
    const found: number[] = []
    for (let place = hash & (size - 1); facts[place] !== -1; place = (place + 1) & (size - 1))
      if (hashes[place] === hash) found.push(facts[place] ?? 0)
    return found
  }
}

/** Reads the columns; a fact is put together from them by its number. */
function readFacts(model: ModelFile): (fact: number) => KnownEntity {
  const kinds = decodeDigitTable(model, 'kinds')
  const countryCodes = (model.tables['countryCodes'] ?? '').split(' ')
  const countries = decodeTable(model, 'countries')
  const prominence = decodeDigitTable(model, 'prominence')
  const wikidata = readDistances(decodeTable(model, 'wikidata'), kinds.length)
  const geonames = readDistances(decodeTable(model, 'geonames'), kinds.length)
  const subdivisions = (model.tables['subdivisions'] ?? '').split(' ')
  const firstRegion = kinds.indexOf(knownKinds.indexOf('region'))
  const places = numberPlaces(decodeDigitTable(model, 'placed'))
  const latitudes = decodeTable(model, 'latitudes')
  const longitudes = decodeTable(model, 'longitudes')
  return (fact) => {
    const kind = knownKinds[kinds[fact] ?? 0] ?? 'feature'
    const country = countryCodes[countries[fact] ?? 0] ?? ''
    const item = wikidata[fact] ?? 0
    const place = geonames[fact] ?? 0
    const part = kind === 'region' ? subdivisions[fact - firstRegion] : undefined
    const iso3166 = kind === 'country' ? country : part
    const at = places[fact] ?? -1
    return {
      kind,
      country,
      prominence: prominence[fact] ?? 0,
      ...(item !== 0 && { wikidata: `Q${String(item)}` }),
      ...(iso3166 !== undefined && iso3166 !== '' && { iso3166 }),
      ...(place !== 0 && { geonames: String(place) }),
      ...(at >= 0 && {
        position: {
          latitude: ((latitudes[at] ?? 0) / 255) * 180 - 90,
          longitude: ((longitudes[at] ?? 0) / 255) * 360 - 180,
        },
      }),
    }
  }
}

/** The number of each fact among those that have a position; −1 for the others. */
function numberPlaces(placed: Uint8Array): Int32Array {
  let next = 0
  return Int32Array.from(placed, (has) => (has === 1 ? next++ : -1))
}

/** Numbers as distances from the one before, forwards or backwards, seven bits a byte. */
function readDistances(bytes: Uint8Array, count: number): Float64Array {
  const numbers = new Float64Array(count)
  let number = 0
  let distance = 0
  let worth = 1
  let next = 0
  for (const byte of bytes) {
    distance += (byte & 127) * worth
    worth *= 128
    if (byte >= 128) continue
    number += distance % 2 === 1 ? -(distance + 1) / 2 : distance / 2
    numbers[next++] = number
    distance = 0
    worth = 1
  }
  return numbers
}
