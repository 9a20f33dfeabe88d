import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import {
  bucketBits,
  costStep,
  hashListed,
  splitListed,
  wordListVersion,
} from '../../../src/entities/word-list.js'
import { digits, encodeBase64, encodeDigits, modelFormat } from '../../../src/model/index.js'
import { writeModelFile } from '../../data-file.js'
import type { Source } from '../../data-file.js'
import { gazetteerLicence } from '../gazetteer-rows.js'

/**
 * `npx tsx training/entities/word-lists/pack-word-list.ts zh WORDS.json`: writes
 * `data/zh/word-list.model.json` from what `chinese.py` has made, and so for `ja` and `japanese.py`.
 */
interface Words {
  readonly words: readonly (readonly [
    word: string,
    cost: number,
    kinds: readonly string[],
    cluster: number,
  ])[]
  readonly variants: Readonly<Record<string, string>>
  readonly characters: Readonly<Record<string, number>>
}

const sources: Readonly<Record<string, Omit<Source, 'command'>>> = {
  zh: {
    origin:
      'the commonest words and names of jieba 0.42.1 (PyPI) and the names of the gazetteers (none of the share-alike files), clustered by the network lac_small that comes with jieba; characters of opencc-python-reimplemented 0.1.7 (PyPI): hashes of words, numbers of clusters, pairs of characters only',
    licence: `MIT (jieba), Apache 2.0 (lac_small, opencc-python-reimplemented), ${gazetteerLicence}`,
  },
  ja: {
    origin:
      'words and names of ipadic 1.0.0 and unidic-lite 1.0.8 (PyPI) and the names of the gazetteers (none of the share-alike files), clustered by the vectors of chiVe in ja-ginza 5.3.0 (PyPI): hashes of words and numbers of clusters only',
    licence: `NAIST and ICOT licences (ipadic), BSD 3-Clause (UniDic), Apache 2.0 (chiVe), ${gazetteerLicence}`,
  },
}

const [, , language = 'zh', file = 'words.json'] = process.argv
const source = sources[language]
if (source === undefined) throw new Error(`No word list is made for ${language}.`)
const { words, variants, characters } = JSON.parse(readFileSync(file, 'utf8')) as Words

const labels = [...new Set(words.flatMap(([, , kinds]) => kinds))].sort()
const bitsOf = (kinds: readonly string[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << labels.indexOf(kind)), 0)
const frequencies = new Map<number, number>()
for (const [, , kinds] of words)
  frequencies.set(bitsOf(kinds), (frequencies.get(bitsOf(kinds)) ?? 0) + 1)
const combinations = [...frequencies]
  .sort((a, b) => b[1] - a[1] || a[0] - b[0])
  .map(([bits]) => bits)
const numberOf = new Map(combinations.map((bits, number) => [bits, number]))

const counts = new Uint8Array(1 << bucketBits)
const taken = new Set<string>()
const digit = (value: number): string => digits.charAt(value & 63)
const listed = words
  .map(([word, cost, kinds, cluster]) => ({
    ...splitListed(hashListed(word)),
    cost: Math.min(63, Math.round(cost / costStep)),
    kinds: numberOf.get(bitsOf(kinds)) ?? 0,
    cluster,
  }))
  .filter(({ bucket, rest }) => {
    const key = `${String(bucket)} ${String(rest)}`
    return !taken.has(key) && taken.add(key)
  })
  .sort((a, b) => a.bucket - b.bucket || a.rest - b.rest)
for (const { bucket } of listed) counts[bucket] = (counts[bucket] ?? 0) + 1
const model = {
  format: modelFormat,
  task: 'word-list',
  language,
  features: wordListVersion,
  labels,
  trainedOn: ['gazetteers'],
  quality: {},
  parameters: { words: listed.length },
  tables: {
    counts: encodeDigits(counts),
    combinations: encodeBase64(
      Uint8Array.from(
        combinations.flatMap((bits) => [bits & 255, (bits >>> 8) & 255, bits >>> 16]),
      ),
    ),
    rests: listed.map(({ rest }) => digit(rest >>> 6) + digit(rest)).join(''),
    kinds: listed.map(({ kinds }) => digit(kinds >>> 6) + digit(kinds)).join(''),
    costs: listed.map(({ cost }) => digit(cost)).join(''),
    clusters: listed.map(({ cluster }) => digit(cluster >>> 6) + digit(cluster)).join(''),
    variants: Object.entries(variants).flat().join(''),
    characters: Object.keys(characters).join(''),
    characterClusters: encodeBase64(
      Uint8Array.from(Object.values(characters).flatMap((number) => [number & 255, number >>> 8])),
    ),
  },
}
writeModelFile(`${language}/word-list.model.json`, model, {
  ...source,
  command: 'training/entities/word-lists (README in training/entities)',
})
console.log(
  `${String(listed.length)} words, ${String(gzipSync(JSON.stringify(model), { level: 9 }).length)} bytes gzipped`,
)
