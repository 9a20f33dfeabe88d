import { readFileSync } from 'node:fs'
import { bench, describe, type BenchOptions } from 'vitest'
import { extractEntities } from 'copydesk/entities'
import { loadLanguage, tokenizeDocument } from 'copydesk/languages'
import { findNames } from '../quality/compromise-names.js'

/** An article of about 900 words, made of the English gold paragraphs. */
const text = readFileSync(new URL('../quality/gold/entities.en.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 24)
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n\n')
const language = await loadLanguage('en')
const tokenized = tokenizeDocument(text, language)
if (extractEntities(tokenized, { language }).length < 50) throw new Error('Too few entities.')
if (findNames(text).length < 30) throw new Error('Too few names.')

/** Long enough for the compiler to have seen all of each. */
const warm: BenchOptions = { warmupTime: 2000, time: 2000 }

describe('the names of an article of 900 words', () => {
  bench('copydesk, tokenised already', () => void extractEntities(tokenized, { language }), warm)
  bench('copydesk, with sentences and tokens', () => void extractEntities(text, { language }), warm)
  bench('compromise, three calls', () => void findNames(text), warm)
})
