import { expect } from 'vitest'
import { checkRelatedOptions } from '../../../src/related/related-options.js'
import { rank } from '../../../src/related/rank.js'
import { readIndexFile, writeIndexFile } from '../../../src/related/index-file.js'
import { createMemoryStore } from '../../../src/related/store/memory-store.js'
import { createMapStore } from './map-store.js'
import { createRandom } from '../../../bench/speed/related/random.js'
import { randomArticle } from './random-articles.js'

/**
 * Does random things to the memory store and to its naive twin, and expects both to answer the same:
 * articles added, updated, removed, saved and loaded, asked about.
 */
export function soak({ steps, seed, ids }: { steps: number; seed: number; ids: number }): void {
  const random = createRandom(seed)
  let store = createMemoryStore()
  let twin = createMapStore()
  for (let step = 0; step < steps; step++) {
    const id = String(Math.floor(random() * ids))
    const dice = random()
    if (dice < 0.55) {
      const article = randomArticle(id, random, 3000)
      store.put(article)
      twin.put(article)
    } else if (dice < 0.9) {
      expect(store.delete(id)).toBe(twin.delete(id))
    } else if (dice < 0.98) {
      const article = store.get(id)
      expect(article).toEqual(twin.get(id))
      if (article === undefined) continue
      const options = checkRelatedOptions({ minimumScore: 0, diversity: dice < 0.91 ? 0.5 : 0 })
      expect(rank(article, store, options)).toEqual(rank(article, twin, options))
      const query = article.features.map(({ key, weight }) => ({ key, weight }))
      const search = { limit: 10, by: 'telling features' } as const
      expect(store.nearest(query, search)).toEqual(twin.nearest(query, search))
    } else if (dice < 0.981) {
      const file = writeIndexFile(store.articles())
      expect(Buffer.from(file).equals(writeIndexFile(twin.articles()))).toBe(true)
      store = createMemoryStore()
      store.putAll(readIndexFile(file))
      twin = createMapStore()
      twin.putAll(readIndexFile(file))
    }
    expect(store.size).toBe(twin.size)
  }
}
