/**
 * Reads the corpora into one file, `.cache/language-detection/corpus.tsv`: label, script, source,
 * part, kind, count and text of every item whose language and script the model has.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashString } from '../../src/model/index.js'
import { prevailingScript } from '../../src/language-detection/script.js'
import { readTexts, readWords } from './corpora.js'
import type { RawText } from './corpora.js'
import { labelOf } from './labels.js'
import {
  azerbaijaniToCyrillic,
  russianToLatin,
  serbianToCyrillic,
  serbianToLatin,
  uzbekToCyrillic,
} from './transliterate.js'

const output = '.cache/language-detection'

interface Item extends RawText {
  readonly label: string
  readonly script: string
}

const datasets = process.env['COPYDESK_DATASETS'] ?? '../shared/datasets'
const missing: string[] = []

function find(path: string): string | undefined {
  const absolute = join(datasets, path)
  if (existsSync(absolute)) return absolute
  missing.push(path)
  return undefined
}

const items = new Map<string, Item>()
for (const read of [readTexts, readWords])
  for (const raw of read(find))
    for (const item of spellings(raw)) {
      const key = `${item.label}\t${item.kind === 'word' ? item.source : 'text'}\t${item.text.toLowerCase()}`
      const known = items.get(key)
      if (known === undefined || (known.part === 'train' && item.part === 'dev'))
        items.set(key, item)
    }

mkdirSync(output, { recursive: true })
writeFileSync(
  `${output}/corpus.tsv`,
  [...items.values()]
    .map(({ label, script, source, part, kind, count, text }) =>
      [label, script, source, part, kind, count, text.replaceAll(/\s+/gu, ' ')].join('\t'),
    )
    .join('\n'),
)
const bySource = new Map<string, number>()
for (const { source } of items.values()) bySource.set(source, (bySource.get(source) ?? 0) + 1)
console.log(
  Object.fromEntries(bySource),
  missing.length > 0 ? `missing: ${missing.join(', ')}` : '',
)

/** The item under its label, and in the other spelling of its language where it has two. */
function* spellings(raw: RawText): Generator<Item> {
  const item = labelled(raw)
  if (item === undefined) return
  yield item
  const respell = {
    'sr-Latn': serbianToCyrillic,
    'sr-Cyrl': serbianToLatin,
    az: azerbaijaniToCyrillic,
    ru: romanise,
    uz: uzbekToCyrillic,
  }[item.label]
  const other = respell === undefined ? undefined : labelled({ ...raw, text: respell(raw.text) })
  if (other !== undefined) yield other
}

/** Either way of romanising, by a hash of the text. */
function romanise(text: string): string {
  return russianToLatin(text, hashString(text) % 2 === 0 ? 0 : 1)
}

function labelled(raw: RawText): Item | undefined {
  const { script } = prevailingScript(raw.text)
  const label = labelOf(raw.tag, script)
  return label === undefined ? undefined : { ...raw, label, script }
}
