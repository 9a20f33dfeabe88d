import type { FeatureName } from '../../../src/related/feature.js'
import { featureKind } from '../../../src/related/feature.js'
import type { RelatedStore, StoredArticles } from '../../../src/related/index.js'
import type { IndexedArticle } from '../../../src/related/indexed-article.js'
import { packNames, unpackNames } from '../../../src/related/packed-names.js'
import { rarity } from '../../../src/related/rarity.js'

/** The naive twin of the memory store: plain maps, every article compared, right by inspection. */
export function createMapStore(): RelatedStore {
  const articles = new Map<string, IndexedArticle>()
  const labels = new Map<string, string>()
  const frequencies = new Map<string, number>()

  const count = (article: IndexedArticle, step: 1 | -1): void => {
    for (const { key, label } of article.features) {
      const before = frequencies.get(key) ?? 0
      if (before === 0) labels.set(key, label)
      frequencies.set(key, before + step)
    }
  }
  const remove = (id: string): boolean => {
    const article = articles.get(id)
    if (article !== undefined) count(article, -1)
    return articles.delete(id)
  }
  const labelled = (article: IndexedArticle): IndexedArticle => ({
    ...article,
    features: article.features
      .map((feature) => ({ ...feature, label: labels.get(feature.key) ?? '' }))
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)),
  })
  const put = (article: IndexedArticle): void => {
    remove(article.id)
    articles.set(article.id, article)
    count(article, 1)
  }

  return {
    get size() {
      return articles.size
    },
    get(id) {
      const article = articles.get(id)
      return article && labelled(article)
    },
    put,
    delete: remove,
    documentFrequency: (key) => frequencies.get(key) ?? 0,
    nearest(query, { limit, language, accept = () => true, by = 'telling features' }) {
      const weights = new Map(query.map(({ key, weight }) => [key, weight]))
      return [...articles.values()]
        .filter((article) => {
          if (language && 'is' in language && article.language !== language.is) return false
          if (language && 'isNot' in language && article.language === language.isNot) return false
          return accept(article)
        })
        .map(({ id, features }) => ({
          id,
          sum: features
            .filter(({ telling }) => telling || by === 'all features')
            .reduce((sum, { key, weight }) => sum + weight * (weights.get(key) ?? 0), 0),
        }))
        .filter(({ sum }) => sum > 0)
        .sort((a, b) => b.sum - a.sum)
        .slice(0, limit)
        .map(({ id }) => id)
    },
    compare: (ids, keys) =>
      ids.flatMap((id) => {
        const article = articles.get(id)
        if (article === undefined) return []
        const { features, sketch, meaning, ...record } = article
        const norms = { term: 0, spelling: 0, number: 0, entity: 0, topic: 0 }
        for (const { key, weight, background } of features)
          norms[featureKind(key)] +=
            (weight * rarity(frequencies.get(key) ?? 0, articles.size, background)) ** 2
        return [
          {
            article: record,
            sketch,
            meaning,
            shared: features.flatMap(({ key, weight }) => {
              const place = keys.indexOf(key)
              return place < 0 ? [] : [{ place, weight }]
            }),
            norms,
          },
        ]
      }),
    articles: (ids) =>
      storedArticles(
        [...articles.values()].filter(({ id }) => ids?.includes(id) ?? true).map(labelled),
      ),
    putAll({ names: packed, articles: stored }) {
      const names = [...unpackNames(packed)]
      for (const { record, sketch, meaning, features, marks } of stored)
        put({
          ...record,
          sketch: sketch.slice(),
          meaning: meaning.slice(),
          features: Array.from(features, (place, at) => ({
            ...(names[place] as FeatureName),
            weight: (marks[at] as number) >> 1,
            telling: ((marks[at] as number) & 1) === 1,
          })),
        })
    },
  }
}

function storedArticles(articles: readonly IndexedArticle[]): StoredArticles {
  const places = new Map<string, number>()
  const names: FeatureName[] = []
  for (const { features } of articles)
    for (const { key, label, background } of features.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
      if (!places.has(key)) places.set(key, names.push({ key, label, background }) - 1)
  return {
    names: packNames(names),
    count: articles.length,
    articles: articles.map(({ features, sketch, meaning, ...record }) => {
      const entries = features
        .map(({ key, weight, telling }) => ({
          place: places.get(key) ?? 0,
          mark: 2 * weight + Number(telling),
        }))
        .sort((a, b) => a.place - b.place)
      return {
        record,
        sketch,
        meaning,
        features: entries.map(({ place }) => place),
        marks: entries.map(({ mark }) => mark),
      }
    }),
  }
}
