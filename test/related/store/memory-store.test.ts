import { describe, expect, it } from 'vitest'
import { featureKey } from '../../../src/related/feature.js'
import type { IndexedArticle } from '../../../src/related/indexed-article.js'
import { createRandom } from '../../../bench/speed/related/random.js'
import { unpackNames } from '../../../src/related/packed-names.js'
import { createMemoryStore } from '../../../src/related/store/memory-store.js'
import { createMapStore } from '../support/map-store.js'
import { randomArticle } from '../support/random-articles.js'
import { soak } from '../support/soak.js'

describe('the memory store', () => {
  // The whole soak: SOAK_STEPS=200000 npx vitest run test/related/store
  const steps = Number(process.env['SOAK_STEPS'] ?? 1500)

  it.each([1, 2, 3])(
    'answers as its naive twin after random steps (seed %d)',
    (seed) => {
      soak({ steps, seed, ids: 50 * 2 ** seed })
    },
    3_600_000,
  )

  it('answers as its naive twin when there are many more articles than places', () => {
    const random = createRandom(7)
    const store = createMemoryStore()
    const twin = createMapStore()
    for (let id = 0; id < 3000; id++) {
      const article = randomArticle(String(id), random, 2000)
      store.put(article)
      twin.put(article)
    }
    for (let asked = 0; asked < 100; asked++) {
      const { language, features } = randomArticle('', random, 2000)
      const query = features.map(({ key, weight, background }) => ({
        key,
        weight: Math.ceil((weight * background) / 32),
      }))
      const options = {
        limit: 10,
        language: asked % 2 === 0 ? { is: language } : { isNot: language },
        accept: ({ id }: { id: string }) => !id.endsWith('7'),
        by: asked % 4 < 2 ? ('telling features' as const) : ('all features' as const),
      }
      expect(store.nearest(query, options)).toEqual(twin.nearest(query, options))
    }
  })

  it('lists the same articles alike, whatever was removed before', () => {
    const random = createRandom(5)
    const articles = Array.from({ length: 200 }, (_, id) => randomArticle(String(id), random, 500))
    const store = createMemoryStore()
    for (const article of articles) store.put(article)
    for (let id = 0; id < 190; id++) store.delete(String(id))
    const fresh = createMemoryStore()
    for (const article of articles.slice(190)) fresh.put(article)
    const { names, articles: listed } = store.articles()
    const expected = fresh.articles()
    expect([...unpackNames(names)].map(({ key }) => key)).toEqual(
      [...unpackNames(expected.names)].map(({ key }) => key),
    )
    const copy = (from: typeof listed): unknown[] =>
      Array.from(from, (one) =>
        structuredClone({ ...one, features: [...Array.from(one.features)] }),
      )
    expect(copy(listed)).toEqual(copy(expected.articles))
  })

  it('is empty again when everything is removed', () => {
    const random = createRandom(9)
    const store = createMemoryStore()
    for (let id = 0; id < 500; id++) store.put(randomArticle(String(id), random, 500))
    for (let id = 0; id < 500; id++) expect(store.delete(String(id))).toBe(true)
    expect(store.size).toBe(0)
    expect(store.articles().names.count).toBe(0)
    expect(store.nearest([{ key: 'w:en:1', weight: 1 }], { limit: 5 })).toEqual([])
  })

  it('finds its way in a vocabulary of a million words, and forgets them all', () => {
    const store = createMemoryStore()
    const article = (id: number): IndexedArticle => ({
      ...randomArticle(String(id), createRandom(id), 10),
      language: 'en',
      features: Array.from({ length: 130 }, (_, place) => ({
        // Neighbours share five words.
        key: featureKey('term', `en:${String(id * 125 + place)}`),
        label: String(id * 125 + place),
        background: 0,
        weight: 20,
        telling: true,
      })),
    })
    for (let id = 0; id < 8000; id++) store.put(article(id))
    for (const id of [0, 7777, 7999]) {
      const query = article(id).features.map(({ key, weight }) => ({ key, weight }))
      const neighbours = [id, id - 1, id + 1].filter((near) => near >= 0 && near < 8000)
      expect(store.nearest(query, { limit: 5 })).toEqual(neighbours.map(String))
    }
    for (let id = 0; id < 8000; id++) store.delete(String(id))
    expect(store.size).toBe(0)
    expect(store.articles().names.count).toBe(0)
  }, 60_000)
})
