import { hashString } from '../../../src/model/index.js'
import { createFeatureCounter } from '../../../src/related/feature-counter.js'
import type { IndexedArticle } from '../../../src/related/indexed-article.js'
import { sketchLength } from '../../../src/related/sketch.js'
import { meaningLength } from '../../../src/related/word-vectors.js'
import { createRandom } from './random.js'

/** What the index keeps of an article as it is. */
export interface SyntheticHeader {
  readonly id: string
  readonly title: string
}

/** An article of the synthetic archive: its words, as they would stand in the text. */
export interface SyntheticArticle extends SyntheticHeader {
  readonly words: readonly string[]
}

const wordsPerArticle = 320
/** The common words, of which the next is half, a third, a quarter as likely … */
const commonWords = 8000
/** … and the share of a text that they make up. */
const commonShare = 0.985
/** Beyond them likelihood falls faster (Gerlach and Altmann 2013). */
const tailExponent = 1.77
const vocabulary = 4_000_000
const wordsPerSection = 4000
const wordsPerStory = 40
const sections = 24
const articlesPerStory = 8

/** Makes ids and titles. */
export function syntheticHeaders(articles: number, prefix = 'article'): SyntheticHeader[] {
  return Array.from({ length: articles }, (_, place) => ({
    id: `${prefix}-${String(place)}`,
    title: `Title of ${prefix} ${String(place)}`,
  }))
}

/**
 * Makes articles whose words follow Zipf's law in two parts, as those of large corpora do: seven in ten
 * from the language at large, two from one of 24 sections, one from a story that eight articles share.
 */
export function* syntheticArticles(
  headers: readonly SyntheticHeader[],
  seed = 1,
): Generator<SyntheticArticle> {
  const random = createRandom(seed)
  const stories = Math.ceil(headers.length / articlesPerStory)
  for (const header of headers) {
    const story = Math.floor(random() * stories)
    const section = story % sections
    const words = Array.from({ length: wordsPerArticle }, () => {
      const dice = random()
      if (dice < 0.7) return wordOf(anyRank(random(), random()))
      if (dice < 0.9) return wordOf(scatter(section * 1e4 + zipf(random(), wordsPerSection)))
      return wordOf(scatter(1e6 + story * 100 + zipf(random(), wordsPerStory)))
    })
    yield { ...header, words }
  }
}

/** Reads a synthetic article as the index would after its analysis: same kinds, same bounds. */
export function toIndexedArticle({ id, title, words }: SyntheticArticle): IndexedArticle {
  const { add, features } = createFeatureCounter()
  for (const [place, word] of words.entries()) {
    const share = shareOf(word)
    const times = place < 40 ? 1.5 : 1
    add({ kind: 'term', name: `en:${word}`, label: `${word}s`, share, times })
    const isName = place % 8 === 0
    add({
      kind: 'spelling',
      name: word.slice(0, 6),
      label: word,
      share,
      times: isName ? times : times * 0.3,
    })
    if (place % 32 === 0) {
      const name = String(scatter(word.length * 1000 + place) % 5000)
      add({ kind: 'number', name, label: name, share: 0.01, times })
    }
    // Names of two words, of which every second one is known from other articles.
    if (place % 54 === 0) add({ kind: 'entity', name: word, label: word, share: 0.001, times })
    if (place % 54 === 27) {
      const name = `${word} ${(words[place + 1] ?? '').slice(0, 2)}`
      add({ kind: 'entity', name, label: name, share: 0.001, times })
    }
  }
  add({
    kind: 'topic',
    name: `medtop:${String(words[0]?.length ?? 0)}`,
    label: '',
    share: 1 / 12,
    times: 1,
  })
  const random = createRandom(hashString(id))
  return {
    id,
    title,
    language: 'en',
    section: '',
    publishedAt: Number.NaN,
    features: features(),
    sketch: Uint8Array.from({ length: sketchLength }, () => 1 + Math.floor(random() * 255)),
    meaning: Int8Array.from({ length: meaningLength }, () => Math.floor(random() * 255) - 127),
  }
}

/** A rank among all words of the language. */
function anyRank(part: number, chance: number): number {
  if (part < commonShare) return zipf(chance, commonWords)
  return Math.min(vocabulary, Math.floor(commonWords * (1 - chance) ** (-1 / (tailExponent - 1))))
}

/** A rank from 1, drawn so that the next rank is about half, a third, a quarter as likely. */
function zipf(chance: number, ranks: number): number {
  return Math.floor(ranks ** chance)
}

/** Sends neighbouring numbers far apart, so that a section's words are spread over the vocabulary. */
function scatter(number: number): number {
  return 50 + ((Math.imul(number, 0x9e3779b1) >>> 0) % vocabulary)
}

const syllables = [...'bcdfghjklmnprstvz'].flatMap((c) => [...'aeiou'].map((v) => c + v))

/** A pronounceable word for a rank; commoner words are shorter. */
function wordOf(rank: number): string {
  let word = ''
  for (let rest = rank; ; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length] ?? ''
    if (rest < syllables.length) return word
  }
}

/** Share of articles with a word, by its length: the commonest are the shortest. */
function shareOf(word: string): number {
  return 0.3 / 6 ** (word.length / 2 - 1)
}
