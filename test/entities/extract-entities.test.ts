import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import { extractEntities } from '../../src/entities/index.js'
import { defineLanguage, loadLanguage, unknownLanguage } from '../../src/languages/index.js'
import type { Language } from '../../src/languages/index.js'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

/** The entities of a text as `type name`, sorted. */
function named(text: string): string[] {
  return extractEntities(text, { language: english })
    .map(({ type, name }) => `${type} ${name}`)
    .sort()
}

describe('names in English', () => {
  test.each<[string, string[]]>([
    [
      'President Ilham Aliyev met Charles Michel in Brussels on Monday. Aliyev’s visit was short.',
      ['person Charles Michel', 'person Ilham Aliyev', 'place Brussels'],
    ],
    [
      'The European Commission fined Google. “We disagree,” Google said.',
      ['organisation European Commission', 'organisation Google'],
    ],
    ['Russian and Azerbaijani officials spoke French on Tuesday.', []],
    ['the minister said the government would not raise taxes.', []],
  ])('%s', (text, entities) => {
    expect(named(text)).toEqual(entities)
  })
})

test('mentions of the body lead back to the source as it was given', () => {
  const body = '<p>Paul &amp; <b>Angela Merkel</b> met in Berlin.</p>'
  const document = readArticle({ body, format: 'text', title: 'Angela Merkel in Berlin' })
  const entities = extractEntities(document, { language: english })
  const merkel = entities.find(({ name }) => name === 'Angela Merkel')
  expect(merkel?.mentions.map(({ field }) => field)).toEqual(['title', 'body'])
  for (const { source, text } of merkel?.mentions ?? [])
    if (source !== undefined) expect(body.slice(source.start, source.end)).toBe(text)
})

test('a language without a model or finder gives no entities', () => {
  expect(extractEntities('Angela Merkel', { language: unknownLanguage })).toEqual([])
})

test('a language of the caller may find names in its own way', () => {
  const language = defineLanguage({
    code: 'la',
    findNames: (text) =>
      [...text.matchAll(/[A-Z]\w+/gu)].map(({ 0: name, index }) => ({
        start: index,
        end: index + name.length,
        type: 'place' as const,
        confidence: 0.5,
      })),
  })
  expect(extractEntities('in Gallia et Roma', { language }).map(({ id }) => id)).toEqual([
    'place:gallia',
    'place:roma',
  ])
})

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'Angela Merkel',
    'the European Union',
    'U.S.',
    'Baku',
    '’s',
    '"',
    '\n\n',
    ' said ',
    'in ',
    'МОСКВА',
    '北京',
    '\ud83d',
    '\0',
    '🎉',
    'a'.repeat(300),
    ', ',
    '. ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  )

  test('every mention is the slice of its field, and ids are unique', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const document = readArticle({ title, body })
        const fields = { title: document.title, standfirst: '', body: document.text }
        const entities = extractEntities(document, { language: english })
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
        for (const { name, mentions, salience, confidence } of entities) {
          expect(mentions.map((mention) => mention.text)).toContain(name)
          expect(salience).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          for (const mention of mentions)
            expect(fields[mention.field].slice(mention.start, mention.end)).toBe(mention.text)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('the same text has the same entities, also as JSON', () => {
    fc.assert(
      fc.property(text, (body) => {
        const once = extractEntities(body, { language: english })
        expect(extractEntities(body, { language: english })).toEqual(once)
        expect(JSON.parse(JSON.stringify(once))).toEqual(once)
      }),
      { numRuns: 100 },
    )
  })
})

test('a sentence of 200,000 words takes no more than its length', () => {
  const text = 'Angela Merkel and the European Union in Baku '.repeat(25_000)
  const entities = extractEntities(text, { language: english })
  expect(entities.map(({ name }) => name)).toContain('Angela Merkel')
})
