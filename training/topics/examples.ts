import { readArticle } from '../../src/article/index.js'
import type { Language } from '../../src/languages/index.js'
import { topicFeatures, topLevelTopics, type WeightedWord } from '../../src/tags/topic-features.js'
import { readWords } from '../../src/tags/words.js'
import { isKeptAside, readMapped, readWikinews, textKey, type LabelledText } from './corpora.js'
import { topicCount, type Example } from './model.js'
import type { WordVectors } from './word-vectors.js'

/** How much a text of each corpus counts: labels made for the task before labels mapped to it. */
const corpusImportance = { 'wikinews-iptc': 1, mewsc16: 0.3, huffpost: 0.1 } as const

/** What a corpus is trained on: no text of a dev part, none twice. */
export function trainingTexts(languages: readonly string[]): LabelledText[] {
  const wanted = new Set(languages)
  const labelled = readWikinews('train').filter(({ language }) => wanted.has(language))
  const taken = new Set([...labelled, ...readWikinews('dev')].map(({ text }) => textKey(text)))
  const mapped = [...readMapped('mewsc16'), ...readMapped('huffpost')].filter(
    (item) => wanted.has(item.language) && !isKeptAside(item) && !taken.has(textKey(item.text)),
  )
  return [...labelled, ...mapped]
}

/** Turns texts into examples with the library's own features. */
export function toExamples(
  texts: readonly LabelledText[],
  language: Language,
  vectors: WordVectors,
): Example[] {
  const inventories = new Map<string, Uint8Array>()
  return texts.map((item) => {
    const targets = item.topics.map((topic) => topLevelTopics.indexOf(topic))
    const inventory = inventories.get(item.corpus) ?? new Uint8Array(topicCount)
    inventories.set(item.corpus, inventory)
    if (item.corpus === 'wikinews-iptc') inventory.fill(1)
    for (const topic of targets) inventory[topic] = 1
    const document = readArticle({ title: item.title, body: item.text })
    const { lexicon, words } = topicFeatures(readWords(document, language), language)
    return {
      lexicon: Float64Array.from([...lexicon, 1]),
      hashes: Uint32Array.from(words, ({ hash }) => hash),
      weights: Float64Array.from(words, ({ weight }) => weight),
      vector: meanVector(words, vectors),
      targets,
      isAmbiguous: item.isAmbiguous,
      inventory,
      importance: corpusImportance[item.corpus as keyof typeof corpusImportance],
    }
  })
}

/** Vectors of unit words are small beside the lexicon's shares: they are learnt from at this scale. */
export const vectorScale = 3

function meanVector(words: readonly WeightedWord[], vectors: WordVectors): Float64Array {
  const [any] = vectors.values()
  const mean = new Float64Array(any?.length ?? 0)
  for (const { hash, weight } of words)
    for (const [dimension, value] of (vectors.get(hash) ?? []).entries())
      mean[dimension] = (mean[dimension] ?? 0) + vectorScale * weight * value
  return mean
}

/** How far the importance of rare topics is raised: 0 not at all, 1 until all count the same. */
const balance = 1

/** Raises the importance of examples of rare topics, by the main topics of the labelled texts. */
export function balanceTopics(examples: readonly Example[]): Example[] {
  const counts = new Float64Array(topicCount).fill(5)
  const labelled = examples.filter(({ importance }) => importance === 1)
  for (const { targets } of labelled) {
    const main = targets[0] ?? 0
    counts[main] = (counts[main] ?? 0) + 1
  }
  return examples.map((example) => {
    if (example.isAmbiguous) return example
    const count = counts[example.targets[0] ?? 0] ?? 1
    const factor = (labelled.length / topicCount / count) ** balance
    return { ...example, importance: example.importance * factor }
  })
}
