import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hashString } from '../../src/model/index.js'
import { corpusTag } from './labels.js'

/** One text of a corpus before it is checked: what it is said to be in, and where it comes from. */
export interface RawText {
  readonly tag: string
  readonly source: string
  readonly part: 'train' | 'dev'
  /** Words of frequency lists are no running text. */
  readonly kind: 'text' | 'word'
  readonly count: number
  readonly text: string
}

/** Gives the absolute path of a data set (`'topics/sib200/train.tsv.gz'`), or undefined where it is missing. */
export type FindDataset = (path: string) => string | undefined

/** Where the open packages named in README.md lie unpacked. */
const packages = process.env['COPYDESK_PACKAGES'] ?? '.cache/packages'

/** The running texts of the data sets, with their dev parts. */
export function* readTexts(find: FindDataset): Generator<RawText> {
  yield* readCommonVoice(find)
  yield* readSib200(find)
  yield* readUdhr(find)
  yield* readWikinews(find)
  yield* readNamedEntitySets(find)
}

/** Words and phrases, for training only. */
export function* readWords(find: FindDataset): Generator<RawText> {
  yield* readFrequencyWords(find)
  yield* readStandards()
  yield* readWordList('wordfreq')
  yield* readWordList('simplemma')
  yield* readCldr()
  yield* readTranslations('django')
  yield* readTranslations('wagtail')
}

function* readCommonVoice(find: FindDataset): Generator<RawText> {
  for (const [code = '', text = ''] of rows(find, 'langid/common-voice/train.tsv.gz'))
    yield running(corpusTag(code), 'common-voice', partByHash(text), text)
}

function* readSib200(find: FindDataset): Generator<RawText> {
  for (const part of ['train', 'dev'] as const)
    for (const [code = '', , , text = ''] of rows(find, `topics/sib200/${part}.tsv.gz`))
      yield running(corpusTag(code), 'sib200', part, text)
}

function* readUdhr(find: FindDataset): Generator<RawText> {
  for (const [tag = '', , , , text = ''] of rows(find, 'langid/udhr/train.tsv.gz'))
    yield running(corpusTag(tag), 'udhr', partByHash(text), text)
}

