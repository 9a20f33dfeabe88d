/**
 * Measures how many words or characters a language needs for the text that takes one English word,
 * on the 800 sentences of SIB-200 (FLORES-200) that exist in 205 languages, and writes the speeds
 * that follow from it into `data/shared/reading-speed.json`: silent English, 238 words a minute,
 * times the ratio.
 *
 *     COPYDESK_DATASETS=../shared/datasets npx tsx training/read-time/same-text.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { countText } from '../../src/read-time/count-text.js'
import type { UnspacedScript } from '../../src/read-time/count-text.js'

const datasets = process.env['COPYDESK_DATASETS'] ?? '../shared/datasets'
const speedFile = 'data/shared/reading-speed.json'
const silentEnglish = 238

/** FLORES-200 writes these languages in more than one script or variety: the one we take. */
const preferred: Readonly<Record<string, string>> = {
  ar: 'arb_Arab',
  az: 'azj_Latn',
  fa: 'pes_Arab',
  fil: 'tgl_Latn',
  ks: 'kas_Arab',
  ku: 'ckb_Arab',
  lv: 'lvs_Latn',
  mn: 'khk_Cyrl',
  ms: 'zsm_Latn',
  ne: 'npi_Deva',
  no: 'nob_Latn',
  or: 'ory_Orya',
  ps: 'pbt_Arab',
  qu: 'quy_Latn',
  sq: 'als_Latn',
  sw: 'swh_Latn',
  uz: 'uzn_Latn',
  yi: 'ydd_Hebr',
  zh: 'zho_Hans',
}

/** Languages with hardly a newspaper: each would cost every reader of the table some bytes. */
const leftOut = new Set(
  'ak ay ba bm dz ee eo fj fo gd gn ht jv kg ki kr ks lg li ln ny qu rn sa sc sg sm sn ss st su tn ts wo'.split(
    ' ',
  ),
)

/** The languages read by the character: their script, and the Unicode segmenter that counts their words. */
const unspacedLanguages: Readonly<Record<string, readonly UnspacedScript[]>> = {
  ja: ['Hani', 'Hira', 'Kana'],
  km: ['Khmr'],
  lo: ['Laoo'],
  my: ['Mymr'],
  th: ['Thai'],
  zh: ['Hani'],
}

const file = JSON.parse(readFileSync(speedFile, 'utf8')) as {
  silent: Record<string, number>
  aloud: Record<string, number>
}
const texts = readSentences()
const english = countText(texts.get('eng_Latn') ?? '').spacedWords
const predicted: Record<string, number> = {}
const charactersPerWord: Record<string, number> = {}

for (const [code, text] of texts) {
  const language = shortCode(code)
  if (language === undefined) continue
  const counts = countText(text)
  const scripts = unspacedLanguages[language]
  if (scripts === undefined) {
    predicted[language] = Math.round((silentEnglish * counts.spacedWords) / english)
  } else {
    const characters = scripts.reduce((sum, script) => sum + counts.unspaced[script], 0)
    const words = countSegments(text, language)
    charactersPerWord[language] = Math.round((100 * characters) / words) / 100
    predicted[language] = Math.round((silentEnglish * words) / english)
  }
}
predicted['nb'] = predicted['no'] ?? 0

const isMeasured = (language: string): boolean => language in file.silent || language in file.aloud
const sorted = (table: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)))
const sameText = Object.fromEntries(
  Object.entries(sorted(predicted)).filter(
    ([language]) => !isMeasured(language) && !leftOut.has(language),
  ),
)
writeFileSync(
  speedFile,
  `${JSON.stringify({ silent: file.silent, aloud: file.aloud, sameText, charactersPerWord: sorted(charactersPerWord) }, null, 2)}\n`,
)

const errors = Object.entries(file.silent).map(([language, measured]) => {
  const error = (predicted[language] ?? 0) / measured - 1
  console.log(`${language}: measured ${String(measured)}, predicted ${String(predicted[language])}`)
  return Math.abs(error)
})
console.log(`mean error ${(errors.reduce((a, b) => a + b, 0) / errors.length).toFixed(3)}`)
const speeds = Object.values(sameText).sort((a, b) => a - b)
console.log(
  `${String(speeds.length)} languages predicted, median ${String(speeds[speeds.length >> 1])}`,
)

/** The sentences of one language, joined, for every FLORES code. */
function readSentences(): Map<string, string> {
  const sentences = new Map<string, string[]>()
  for (const part of ['train', 'dev']) {
    const path = join(datasets, 'topics/sib200', `${part}.tsv.gz`)
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n').slice(1)) {
      const [code, , , text] = line.split('\t')
      if (code === undefined || text === undefined) continue
      const list = sentences.get(code)
      if (list === undefined) sentences.set(code, [text])
      else list.push(text)
    }
  }
  return new Map([...sentences].map(([code, list]) => [code, list.join('\n')]))
}

/** `'deu_Latn'` → `'de'`; undefined where ISO 639-1 has no code, or another variety stands for it. */
function shortCode(code: string): string | undefined {
  const named = Object.entries(preferred).find(([, flores]) => flores === code)
  if (named !== undefined) return named[0]
  const language = new Intl.Locale(code.slice(0, 3)).language
  return language.length === 2 && preferred[language] === undefined ? language : undefined
}

/** Words by the Unicode segmenter, numbers and Latin words left out. */
function countSegments(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  let count = 0
  for (const { segment, isWordLike } of segments)
    if (isWordLike === true && !/^[\p{sc=Latn}\p{N}.,]+$/u.test(segment)) count++
  return count
}
