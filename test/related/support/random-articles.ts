import { backgroundOfShare, type Feature } from '../../../src/related/feature.js'
import type { IndexedArticle } from '../../../src/related/indexed-article.js'
import { sketchLength } from '../../../src/related/sketch.js'

/** A small generator of numbers from 0 below 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const languages = ['en', 'de', 'az']

/** Makes an article of a few features out of a vocabulary in which the first words are the commonest. */
export function randomArticle(
  id: string,
  random: () => number,
  vocabulary: number,
): IndexedArticle {
  const language = languages[Math.floor(random() ** 2 * languages.length)] ?? 'en'
  const features = new Map<string, Feature>()
  const wanted = Math.floor(random() * 30)
  for (let drawn = 0; drawn < wanted; drawn++) {
    const word = Math.floor(vocabulary ** random())
    const kind = random()
    const key =
      kind < 0.1
        ? `e:${String(word)}`
        : kind < 0.3
          ? `s:${String(word)}`
          : `w:${language}:${String(word)}`
    const background = backgroundOfShare(1 / (1 + word))
    const label = `${String(word)}${random() < 0.5 ? 'er' : ''}`
    features.set(key, { key, label, background, weight: 1 + Math.floor(random() * 255) })
  }
  return {
    id,
    title: `Title ${String(Math.floor(random() * 1000))}`,
    language,
    section: random() < 0.5 ? 'sport' : '',
    publishedAt: random() < 0.2 ? Number.NaN : Math.floor(random() * 1e12),
    features: [...features.values()],
    sketch: Uint8Array.from({ length: sketchLength }, () => 1 + Math.floor(random() * 255)),
  }
}
