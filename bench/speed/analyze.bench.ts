import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise/three'
import { franc } from 'franc'
import { bench, describe, type BenchOptions } from 'vitest'
import { createAnalyzer } from 'copydesk'

const file = new URL('../../examples/articles/festival-ferry.en.md', import.meta.url)
/** About 870 words: a sample article, cut and repeated to that length, as plain text. */
const words = readFileSync(file, 'utf8')
  .replace(/^---[\s\S]*?---/u, '')
  .split(/\s+/u)
const body = [...words, ...words].slice(0, 870).join(' ')

interface NaturalTfIdf {
  addDocument(text: string): void
  listTerms(document: number): unknown
}
const TfIdf = createRequire(import.meta.url)(
  'natural/lib/natural/tfidf/tfidf',
) as new () => NaturalTfIdf

const analyzer = await createAnalyzer({ languages: ['en'] })
const analysis = analyzer.analyze({ body })
if (analysis.language.code !== 'en' || analysis.entities.length < 5)
  throw new Error('The analysis to be timed is not right.')

/** People, places and organisations, language, and weighted terms: the parts the packages have. */
function analyzeWithPackages(): unknown {
  const document = nlp(body)
  const index = new TfIdf()
  index.addDocument(body)
  return [
    document.people().json({ offset: true }),
    document.places().json({ offset: true }),
    document.organizations().json({ offset: true }),
    franc(body),
    index.listTerms(0),
  ]
}

/** Long enough for the compiler to have seen all of both. */
const options: BenchOptions = { warmupTime: 3000, time: 3000 }

describe('an English article of 870 words, everything but related', () => {
  bench('copydesk', () => void analyzer.analyze({ body }), options)
  bench('compromise + franc + natural TF-IDF', () => void analyzeWithPackages(), options)
})
