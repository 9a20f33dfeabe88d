import { closeness, weigh } from '../../../src/related/compare.js'
import { findCandidates } from '../../../src/related/find-candidates.js'
import { rarity } from '../../../src/related/rarity.js'
import { relatedDefaults } from '../../../src/related/related-options.js'
import { scoreOf } from '../../../src/related/score.js'
import type { RelatedStore } from '../../../src/related/store/related-store.js'

const candidates = 49

/**
 * Which share of the five best articles, by all features of all articles, is among the candidates
 * that the telling features find. Articles that would not be offered do not count.
 */
export function measureRecall(
  store: RelatedStore,
  ids: readonly string[],
  asked: readonly string[],
): number {
  let wanted = 0
  let found = 0
  for (const id of asked) {
    const article = store.get(id)
    if (article === undefined) throw new Error(`There is no ${id}.`)
    const query = weigh(article.language, article.features, ({ key, background }) =>
      rarity(store.documentFrequency(key), store.size, background),
    )
    const keys = query.features.map(({ key }) => key)
    const best = store
      .compare(ids, keys)
      .filter((other) => other.article.id !== id)
      .map((other) => {
        const { language } = other.article
        const close = closeness(query, { ...other, language })
        return {
          id: other.article.id,
          score: scoreOf(close, article, { language, meaning: other.meaning }),
        }
      })
      .filter(({ score }) => score >= relatedDefaults.minimumScore)
      .sort((a, b) => b.score - a.score)
      .slice(0, relatedDefaults.limit)
    const near = new Set(
      findCandidates(query, store, {
        limit: candidates,
        sameLanguage: false,
        by: 'telling features',
      }).map((one) => one.article.id),
    )
    wanted += best.length
    found += best.filter((one) => near.has(one.id)).length
  }
  return found / wanted
}
