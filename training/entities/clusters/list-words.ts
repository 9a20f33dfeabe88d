import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadLanguage } from '../../../src/languages/index.js'
import { readSentences } from '../../../src/text/index.js'
import { namesIn, rowsOf } from '../gazetteer-rows.js'
import type { GazetteerRow } from '../gazetteer-rows.js'
import { corpora } from '../read-corpus.js'

/**
 * `npx tsx training/entities/clusters/list-words.ts WORDS.json`: lists the words that get a cluster:
 * those of the English texts that occur twice, and the commonest words of names. Lower-case, sorted.
 */
const datasets = join(corpora, '..')
const language = await loadLanguage('en')
const word = /^\p{L}[\p{L}\p{M}'’.-]*$/u
const longestWord = 24

const seen = new Map<string, number>()
function count(text: string, much: number): void {
  for (const { tokens } of readSentences(text, language))
    for (const { text: token } of tokens) {
      const lower = token.toLowerCase()
      if (word.test(lower) && lower.length > 1 && lower.length <= longestWord)
        seen.set(lower, (seen.get(lower) ?? 0) + much)
    }
}

function linesOf(path: string): string[] {
  return gunzipSync(readFileSync(join(datasets, path)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}

for (const path of [
  'similarity/wikinews-en-2019-2020/articles.jsonl.gz',
  'similarity/ecbplus/train-dev.jsonl.gz',
  'topics/wikinews-iptc/en.train.jsonl.gz',
  'topics/wikinews-iptc/en-articles.train.jsonl.gz',
  'topics/wikipedia-current-events/train.jsonl.gz',
])
  for (const line of linesOf(path)) {
    const { title, text, body } = JSON.parse(line) as Partial<Record<string, string>>
    for (const part of [title, text, body]) if (typeof part === 'string') count(part, 1)
  }
for (const line of linesOf('topics/mewsc16/train.tsv.gz'))
  if (line.startsWith('en\t')) count(line.split('\t')[2] ?? '', 1)
for (const line of linesOf('topics/huffpost/train.tsv.gz')) count(line.split('\t').at(-1) ?? '', 1)
for (const file of readdirSync(join(corpora, 'en')).filter((name) =>
  name.endsWith('.train.tsv.gz'),
))
  for (const line of linesOf(join('ner/en', file))) count(line.split('\t')[0] ?? '', 1)

/** A word of names must be borne so often, or once by somebody or something large. */
const known = (names: readonly string[], much: number): void => {
  for (const name of names) count(name, much)
}
const isCommon = (row: GazetteerRow): boolean =>
  Number(row['people_seen']) >= 3 || (row['source'] ?? '').split('|').length > 2
const nameWords = new Map(seen)
seen.clear()
for (const file of ['given-names.tsv.gz', 'surnames.tsv.gz'])
  for (const row of rowsOf(file)) if (isCommon(row)) known([row['name'] ?? ''], 5)
for (const row of rowsOf('places.tsv.gz'))
  if (Number(row['population']) >= 100_000 || row['wikidata'] !== '')
    known([row['name'] ?? '', ...namesIn(row['names'], new Set(['en']))], 5)
for (const row of rowsOf('countries.tsv.gz'))
  known(
    [row['name'], row['demonym_adjectives_en'], row['demonym_nouns_en']].join('|').split('|'),
    5,
  )
for (const row of rowsOf('organisations.tsv.gz')) known([row['name'] ?? ''], 1)
for (const row of rowsOf('people.tsv.gz')) known([row['name'] ?? ''], 1)

const latin = /^[\p{sc=Latin}\p{sc=Common}]+$/u
const words = [
  ...[...nameWords].filter(([, times]) => times >= 2),
  ...[...seen].filter(([, times]) => times >= 5),
]
  .map(([lower]) => lower)
  .filter((lower) => latin.test(lower))
const sorted = [...new Set(words)].sort()
writeFileSync(process.argv[2] ?? 'words.json', JSON.stringify(sorted))
console.log(`${String(sorted.length)} words`)
