import { readFileSync } from 'node:fs'
import eld from 'eld/small'
import { francAll } from 'franc'
import { detect } from 'tinyld'
import { bench, describe } from 'vitest'
import { detectLanguage, loadDetector } from '../../src/language-detection/index.js'
import { createDetector } from '../../src/language-detection/language-model.js'
import { readJsonLines } from '../quality/read-lines.js'

const gold = new URL('../quality/gold/language.jsonl', import.meta.url)
const sentences = readJsonLines<{ text: string; kind: string }>(gold.pathname)
  .filter(({ kind }) => kind === 'sentence')
  .map(({ text }) => text)
const model = readFileSync(
  new URL('../../data/shared/language-detection.model.json', import.meta.url),
  'utf8',
)

const detector = await loadDetector()
const megabyte = `${sentences.join('\n')}\n`
  .repeat(Math.ceil(1e6 / sentences.join('\n').length))
  .slice(0, 1e6)
const oneLine = 'Der Stadtrat stimmt am Dienstagabend über das Schwimmbad ab. '.repeat(17_000)
if (detectLanguage(oneLine, { detector }).code !== 'de')
  throw new Error('The detection to be timed is not right.')

describe(`${sentences.length} sentences in as many languages as there are`, () => {
  bench('copydesk', () => {
    for (const text of sentences) detectLanguage(text, { detector })
  })
  bench('eld (small)', () => {
    for (const text of sentences) eld.detect(text)
  })
  bench('franc', () => {
    for (const text of sentences) francAll(text)
  })
  bench('tinyld', () => {
    for (const text of sentences) detect(text)
  })
})

describe('long texts: ten times the text, the same time or little more', () => {
  for (const [name, text] of [
    ['one line', oneLine],
    ['many lines in many languages', megabyte],
  ] as const)
    for (const times of [1, 10])
      bench(`${times} MB, ${name}`, () => {
        detectLanguage(text.repeat(times), { detector })
      })
})

describe('loading', () => {
  bench('the model, JSON parsing included', () => {
    createDetector(JSON.parse(model))
  })
})
