import type { IndexedArticle } from './indexed-article.js'
import { rank } from './rank.js'
import { checkRelatedOptions } from './related-options.js'
import type { RelatedStore } from './store/related-store.js'

/** Lists the articles among whose first `limit` related ones an article of the store stands. */
export function affectedBy(article: IndexedArticle, store: RelatedStore, limit: number): string[] {
  const nearby = rank(article, store, checkRelatedOptions({ limit: 3 * limit, duplicates: 'all' }))
  return nearby
    .map(({ id }) => id)
    .filter((id) => {
      const other = store.get(id)
      if (other === undefined) return false
      return rank(other, store, checkRelatedOptions({ limit })).some((one) => one.id === article.id)
    })
}
