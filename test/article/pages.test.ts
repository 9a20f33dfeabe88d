import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import { readPageFixtures } from './page-fixtures.js'

const pages = readPageFixtures().map((fixture) => ({
  ...fixture,
  document: readArticle({ body: fixture.page, format: 'page' }),
}))

describe('page text in many languages, with menus, notices, teasers and comments around', () => {
  test.each(pages)('$name: headline, byline and date', ({ document, title, byline, date }) => {
    expect(document.title).toBe(title)
    expect(document.metadata.byline).toBe(byline)
    expect(document.metadata.publishedAt).toBe(date)
  })

  test.each(pages)(
    '$name: the article, at most one paragraph short',
    ({ document, standfirst, body }) => {
      const read = [document.standfirst, ...document.text.split('\n\n')]
      const missed = [standfirst, ...body].filter((text) => text !== '' && !read.includes(text))
      expect(missed.length).toBeLessThanOrEqual(1)
    },
  )

  test.each(pages)(
    '$name: nothing of what stands around it but one line among its paragraphs',
    ({ document, furniture }) => {
      const kept = document.text.split('\n\n').filter((text) => furniture.includes(text))
      expect(kept.length).toBeLessThanOrEqual(1)
    },
  )

  test('on most of them the article is read to the letter', () => {
    const exact = pages.filter(
      ({ document, body, standfirst }) =>
        document.text === body.join('\n\n') && document.standfirst === standfirst,
    )
    expect(exact.length).toBeGreaterThanOrEqual(11)
  })
})

describe('pages without an article have an empty body, and say so', () => {
  const folder = new URL('./pages-without-article/', import.meta.url)
  test.each(readdirSync(folder))('%s', (file) => {
    const body = readFileSync(new URL(file, folder), 'utf8')
    const { text, title, metadata, warnings } = readArticle({ body, format: 'page' })
    expect(text).toBe('')
    expect(title).toBe('')
    expect(metadata).toEqual({})
    expect(warnings.map(({ code }) => code)).toEqual(['no-main-text'])
  })
})
