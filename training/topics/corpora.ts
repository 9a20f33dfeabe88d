import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { hashString } from '../../src/model/index.js'

/** A text with the topics it may be filed under. */
export interface LabelledText {
  readonly corpus: 'wikinews-iptc' | 'mewsc16' | 'huffpost' | 'sib200' | 'current-events'
  readonly language: string
  readonly title: string
  readonly text: string
  /** Top-level Media Topic ids, the main topic first. */
  readonly topics: readonly string[]
  /** Whether any one of `topics` is right, rather than all of them. */
  readonly isAmbiguous: boolean
}

/** Where the corpora lie. */
export const datasetsFolder: string = process.env['COPYDESK_DATASETS'] ?? '../shared/datasets'

/** Licences of what the models are learnt from. */
export const licences: Readonly<Record<string, string>> = {
  'wikinews-iptc': 'CC BY 4.0 (text CC BY 2.5)',
  mewsc16: 'CC BY 2.5',
  huffpost: 'CC BY 4.0',
  GloVe: 'PDDL 1.0 (package: MIT)',
}

/** Languages that `wikinews-iptc` has labelled texts in. */
export const labelledLanguages: readonly string[] =
  'ar ca cs de en es fa fr ja ko pl pt ru sv tr'.split(' ')

/** Reads a gzipped corpus file line by line. */
export function readLines(path: string): string[] {
  return gunzipSync(readFileSync(`${datasetsFolder}/topics/${path}`))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** Reads one part of `wikinews-iptc`; texts without a topic are left out. */
export function readWikinews(part: 'train' | 'dev', languages = labelledLanguages): LabelledText[] {
  return languages.flatMap((language) => {
    const files = language === 'en' ? ['en', 'en-articles'] : [language]
    return files
      .flatMap((file) => readLines(`wikinews-iptc/${file}.${part}.jsonl.gz`))
      .map((line) => JSON.parse(line) as { text: string; topics: string[] })
      .filter(({ topics }) => topics.length > 0)
      .map(({ text, topics }) => {
        const [title, body] = splitTitle(text)
        return { corpus: 'wikinews-iptc', language, title, text: body, topics, isAmbiguous: false }
      })
  })
}

/** Whole articles begin with "headline — date"; openings have no headline. */
function splitTitle(text: string): [string, string] {
  const dash = text.indexOf(' — ')
  return dash > 0 && dash < 200 ? [text.slice(0, dash), text.slice(dash + 3)] : ['', text]
}

/** Reads `mewsc16`, `huffpost` or `sib200` with the labels that have a counterpart. */
export function readMapped(corpus: 'mewsc16' | 'huffpost' | 'sib200'): LabelledText[] {
  const { ids, sets } = JSON.parse(
    readFileSync(`${datasetsFolder}/topics/label-map.json`, 'utf8'),
  ) as { ids: Record<string, string>; sets: Record<string, Record<string, string[]>> }
  const [header, ...rows] = readLines(`${corpus}/train.tsv.gz`).map((line) => line.split('\t'))
  const column = (row: string[], name: string): string => row[header?.indexOf(name) ?? -1] ?? ''
  return rows.flatMap((row) => {
    const slugs = sets[corpus]?.[column(row, 'label')] ?? []
    const topics = slugs.flatMap((slug) => ids[slug] ?? [])
    if (topics.length === 0) return []
    const language = corpus === 'huffpost' ? 'en' : column(row, 'lang')
    const text = column(row, 'text')
    return [{ corpus, language, title: '', text, topics, isAmbiguous: topics.length > 1 }]
  })
}

/** Whether a text of a corpus without a dev part is kept aside: one in ten, by its hash. */
export function isKeptAside({ text }: LabelledText): boolean {
  return hashString(textKey(text)) % 10 === 0
}

/** Makes copies of one text equal, however they are spaced. */
export function textKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