/** Left over in some sentences: links between languages, picture sizes. */
const wikiMarkup = /:Category|Category:|thumb|\d ?px|\[\[|\|/u

function* readWikinews(find: FindDataset): Generator<RawText> {
  for (const [code = '', , text = ''] of rows(find, 'topics/mewsc16/train.tsv.gz'))
    if (!wikiMarkup.test(text)) yield running(corpusTag(code), 'wikinews', partByHash(text), text)
}

/** Sets left out: other scripts of one text, OCR, Arabizi, and tweets among which are foreign ones. */
const nerLeftOut = /\/(?:europeana|stockmark-char|klue-char|btc)\.|\/qaf\//u

function* readNamedEntitySets(find: FindDataset): Generator<RawText> {
  const root = find('ner')
  if (root === undefined) return
  for (const language of readdirSync(root, { withFileTypes: true })) {
    if (!language.isDirectory()) continue
    for (const file of readdirSync(join(root, language.name)).sort()) {
      const path = `ner/${language.name}/${file}`
      if (!file.endsWith('.tsv.gz') || nerLeftOut.test(path)) continue
      if (file.startsWith('wikinews.') && !['it', 'nl'].includes(language.name)) continue
      const glue = ['ja', 'zh', 'th'].includes(language.name) ? '' : ' '
      const tag = file.includes('gsdsimp')
        ? 'zh-Hans'
        : file.includes('gsd') && glue === '' && language.name === 'zh'
          ? 'zh-Hant'
          : language.name
      const part = file.includes('.dev.') ? 'dev' : 'train'
      for (const sentence of read(find, path).split('\n\n')) {
        const text = sentence
          .split('\n')
          .map((line) => line.split('\t')[0] ?? '')
          .filter((token) => token !== '-DOCSTART-')
          .join(glue)
        yield running(tag, 'ner', part, text)
      }
    }
  }
}

/** A word of another language's list that is this many times more frequent in English is English. */
const borrowedOdds = 2

function* readFrequencyWords(find: FindDataset): Generator<RawText> {
  const totals = new Map<string, number>()
  const english = new Map<string, number>()
  const list = [...rows(find, 'langid/frequency-words/words.tsv.gz')]
  for (const [code = '', word = '', count = ''] of list) {
    totals.set(code, (totals.get(code) ?? 0) + Number(count))
    if (code === 'en') english.set(word, Number(count))
  }
  for (const [code = '', word = '', count = ''] of list) {
    const share = Number(count) / (totals.get(code) ?? 1)
    const englishShare = (english.get(word) ?? 0) / (totals.get('en') ?? 1)
    if (englishShare <= borrowedOdds * share)
      yield {
        tag: corpusTag(code),
        source: 'frequency-words',
        part: 'train',
        kind: 'word',
        count: Number(count),
        text: word,
      }
  }
}

/**
 * Words in which the standards of Croatian, Bosnian and Serbian differ: corpora name the language, but
 * their texts are largely the same, and lists made of subtitles mix the three.
 */
function* readStandards(): Generator<RawText> {
  const file = new URL('serbo-croatian-words.json', import.meta.url)
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<'hr' | 'bs' | 'sr', string>[]
  for (const { hr, bs, sr } of words)
    for (const [tag, text] of [
      ['hr', hr],
      ['bs', bs],
      ['sr-Latn', sr],
    ] as const)
      yield { tag, source: 'standards', part: 'train', kind: 'word', count: 1, text }
}

/** Words of a package with their frequency: `language, word, count`, made by word-lists.py. */
function* readWordList(source: string): Generator<RawText> {
  const path = join(packages, `${source}.tsv.gz`)
  if (!existsSync(path)) return
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [code = '', word = '', count = ''] = line.split('\t')
    yield {
      tag: corpusTag(code),
      source,
      part: 'train',
      kind: 'word',
      count: Number(count),
      text: word,
    }
  }
}

/** Keywords and names of emoji and symbols. */
function* readCldr(): Generator<RawText> {
  const root = join(packages, 'cldr-annotations-full/annotations')
  if (!existsSync(root)) return
  for (const code of readdirSync(root)) {
    const file = join(root, code, 'annotations.json')
    if (code === 'und' || !existsSync(file)) continue
    const { annotations } = JSON.parse(readFileSync(file, 'utf8')) as {
      annotations: { annotations?: Record<string, { default?: string[]; tts?: string[] }> }
    }
    const seen = new Set<string>()
    for (const { default: keywords = [], tts = [] } of Object.values(annotations.annotations ?? {}))
      for (const phrase of [...keywords, ...tts]) seen.add(phrase)
    for (const phrase of seen) yield running(corpusTag(code), 'cldr', 'train', phrase)
  }
}

/** Messages of gettext catalogues (`msgstr "…"`, goes on over lines), without their placeholders. */
function* readTranslations(source: string): Generator<RawText> {
  const root = join(packages, source)
  if (!existsSync(root)) return
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const code = /locale\/([^/]+)\/LC_MESSAGES\/[^/]+\.po$/u.exec(path)?.[1]
    if (code === undefined || code === 'en') continue
    for (const entry of readFileSync(join(root, path), 'utf8').split('\n\n').slice(1)) {
      if (entry.includes('#, fuzzy')) continue
      const message = /^msgstr(?:\[0\])? ((?:"(?:[^"\\]|\\.)*"\n?)+)/mu.exec(entry)?.[1] ?? ''
      const text = message
        .replace(/"\n?"?/gu, '')
        .replace(/\\n/gu, ' ')
        .replace(/%\([^)]*\)[a-z]|%[a-z]|\{[^{}]*\}|<[^<>]*>/gu, ' ')
      yield running(corpusTag(code), source, 'train', text)
    }
  }
}

function running(tag: string, source: string, part: 'train' | 'dev', text: string): RawText {
  return { tag, source, part, kind: 'text', count: 1, text: text.trim() }
}

function* rows(find: FindDataset, path: string): Generator<readonly string[]> {
  for (const line of read(find, path).split('\n').slice(1)) if (line !== '') yield line.split('\t')
}

function read(find: FindDataset, path: string): string {
  const file = find(path)
  return file === undefined ? '' : gunzipSync(readFileSync(file)).toString('utf8')
}

/** One text in ten is dev, by a hash of itself: the same on every machine and in every order. */
function partByHash(text: string): 'train' | 'dev' {
  return hashString(text.toLowerCase(), 7) % 10 === 0 ? 'dev' : 'train'
}
