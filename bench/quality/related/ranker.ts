import type { Item } from './datasets.js'

/** A way of finding related articles: reads all items once, then ranks them for each of them. */
export interface Ranker {
  readonly name: string
  /** Returns a function from the place of an item to the places of the others, best first. */
  readonly index: (items: readonly Item[]) => Promise<(query: number) => readonly number[]>
}

/** Sorts places by falling score, ties by place; leaves the query and what scores nothing out. */
export function rankByScore(scores: ArrayLike<number>, query: number): readonly number[] {
  return Array.from({ length: scores.length }, (_, place) => place)
    .filter((place) => place !== query && (scores[place] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}
