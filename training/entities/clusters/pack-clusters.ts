import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { clusterVersion, splitWordHash } from '../../../src/entities/word-clusters.js'
import { lowerHash } from '../../../src/entities/word-features.js'
import { digits, encodeDigits, modelFormat } from '../../../src/model/index.js'
import { writeWithSource } from '../record-source.js'

/** `npx tsx training/entities/clusters/pack-clusters.ts CLUSTERS.json`: writes `data/en/word-clusters.model.json`. */
const clusters = JSON.parse(readFileSync(process.argv[2] ?? 'clusters.json', 'utf8')) as Record<
  string,
  number
>
const counts = new Uint8Array(1 << 12)
const taken = new Set<string>()
const words = Object.entries(clusters)
  .map(([word, cluster]) => ({ ...splitWordHash(lowerHash(word)), cluster }))
  .filter(({ bucket, rest }) => {
    const key = `${String(bucket)} ${String(rest)}`
    return !taken.has(key) && taken.add(key)
  })
  .sort((a, b) => a.bucket - b.bucket || a.rest - b.rest)
const digit = (value: number): string => digits.charAt(value & 63)
const packed = words.map(({ bucket, rest, cluster }) => {
  counts[bucket] = (counts[bucket] ?? 0) + 1
  return (
    digit(rest >>> 12) + digit(rest >>> 6) + digit(rest) + digit(cluster >>> 6) + digit(cluster)
  )
})
const file = {
  format: modelFormat,
  task: 'word-clusters',
  language: 'en',
  version: 'word-clusters-en-1',
  features: clusterVersion,
  labels: [],
  trainedOn: [],
  quality: {},
  parameters: { words: words.length },
  tables: { counts: encodeDigits(counts), words: packed.join('') },
}
const json = `${JSON.stringify(file, null, 2)}\n`
writeWithSource('en/word-clusters.model.json', json, {
  origin:
    'English words of ner/en, topics, similarity and gazetteers, clustered by the vectors that all-MiniLM-L6-v2 gives them: numbers of clusters only',
  licence: 'all-MiniLM-L6-v2: Apache 2.0; words: as their sets',
  command: 'training/entities/clusters (README in training/entities)',
})
console.log(
  `${String(words.length)} words, ${String(gzipSync(json, { level: 9 }).length)} bytes gzipped`,
)
