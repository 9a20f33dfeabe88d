import { readIndexFile, writeIndexFile } from '../../../src/related/index-file.js'
import { rank } from '../../../src/related/rank.js'
import { checkRelatedOptions } from '../../../src/related/related-options.js'
import { createMemoryStore } from '../../../src/related/store/memory-store.js'
import { bytesHeld, percentile, time } from './measure.js'
import { measureRecall } from './recall.js'
import { createRandom } from './random.js'
import { syntheticArticles, syntheticHeaders, toIndexedArticle } from './synthetic-archive.js'

export interface Measured {
  readonly articles: number
  readonly buildSeconds: number
  readonly queryMedian: number
  readonly query99: number
  /** Mean processor time of a query: other work on the machine counts less. */
  readonly queryProcessor: number
  readonly addMean: number
  readonly bytesPerArticle: number
  readonly saveSeconds: number
  readonly loadSeconds: number
  readonly fileBytes: number
  /** Share of the true best five among the candidates found. */
  readonly recall: number
}

const recallQueries = 25

/** Builds, asks, adds to, saves and loads an index of synthetic articles, analysed already. */
export function measureArchive(articles: number, queries: number): Measured {
  const headers = syntheticHeaders(articles)
  const before = bytesHeld()
  const store = createMemoryStore()
  let build = 0
  for (const article of syntheticArticles(headers)) {
    const indexed = toIndexedArticle(article)
    build += time(() => store.put(indexed)).milliseconds
  }
  const options = checkRelatedOptions()
  const ask = (id: string): number => {
    const { milliseconds, result } = time(() => {
      const article = store.get(id)
      return article === undefined ? [] : rank(article, store, options)
    })
    if (result.length === 0) throw new Error(`${id} has no related articles`)
    return milliseconds
  }
  build += ask('article-0')
  const bytesPerArticle = (bytesHeld() - before) / articles

  const random = createRandom(2)
  const anyId = (): string => headers[Math.floor(random() * articles)]?.id ?? ''
  for (let warming = 0; warming < 50; warming++) ask(anyId())
  const started = process.cpuUsage()
  const times = Array.from({ length: queries }, () => ask(anyId()))
  const { user, system } = process.cpuUsage(started)
  const additions = [...syntheticArticles(syntheticHeaders(500, 'addition'), 3)].map(
    toIndexedArticle,
  )
  const adding = additions.map((article) => {
    const { milliseconds } = time(() => store.put(article))
    return milliseconds
  })
  const asked = Array.from({ length: recallQueries }, anyId)
  const recall = measureRecall(
    store,
    headers.map(({ id }) => id),
    asked,
  )
  const saved = time(() => writeIndexFile(store.articles()))
  const loaded = time(() => {
    const copy = createMemoryStore()
    copy.putAll(readIndexFile(saved.result))
    return copy
  })
  if (loaded.result.size !== store.size) throw new Error('Articles were lost.')
  return {
    articles,
    buildSeconds: build / 1000,
    queryMedian: percentile(times, 0.5),
    query99: percentile(times, 0.99),
    queryProcessor: (user + system) / 1000 / queries,
    addMean: adding.reduce((sum, milliseconds) => sum + milliseconds, 0) / adding.length,
    bytesPerArticle,
    saveSeconds: saved.milliseconds / 1000,
    loadSeconds: loaded.milliseconds / 1000,
    fileBytes: saved.result.length,
    recall,
  }
}
