import { describe, expect, it } from 'vitest'
import { toNinjs } from '../../src/output/index.js'
import { analysis, article, document, emptyAnalysis } from './bank-article.js'

describe('toNinjs', () => {
  it('writes a news item with what it is about and what it mentions', () => {
    expect(toNinjs(article, analysis)).toStrictEqual({
      uri: 'https://example.com/rates',
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      },
      type: 'text',
      versionCreated: '2026-03-01T09:30:00Z',
      language: 'en',
      by: 'Ada Smith, Ben Jones',
      headlines: [{ role: 'main', value: 'Rates </script> rise' }],
      descriptions: [{ role: 'summary', value: 'The Bank of England acts' }],
      bodies: [
        {
          role: 'main',
          contentType: 'text/plain',
          charCount: 81,
          wordCount: 14,
          value: article.body,
        },
      ],
      people: [{ name: 'Andrew Bailey', rel: 'mentions', literal: 'andrew-bailey' }],
      places: [
        {
          name: 'London',
          rel: 'mentions',
          uri: 'http://cvx.iptc.org/iso3166-1a2/gb',
          literal: 'united-kingdom',
        },
      ],
      organisations: [
        {
          name: 'Bank of England',
          rel: 'about',
          uri: 'http://www.wikidata.org/entity/Q183231',
          literal: 'bank-of-england',
        },
      ],
      subjects: [
        {
          name: 'economy, business and finance',
          rel: 'about',
          uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000',
          literal: 'medtop:04000000',
          creator: 'copydesk',
        },
      ],
    })
  })

  it('leaves out what nobody knows, and dates without a time, which the schema refuses', () => {
    const item = toNinjs({ body: 'Text', publishedAt: '2026-03-01' }, emptyAnalysis, {
      uri: 'urn:newsml:example.com:1',
    })
    expect(item).toStrictEqual({
      uri: 'urn:newsml:example.com:1',
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      },
      type: 'text',
      bodies: [
        { role: 'main', contentType: 'text/plain', charCount: 81, wordCount: 14, value: 'Text' },
      ],
      people: [],
      places: [],
      organisations: [],
      subjects: [],
    })
  })

  it('names the media type of the body', () => {
    const typeOf = (format: 'html' | 'markdown' | 'page'): string | undefined =>
      toNinjs({ ...article, format }, analysis).bodies[0]?.contentType
    expect([typeOf('html'), typeOf('markdown'), typeOf('page')]).toStrictEqual([
      'text/html',
      'text/markdown',
      'text/plain',
    ])
  })

  it('asks for the URI that ninjs requires', () => {
    expect(() => toNinjs(document, analysis)).toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'uri' }) as Error,
    )
  })
})
