import { createRelatedIndex, type ArticleAnalyzer } from '../../../src/related/index.js'
import type { Ranker } from './ranker.js'

/** The index of this library, asked for everything it would ever offer. */
export function copydeskRanker(analyzer: ArticleAnalyzer): Ranker {
  return {
    name: 'copydesk',
    index(items) {
      const index = createRelatedIndex({ analyzer })
      const key = (place: number): string => String(place)
      for (const [place, { title, text, lang }] of items.entries())
        index.add({
          id: key(place),
          body: text,
          language: lang,
          ...(title === undefined ? {} : { title }),
        })
      return Promise.resolve((query) =>
        index
          .related(key(query), { limit: items.length, minimumScore: 0, duplicates: 'all' })
          .map(({ id }) => Number(id)),
      )
    },
  }
}
