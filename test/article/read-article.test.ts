import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import { CopydeskError } from '../../src/errors.js'

const errorOf = (article: unknown): CopydeskError => {
  try {
    readArticle(article as never)
  } catch (error) {
    if (error instanceof CopydeskError) return error
  }
  throw new Error('expected a CopydeskError')
}

describe('wrong articles throw one error that names the field and the remedy', () => {
  test.each<[unknown, string, RegExp]>([
    [undefined, 'article', /cannot be undefined.*body/u],
    ['text', 'article', /cannot be "text"/u],
    [{}, 'article.body', /'body'.*undefined.*string/u],
    [{ body: 42 }, 'article.body', /'body'.*42.*string/u],
    [{ body: 'x', format: 'pdf' }, 'article.format', /"pdf".*'markdown'/u],
    [{ body: 'x', publishedAt: 'yesterday' }, 'article.publishedAt', /"yesterday".*ISO 8601/u],
    [{ body: 'x', title: 7 }, 'article.title', /'title'.*7/u],
    [{ body: 'x', authors: 'Ada' }, 'article.authors', /"Ada".*array/u],
    [{ body: 'x', tags: ['a', 1] }, 'article.tags.1', /'tags\.1' of the article cannot be 1/u],
  ])('%j', (article, field, message) => {
    const error = errorOf(article)
    expect(error.code).toBe('invalid-article')
    expect(error.field).toBe(field)
    expect(error.message).toMatch(message)
  })
})

describe('plain text', () => {
  const blocksOf = (body: string): string[] => {
    const { text, blocks } = readArticle({ body })
    return blocks.map(({ start, end }) => text.slice(start, end))
  }

  test.each<[string, string[]]>([
    ['', []],
    [' \n\t\r\n ', []],
    ['One line', ['One line']],
    ['One\nTwo\r\nThree', ['One', 'Two', 'Three']],
    ['One\nstill one\n\nTwo', ['One\nstill one', 'Two']],
    ['One\r\n \r\n  Two  ', ['One', 'Two']],
    ['One\n', ['One']],
  ])('%j is cut into paragraphs', (body, paragraphs) => {
    expect(blocksOf(body)).toEqual(paragraphs)
  })

  test('the text is the body, unchanged', () => {
    const body = ' NUL \0, lone \ud800 surrogate, עברית\n'
    const { text, sourceMap } = readArticle({ body })
    expect(text).toBe(body)
    expect(sourceMap.toSource({ start: 2, end: 5 })).toEqual({ start: 2, end: 5 })
  })

  test('what the caller says of the article is kept', () => {
    const document = readArticle({
      body: 'Rain fell.',
      title: 'Rain',
      standfirst: 'It rained.',
      authors: ['Ada', 'Bob'],
      publishedAt: '2026-03-01',
      language: 'en',
      section: 'Weather',
    })
    expect(document).toMatchObject({ title: 'Rain', standfirst: 'It rained.', format: 'text' })
    expect(document.metadata).toEqual({
      byline: 'Ada, Bob',
      publishedAt: '2026-03-01',
      language: 'en',
      section: 'Weather',
    })
  })
})
