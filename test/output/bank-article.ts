import type { Analysis, Article } from '../../src/schema/index.js'
import { readArticle } from '../../src/article/index.js'

/** An article of two sentences, with a character outside the basic plane and a `</script>` in it. */
export const article: Article = {
  id: 'a1',
  title: 'Rates </script> rise',
  standfirst: 'The Bank of England acts',
  url: 'https://example.com/rates',
  section: 'Business',
  publishedAt: '2026-03-01T09:30:00Z',
  authors: ['Ada Smith', 'Ben Jones'],
  body: '😀 The Bank of England raised rates. Andrew Bailey spoke in London, said the Bank.',
}

export const document = readArticle(article)

const text = document.text

function mention(name: string, from = 0): Analysis['entities'][number]['mentions'][number] {
  const start = text.indexOf(name, from)
  return { field: 'body', start, end: start + name.length, text: name }
}

/** What an analysis of it could be, written by hand. */
export const analysis: Analysis = {
  schemaVersion: 1,
  generator: { name: 'copydesk', version: '1.2.3', models: {} },
  textHash: 'abc123',
  article: {},
  language: {
    code: 'en',
    name: 'English',
    script: 'Latn',
    confidence: 0.99,
    reliable: true,
    alternatives: [],
  },
  readTime: {
    minutes: 1,
    seconds: 3.5,
    words: 14,
    characters: 60,
    images: 0,
    label: '1 min read',
    duration: 'PT4S',
    basis: { unit: 'words', perMinute: 238, source: 'Brysbaert 2019, read silently' },
  },
  statistics: { characters: 81, words: 14, sentences: 2, paragraphs: 1 },
  entities: [
    {
      id: 'bank-of-england',
      type: 'organisation',
      name: 'Bank of England',
      aliases: ['the Bank'],
      role: 'about',
      salience: 0.8,
      confidence: 0.9,
      mentions: [
        { field: 'standfirst', start: 4, end: 19, text: 'Bank of England' },
        mention('Bank of England'),
        mention('the Bank', 40),
      ],
      links: { wikidata: 'Q183231' },
    },
    {
      id: 'andrew-bailey',
      type: 'person',
      name: 'Andrew Bailey',
      aliases: [],
      role: 'mentions',
      salience: 0.3,
      confidence: 0.9,
      mentions: [mention('Andrew Bailey')],
    },
    {
      id: 'united-kingdom',
      type: 'place',
      name: 'London',
      aliases: [],
      role: 'mentions',
      salience: 0.1,
      confidence: 0.8,
      mentions: [mention('London')],
      links: { iso3166: 'GB', geonames: '2643743' },
    },
  ],
  topics: [
    {
      id: 'medtop:04000000',
      label: 'economy, business and finance',
      level: 1,
      score: 3,
      confident: true,
      evidence: ['rates'],
    },
    {
      id: 'medtop:11000000',
      label: 'politics',
      level: 1,
      score: 1,
      confident: false,
      evidence: [],
    },
  ],
  tags: [
    {
      label: 'Bank of England',
      slug: 'bank-of-england',
      kind: 'entity',
      id: 'Q183231',
      score: 2,
      confident: true,
      evidence: ['standfirst'],
    },
    {
      label: 'rates',
      slug: 'rates',
      kind: 'keyphrase',
      score: 1,
      confident: false,
      evidence: [],
    },
  ],
  warnings: [],
}

/** The analysis of a text nothing is known about. */
export const emptyAnalysis: Analysis = {
  ...analysis,
  language: { ...analysis.language, code: 'und', name: 'Undetermined', script: 'Zyyy' },
  entities: [],
  topics: [],
  tags: [],
}
