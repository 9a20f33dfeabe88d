import { createRequire } from 'node:module'
import { create, insertMultiple, search } from '@orama/orama'
import MiniSearch from 'minisearch'
import { percentile, time } from './measure.js'
import { syntheticArticles, syntheticHeaders } from './synthetic-archive.js'

export interface EngineMeasured {
  readonly name: string
  readonly articles: number
  readonly buildSeconds: number
  readonly queryMedian: number
}

/** What a query by example costs in a search engine: the 25 rarest words of the article, any of them. */
export async function measureEngines(articles: number, queries: number): Promise<EngineMeasured[]> {
  const archive = [...syntheticArticles(syntheticHeaders(articles))]
  const frequencies = new Map<string, number>()
  for (const { words } of archive)
    for (const word of new Set(words)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  const topWords = (place: number): string =>
    [...new Set(archive[place]?.words)]
      .sort((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0))
      .slice(0, 25)
      .join(' ')
  const asked = Array.from({ length: queries }, (_, place) => topWords((place * 7919) % articles))
  const documents = archive.map(({ id, words }) => ({ id, text: words.join(' ') }))

  const mini = new MiniSearch({ fields: ['text'] })
  const miniBuild = time(() => {
    mini.addAll(documents)
  })
  const miniTimes = asked.map((query) => time(() => mini.search(query)).milliseconds)

  const orama = create({ schema: { text: 'string' } as const })
  const started = performance.now()
  await insertMultiple(orama, documents)
  const oramaBuild = performance.now() - started
  const oramaTimes: number[] = []
  for (const term of asked) {
    const start = performance.now()
    await search(orama, { term, threshold: 1, limit: 5 })
    oramaTimes.push(performance.now() - start)
  }
  return [
    {
      name: 'MiniSearch, 25 words',
      articles,
      buildSeconds: miniBuild.milliseconds / 1000,
      queryMedian: percentile(miniTimes, 0.5),
    },
    {
      name: 'Orama, 25 words',
      articles,
      buildSeconds: oramaBuild / 1000,
      queryMedian: percentile(oramaTimes, 0.5),
    },
  ]
}

interface NaturalTfIdf {
  addDocument(words: string[]): void
  tfidfs(words: string[], callback: (document: number, measure: number) => void): void
}

/** natural's TfIdf, asked with the whole article as its guide does. */
export function measureNatural(articles: number, queries: number): EngineMeasured {
  const archive = [...syntheticArticles(syntheticHeaders(articles))]
  const TfIdf = createRequire(import.meta.url)(
    'natural/lib/natural/tfidf/tfidf',
  ) as new () => NaturalTfIdf
  const engine = new TfIdf()
  const build = time(() => {
    for (const { words } of archive) engine.addDocument([...words])
  })
  const times = archive.slice(0, queries).map(
    ({ words }) =>
      time(() => {
        engine.tfidfs([...new Set(words)], () => undefined)
      }).milliseconds,
  )
  return {
    name: "natural's TfIdf, whole article",
    articles,
    buildSeconds: build.milliseconds / 1000,
    queryMedian: percentile(times, 0.5),
  }
}
