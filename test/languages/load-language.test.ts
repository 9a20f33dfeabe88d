import { describe, expect, it } from 'vitest'
import { loadLanguage, supportedLanguages, tokenizeDocument } from '../../src/languages/index.js'
import { readArticle } from '../../src/article/index.js'
import { toTerms } from '../../src/text/index.js'

describe('loadLanguage', () => {
  it('loads once, by any tag of the language', async () => {
    const english = await loadLanguage('en')
    expect(await loadLanguage('en-GB')).toBe(english)
    expect(await loadLanguage('EN_us')).toBe(english)
  })

  it.each(['xx', '', 'constructor', '__proto__', 42])(
    'refuses %j and names the remedy',
    async (code) => {
      await expect(loadLanguage(code as string)).rejects.toMatchObject({
        code: 'unknown-language',
        message: expect.stringContaining('defineLanguage') as string,
      })
    },
  )

  it.each(supportedLanguages)('loads %s', async (code) => {
    const language = await loadLanguage(code)
    expect(language.code).toBe(code)
    expect(language.stem('')).toBe('')
  })
})

describe('tokenizeDocument', () => {
  it('reads title and body, and shifts offsets of later blocks', async () => {
    const english = await loadLanguage('en')
    const document = readArticle({ title: 'A title', body: 'One.\n\nTwo words.' })
    const tokenized = tokenizeDocument(document, english)
    expect(tokenized.fields.map(({ field }) => field)).toEqual(['title', 'body'])
    const body = tokenized.fields[1]
    expect(body?.sentences.map(({ start, end }) => body.text.slice(start, end))).toEqual([
      'One.',
      'Two words.',
    ])
    for (const { tokens } of body?.sentences ?? [])
      for (const { start, end, text } of tokens) expect(body?.text.slice(start, end)).toBe(text)
    expect(tokenizeDocument(tokenized, english)).toBe(tokenized)
  })

  it('gives the terms of a language', async () => {
    const english = await loadLanguage('en')
    const sentence = tokenizeDocument("The minister's talks in Geneva", english).fields[0]
      ?.sentences[0]
    expect(toTerms(sentence?.tokens ?? [], english).map(({ term }) => term)).toEqual([
      'minist',
      'talk',
      'geneva',
    ])
  })
})
