import { gzipSync } from 'node:zlib'
import { gazetteerVersion, nameKind as known, splitHash } from '../../src/entities/gazetteer.js'
import { hashPhrase, longestPhrase } from '../../src/entities/gazetteer-marks.js'
import { hashWord } from '../../src/entities/word-features.js'
import { digits, encodeBase64, encodeDigits, modelFormat } from '../../src/model/index.js'
import { tokenize } from '../../src/text/index.js'
import { writeModelFile } from '../data-file.js'
import {
  gazetteerLicence,
  isReadable,
  knownLanguages,
  listOf,
  namesIn,
  rowsOf,
} from './gazetteer-rows.js'

/**
 * Packs the gazetteers into `data/shared/gazetteer.model.json`: names as hashes, with what each is
 * known as. Only the files without share-alike duty are read.
 */
const names = new Map<number, number>()

function add(name: string, as: number): void {
  if (!isReadable(name)) return
  const words = tokenize(name)
  if (words.length === 0 || words.length > longestPhrase) return
  const hashes = words.map(({ text }) => hashWord(text.toLowerCase().replace(/\d/gu, '0')))
  const { bucket, rest } = splitHash(hashes.reduce((phrase, word) => hashPhrase(phrase, word)))
  const hash = bucket * 4096 + rest
  names.set(hash, (names.get(hash) ?? 0) | as)
}

const demonyms = new Set<string>()
for (const row of rowsOf('countries.tsv.gz'))
  for (const name of [...listOf(row['demonym_adjectives_en']), ...listOf(row['demonym_nouns_en'])])
    demonyms.add(name)
for (const name of demonyms) add(name, known.demonym)
for (const row of rowsOf('countries.tsv.gz')) {
  const inOurs = namesIn(row['names'], knownLanguages)
  for (const name of [row['name'] ?? '', row['iso3'] ?? '', ...inOurs])
    if (!demonyms.has(name)) add(name, known.country)
}
const cities = new Set(['capital', 'government-seat', 'admin1-seat', 'city', 'admin2-seat'])
const towns = new Set(['town', 'village', 'city-district', 'former'])
for (const row of rowsOf('places.tsv.gz')) {
  const kind = row['kind'] ?? ''
  const as = cities.has(kind) ? known.city : towns.has(kind) ? known.smallPlace : known.region
  for (const name of [row['name'] ?? '', row['ascii'] ?? '', ...namesIn(row['names'])])
    add(name, as)
  if (as !== known.smallPlace && Number(row['population']) > 500_000)
    for (const name of listOf(row['alternate_names']))
      if (/^\p{Lu}/u.test(name) && name.length > 4) add(name, as)
}
for (const row of rowsOf('given-names.tsv.gz')) add(row['name'] ?? '', known.given)
for (const row of rowsOf('surnames.tsv.gz'))
  if (Number(row['people_seen']) > 0 || listOf(row['source']).length > 1)
    add(row['name'] ?? '', known.surname)
for (const row of rowsOf('people.tsv.gz')) {
  add(row['name'] ?? '', known.person)
  if (Number(row['sitelinks_2015']) >= 20 || listOf(row['source']).length > 1)
    for (const name of listOf(row['aliases'])) add(name, known.person)
}
const kinds: [RegExp, number][] = [
  [/company|bank|retailer|restaurant|operator/u, known.company],
  [/igo|ngo|party|armed|government|legislature|non-state/u, known.public],
  [/university|research|hospital|school|education|archive/u, known.school],
  [/club|team/u, known.club],
  [/newspaper|magazine|broadcaster|news-agency|media/u, known.media],
]
for (const row of rowsOf('organisations.tsv.gz')) {
  const kind = row['kind'] ?? ''
  const as = kinds.find(([pattern]) => pattern.test(kind))?.[1] ?? known.organisation
  for (const name of [row['name'] ?? '', ...listOf(row['aliases']), ...namesIn(row['names'])])
    add(name.replace(/^The /u, ''), as)
  for (const name of listOf(row['acronyms'])) if (name.length > 1) add(name, known.acronym)
}

const combinations = new Map<number, number>()
for (const as of names.values()) combinations.set(as, (combinations.get(as) ?? 0) + 1)
const common = [...combinations]
  .sort((a, b) => b[1] - a[1] || a[0] - b[0])
  .slice(0, 64)
  .map(([as]) => as)
const numberOf = new Map(common.map((as, i) => [as, i]))
/** What counts most when a rare combination has to be known as a part of itself. */
const worth: Readonly<Record<number, number>> = {
  [known.country]: 9,
  [known.demonym]: 8,
  [known.city]: 5,
  [known.region]: 3,
  [known.given]: 3,
  [known.surname]: 2,
  [known.company]: 2,
}
const worthOf = (as: number): number =>
  Object.values(known).reduce((sum, kind) => sum + ((as & kind) === 0 ? 0 : (worth[kind] ?? 1)), 0)
const byWorth = [...common].sort((a, b) => worthOf(b) - worthOf(a))
const numbered = (as: number): number =>
  numberOf.get(as) ?? numberOf.get(byWorth.find((part) => (part & as) === part) ?? 0) ?? 0

const sorted = [...names].sort((a, b) => a[0] - b[0])
const counts = new Uint8Array(65_536)
let packed = ''
for (const [hash, as] of sorted) {
  counts[hash >>> 12] = (counts[hash >>> 12] ?? 0) + 1
  packed +=
    digits.charAt((hash >>> 6) & 63) + digits.charAt(hash & 63) + digits.charAt(numbered(as))
}
const file = {
  format: modelFormat,
  task: 'gazetteer',
  language: 'mul',
  features: gazetteerVersion,
  labels: Object.keys(known),
  trainedOn: ['gazetteers'],
  quality: {},
  parameters: { names: sorted.length },
  tables: {
    counts: encodeDigits(counts),
    combinations: encodeBase64(Uint8Array.from(common.flatMap((as) => [as & 255, as >>> 8]))),
    names: packed,
  },
}
writeModelFile('shared/gazetteer.model.json', file, {
  origin:
    'gazetteers: countries, places, people, organisations, given-names, surnames (none of the share-alike files), hashes of names only',
  licence: gazetteerLicence,
  command: 'npx tsx training/entities/build-gazetteer.ts',
})
console.log(
  `${String(sorted.length)} names, ${String(gzipSync(JSON.stringify(file), { level: 9 }).length)} bytes gzipped`,
)
