import { describe, expect, it } from 'vitest'
import { toJsonLdScript, toNewsArticle } from '../../src/output/index.js'
import { analysis, article, document, emptyAnalysis } from './bank-article.js'

describe('toNewsArticle', () => {
  it('says what the analysis vouches for', () => {
    expect(toNewsArticle(article, analysis)).toStrictEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Rates </script> rise',
      description: 'The Bank of England acts',
      url: 'https://example.com/rates',
      datePublished: '2026-03-01T09:30:00Z',
      author: [
        { '@type': 'Person', name: 'Ada Smith' },
        { '@type': 'Person', name: 'Ben Jones' },
      ],
      articleSection: 'Business',
      inLanguage: 'en',
      wordCount: 14,
      timeRequired: 'PT4S',
      keywords: ['Bank of England'],
      about: [
        {
          '@type': 'Organization',
          name: 'Bank of England',
          alternateName: ['the Bank'],
          sameAs: ['http://www.wikidata.org/entity/Q183231'],
        },
        {
          '@type': 'DefinedTerm',
          '@id': 'http://cv.iptc.org/newscodes/mediatopic/04000000',
          name: 'economy, business and finance',
          termCode: 'medtop:04000000',
          inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
        },
      ],
      mentions: [
        { '@type': 'Person', name: 'Andrew Bailey' },
        {
          '@type': 'Place',
          name: 'London',
          sameAs: ['http://cvx.iptc.org/iso3166-1a2/gb', 'https://sws.geonames.org/2643743/'],
        },
      ],
    })
  })

  it('leaves out what nobody knows', () => {
    expect(toNewsArticle({ body: 'Text' }, emptyAnalysis)).toStrictEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      wordCount: 14,
      timeRequired: 'PT4S',
    })
  })

  it('takes a document as well, with the title and byline that were found', () => {
    const found = { ...emptyAnalysis, article: { byline: 'Ada Smith' } }
    expect(toNewsArticle(document, found)).toMatchObject({
      headline: 'Rates </script> rise',
      description: 'The Bank of England acts',
    })
    expect(toNewsArticle({ body: '' }, found)).toMatchObject({
      author: [{ '@type': 'Person', name: 'Ada Smith' }],
    })
  })
})

describe('toJsonLdScript', () => {
  it('cannot be ended by a text', () => {
    const script = toJsonLdScript(toNewsArticle(article, analysis))
    const json = /^<script type="application\/ld\+json">([^<]*)<\/script>$/u.exec(script)?.[1]
    expect(JSON.parse(json ?? '')).toStrictEqual(toNewsArticle(article, analysis))
  })
})
