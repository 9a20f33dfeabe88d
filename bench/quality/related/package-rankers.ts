import { createRequire } from 'node:module'
import MiniSearch from 'minisearch'
import { rankByScore, type Ranker } from './ranker.js'
import { countTerms } from './terms.js'

/** MiniSearch with its defaults (BM25+), asked for the 25 terms of the article with the highest tf·idf. */
export const miniSearch: Ranker = {
  name: 'MiniSearch, top 25 terms',
  async index(items) {
    const counts = await Promise.all(items.map(countTerms))
    const frequencies = new Map<string, number>()
    for (const terms of counts)
      for (const term of terms.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
    const engine = new MiniSearch({
      fields: ['terms'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    })
    engine.addAll(
      counts.map((terms, id) => ({
        id,
        terms: [...terms].flatMap(([term, count]) => Array<string>(count).fill(term)).join(' '),
      })),
    )
    const topTerms = (query: number): string[] =>
      [...(counts[query] ?? [])]
        .map(([term, count]): [string, number] => [
          term,
          count * Math.log(items.length / (frequencies.get(term) ?? 1)),
        ])
        .sort((a, b) => b[1] - a[1])
        .slice(0, 25)
        .map(([term]) => term)
    return (query) => {
      const scores = new Float64Array(items.length)
      for (const { id, score } of engine.search(topTerms(query).join(' ')))
        scores[id as number] = score
      return rankByScore(scores, query)
    }
  },
}

interface NaturalTfIdf {
  addDocument(text: string): void
  tfidfs(terms: string, callback: (document: number, measure: number) => void): void
}

/** natural's TfIdf as its guide uses it: the whole article asked for as terms. */
export const naturalTfIdf: Ranker = {
  name: "natural's TfIdf",
  index(items) {
    const TfIdf = createRequire(import.meta.url)(
      'natural/lib/natural/tfidf/tfidf',
    ) as new () => NaturalTfIdf
    const engine = new TfIdf()
    for (const { title, text } of items) engine.addDocument(`${title ?? ''} ${text}`)
    return Promise.resolve((query) => {
      const scores = new Float64Array(items.length)
      const { title, text } = items[query] ?? { title: '', text: '' }
      engine.tfidfs(`${title ?? ''} ${text}`, (document, measure) => {
        scores[document] = measure
      })
      return rankByScore(scores, query)
    })
  },
}
