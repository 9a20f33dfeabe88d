/**
 * Learns from the news of a language how common each term is, the share of documents that contain
 * it, and how much each word looks like a noun.
 *
 *     npx tsx training/background/train.ts
 *
 * Corpora: the training parts of `topics/wikinews-iptc` and `topics/mewsc16` (Wikinews, CC BY).
 * Counts only; the same corpora give the same bytes.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { levelOfShare, type Background } from '../../src/languages/background.js'
import { writeFourBitTable } from '../../src/languages/four-bit-table.js'
import { loadLanguage, supportedLanguages, type Language } from '../../src/languages/index.js'
import { encodeBase64 } from '../../src/model/index.js'
import { toTerms, tokenize } from '../../src/text/index.js'
import { writeDataFile, type Source } from '../data-file.js'
import { countNouns } from './count-nouns.js'
import { functionWords } from './noun-openers.js'

/** Terms kept at most, so that less than a fifth of the buckets are taken. */
const vocabularyLimit = 12_000
/** Terms of fewer documents are left out: one may be a spelling mistake. */
const fewestDocuments = 2
/** A background of fewer documents would say little. */
const smallestCorpus = 300

const datasets = process.env['COPYDESK_DATASETS'] ?? '../shared/datasets'
const topics = join(datasets, 'topics')

function readLines(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
}

/** Texts by language, each once. */
function readTexts(): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>()
  const add = (code: string, text: string): void => {
    if (!supportedLanguages.includes(code)) return
    texts.set(code, (texts.get(code) ?? new Set()).add(text))
  }
  for (const file of readdirSync(join(topics, 'wikinews-iptc')).sort()) {
    if (!file.endsWith('.train.jsonl.gz')) continue
    for (const line of readLines(join(topics, 'wikinews-iptc', file))) {
      const { lang, text } = JSON.parse(line) as { lang: string; text: string }
      add(lang, text)
    }
  }
  for (const line of readLines(join(topics, 'mewsc16', 'train.tsv.gz')).slice(1)) {
    const [code = '', , text = ''] = line.split('\t')
    add(code, text)
  }
  return texts
}

function countDocuments(texts: Iterable<string>, language: Language): Map<string, number> {
  const counts = new Map<string, number>()
  const everyTerm = { ...language, stopWords: new Set<string>() }
  for (const text of texts) {
    const tokens = tokenize(text, 0, text.length, language)
    const terms = new Set(toTerms(tokens, everyTerm).map(({ term }) => term))
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

function makeBackground(texts: ReadonlySet<string>, language: Language): Background {
  const counts = [...countDocuments(texts, language)]
    .filter(([, count]) => count >= fewestDocuments)
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, vocabularyLimit)
    .map(([term, count]): [string, number] => [term, levelOfShare(count / texts.size)])
  return { documents: texts.size, table: encodeBase64(writeFourBitTable(counts)) }
}

const source: Source = {
  origin: 'Wikinews: topics/wikinews-iptc and topics/mewsc16 (training parts), counts only',
  licence: 'CC BY 2.5',
  command: 'npx tsx training/background/train.ts',
}

for (const [code, texts] of readTexts()) {
  if (texts.size < smallestCorpus) continue
  const language = await loadLanguage(code)
  const background = makeBackground(texts, language)
  writeDataFile(`${code}/background.json`, `${JSON.stringify(background, null, 2)}\n`, source)
  const openers = functionWords[code]
  if (openers !== undefined) {
    const nouns = { table: encodeBase64(countNouns(texts, language, openers)) }
    writeDataFile(`${code}/nouns.json`, `${JSON.stringify(nouns, null, 2)}\n`, source)
  }
  process.stdout.write(`${code}: ${String(background.documents)} documents\n`)
}
