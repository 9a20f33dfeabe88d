import { gzipSync } from 'node:zlib'
import { knowledgeHash, knowledgeVersion } from '../../src/entities/knowledge.js'
import { knownKinds, typeOfKind } from '../../src/entities/known-entity.js'
import { encodeBase64, encodeDigits, modelFormat } from '../../src/model/index.js'
import { writeModelFile } from '../data-file.js'
import { gazetteerLicence, rowsOf } from './gazetteer-rows.js'
import type { Fact } from './knowledge/fact.js'
import { organisationFacts } from './knowledge/known-organisations.js'
import { peopleFacts } from './knowledge/known-people.js'
import { countryFacts, placeFacts } from './knowledge/known-places.js'

/**
 * Packs what the gazetteers know of names that have ids into `data/shared/knowledge.model.json`.
 * Only the files without share-alike duty are read.
 */
const places = rowsOf('places.tsv.gz')
const facts = [
  ...countryFacts(places),
  ...placeFacts(places),
  ...peopleFacts(),
  ...organisationFacts(),
].sort(
  (a, b) =>
    knownKinds.indexOf(a.kind) - knownKinds.indexOf(b.kind) ||
    compare(a.country, b.country) ||
    a.wikidata - b.wikidata ||
    a.geonames - b.geonames,
)
const countries = [...new Set(facts.map(({ country }) => country))].sort()

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The hashes of a fact's names; 62 at most fit its digit. */
function hashesOf({ kind, names }: Fact): number[] {
  const hashes = names.map((name) => knowledgeHash(name, typeOfKind(kind)))
  return [...new Set(hashes)].slice(0, 62)
}

/** Numbers as distances from the one before, forwards or backwards, seven bits a byte. */
function writeDistances(numbers: readonly number[]): string {
  const bytes: number[] = []
  let before = 0
  for (const number of numbers) {
    const distance = number - before
    before = number
    let rest = distance < 0 ? -distance * 2 - 1 : distance * 2
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
    bytes.push(rest)
  }
  return encodeBase64(Uint8Array.from(bytes))
}

const hashes = facts.map(hashesOf)
const placed = facts.filter(({ position }) => position !== undefined)
const file = {
  format: modelFormat,
  task: 'knowledge',
  language: 'mul',
  features: knowledgeVersion,
  labels: knownKinds,
  trainedOn: ['gazetteers'],
  quality: {},
  parameters: { facts: facts.length, names: hashes.flat().length },
  tables: {
    kinds: encodeDigits(Uint8Array.from(facts, ({ kind }) => knownKinds.indexOf(kind))),
    countryCodes: countries.join(' '),
    countries: encodeBase64(Uint8Array.from(facts, ({ country }) => countries.indexOf(country))),
    subdivisions: facts
      .filter(({ kind }) => kind === 'region')
      .map(({ subdivision }) => subdivision)
      .join(' '),
    prominence: encodeDigits(Uint8Array.from(facts, ({ prominence }) => prominence)),
    wikidata: writeDistances(facts.map(({ wikidata }) => wikidata)),
    geonames: writeDistances(facts.map(({ geonames }) => geonames)),
    placed: encodeDigits(
      Uint8Array.from(facts, ({ position }) => (position === undefined ? 0 : 1)),
    ),
    latitudes: encodeBase64(
      Uint8Array.from(placed, ({ position }) =>
        Math.round((((position?.latitude ?? 0) + 90) / 180) * 255),
      ),
    ),
    longitudes: encodeBase64(
      Uint8Array.from(placed, ({ position }) =>
        Math.round((((position?.longitude ?? 0) + 180) / 360) * 255),
      ),
    ),
    nameCounts: encodeDigits(Uint8Array.from(hashes, ({ length }) => length)),
    names: encodeBase64(new Uint8Array(Uint32Array.from(hashes.flat()).buffer)),
  },
}
writeModelFile('shared/knowledge.model.json', file, {
  origin:
    'gazetteers: countries, places, people, organisations (none of the share-alike files): ids, positions, hashes of names',
  licence: gazetteerLicence,
  command: 'npx tsx training/entities/build-knowledge.ts',
})
console.log(
  `${String(facts.length)} facts, ${String(gzipSync(JSON.stringify(file), { level: 9 }).length)} bytes gzipped`,
)
