import { describe, expect, it } from 'vitest'
import { toArticleRow, toMentionRows, toTagRows } from '../../src/output/index.js'
import { analysis, article, document, emptyAnalysis } from './bank-article.js'

describe('tidy rows', () => {
  it('have one row an article', () => {
    expect(toArticleRow(article, analysis)).toStrictEqual({
      articleId: 'a1',
      title: 'Rates </script> rise',
      url: 'https://example.com/rates',
      section: 'Business',
      publishedAt: '2026-03-01T09:30:00Z',
      language: 'en',
      languageConfidence: 0.99,
      minutes: 1,
      seconds: 3.5,
      words: 14,
      characters: 81,
      sentences: 2,
      paragraphs: 1,
      images: 0,
      people: 1,
      places: 1,
      organisations: 1,
      topic: 'medtop:04000000',
      topicLabel: 'economy, business and finance',
      textHash: 'abc123',
    })
  })

  it('have the same columns for every article', () => {
    expect(Object.keys(toArticleRow({ body: '' }, emptyAnalysis))).toStrictEqual(
      Object.keys(toArticleRow(article, analysis)),
    )
    expect(toArticleRow({ body: '' }, emptyAnalysis)).toMatchObject({
      articleId: null,
      title: null,
      topic: null,
    })
  })

  it('have one row a mention', () => {
    const rows = toMentionRows(article, analysis)
    expect(rows).toHaveLength(5)
    expect(rows[1]).toStrictEqual({
      articleId: 'a1',
      entityId: 'bank-of-england',
      type: 'organisation',
      name: 'Bank of England',
      text: 'Bank of England',
      field: 'body',
      start: 7,
      end: 22,
      role: 'about',
      salience: 0.8,
      confidence: 0.9,
      wikidata: 'Q183231',
    })
    expect(toMentionRows(document, analysis)[3]).toMatchObject({ articleId: null, wikidata: null })
  })

  it('have one row a tag', () => {
    expect(toTagRows(article, analysis)).toStrictEqual([
      {
        articleId: 'a1',
        label: 'Bank of England',
        slug: 'bank-of-england',
        kind: 'entity',
        tagId: 'Q183231',
        score: 2,
        confident: true,
      },
      {
        articleId: 'a1',
        label: 'rates',
        slug: 'rates',
        kind: 'keyphrase',
        tagId: null,
        score: 1,
        confident: false,
      },
    ])
  })
})
