import { fileURLToPath } from 'node:url'
import { createAnalyzer } from '../../../src/analyze.js'
import { readIndexedArticle } from '../../../src/related/indexed-article.js'
import { createMemoryStore } from '../../../src/related/store/memory-store.js'
import { createContext } from '../../quality/harness.js'
import { readEcb, readMeantime, readWikinews, type Item } from '../../quality/related/datasets.js'
import { measureRecall } from './recall.js'

export interface RealRecall {
  readonly name: string
  readonly articles: number
  readonly recall: number
}

/** Measures on real news what telling features find; nothing where the data sets are missing. */
export async function measureRealRecall(): Promise<RealRecall[]> {
  const datasets =
    process.env['COPYDESK_DATASETS'] ??
    fileURLToPath(new URL('../../../../shared/datasets', import.meta.url))
  const context = createContext(datasets, () => undefined)
  const analyzer = await createAnalyzer({ languages: ['en'] })
  const wikinews = readWikinews(context).articles
  const meantime = readMeantime(context).filter(({ lang }) => lang === 'en')
  const sets: [string, readonly Item[]][] = [
    ['Wikinews 2019–2020', wikinews],
    ['Wikinews, ECB+ and MEANTIME', [...wikinews, ...readEcb(context), ...meantime]],
  ]
  return sets
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => {
      const store = createMemoryStore()
      for (const [place, { title, text, lang }] of items.entries()) {
        const article = { id: String(place), body: text, language: lang }
        store.put(
          readIndexedArticle(title === undefined ? article : { ...article, title }, analyzer),
        )
      }
      const ids = items.map((_, place) => String(place))
      return { name, articles: items.length, recall: measureRecall(store, ids, ids) }
    })
}
