import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { extractEntities } from '../../src/entities/index.js'
import { loadLanguage, tokenizeDocument } from '../../src/languages/index.js'
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

describe('the names of an article of 900 words', () => {
  bench('copydesk, tokenised already', () => {
    extractEntities(tokenized, { language })
  })
  bench('copydesk, with sentences and tokens', () => {
    extractEntities(text, { language })
  })
  bench('compromise, three calls', () => {
    findNames(text)
  })
})
