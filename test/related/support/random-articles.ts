import { backgroundOfShare, maximumWeight, type Feature } from '../../../src/related/feature.js'
import type { IndexedArticle } from '../../../src/related/indexed-article.js'
import { sketchLength } from '../../../src/related/sketch.js'
import { meaningLength } from '../../../src/related/word-vectors.js'

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
    const weight = 1 + Math.floor(random() * maximumWeight)
    const telling = kind >= 0.1 && random() < 0.7
    features.set(key, { key, label, background, weight, telling })
  }
  return {
    id,
    title: `Title ${String(Math.floor(random() * 1000))}`,
    language,
    section: random() < 0.5 ? 'sport' : '',
    publishedAt: random() < 0.2 ? Number.NaN : Math.floor(random() * 1e12),
    features: [...features.values()],
    sketch: Uint8Array.from({ length: sketchLength }, () => 1 + Math.floor(random() * 255)),
    meaning: Int8Array.from({ length: meaningLength }, () => Math.floor(random() * 255) - 127),
  }
}
