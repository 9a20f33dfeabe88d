import { hashString } from '../model/index.js'
import type { WordSentence } from './words.js'

/** What the archive has taught: plain JSON, to be kept and handed back. */
export interface ArchiveSnapshot {
  /** Examples learnt from so far. */
  readonly examples: number
  /** By tag: how often it was given, and its weights as [bucket, weight, bucket, weight …]. */
  readonly tags: Readonly<
    Record<string, { readonly count: number; readonly weights: readonly number[] }>
  >
}

/** Rows of a tag's table, 128 KB in memory; saved without the empty ones. */
const buckets = 2 ** 15
const epochs = 8
/** A tag must be right, or wrong, by so much: the margin of a support vector machine. */
const margin = 1
/** The most a single example may change: the aggressiveness C of passive-aggressive learning. */
const aggressiveness = 0.6
/** A tag given less often is no pattern yet. */
const leastExamples = 3

interface TagWeights {
  count: number
  readonly weights: Float32Array
}

/** The words of one article as the archive model sees them: buckets and weights of length 1. */
export interface ArchiveFeatures {
  readonly hashes: readonly number[]
  readonly weights: readonly number[]
}

/**
 * A small multi-label classifier that learns a publisher's tags from articles that editors have
 * tagged: one linear classifier a tag, trained online by the passive-aggressive rule PA-I (Crammer
 * et al., "Online passive-aggressive algorithms", JMLR 2006). Learning more later goes on where it
 * stopped. Seeded by nothing: the same examples in the same order give the same weights.
 */
export class ArchiveModel {
  #examples = 0
  readonly #tags = new Map<string, TagWeights>()

  /** Learns from articles and their tags; time grows with articles × tags. */
  learn(examples: readonly { features: ArchiveFeatures; tags: readonly string[] }[]): void {
    for (const { tags } of examples)
      for (const tag of new Set(tags)) {
        const known = this.#tags.get(tag)
        if (known === undefined)
          this.#tags.set(tag, { count: 1, weights: new Float32Array(buckets + 1) })
        else known.count++
      }
    this.#examples += examples.length
    for (let epoch = 0; epoch < epochs; epoch++)
      for (const { features, tags } of examples) {
        const right = new Set(tags)
        for (const [tag, { weights }] of this.#tags)
          adapt(weights, features, right.has(tag) ? 1 : -1)
      }
  }

  /** Says which tags an article would get: margins, 0 is undecided, from `margin` on it is clear. */
  scores(features: ArchiveFeatures): Map<string, number> {
    const scores = new Map<string, number>()
    for (const [tag, { count, weights }] of this.#tags)
      if (count >= leastExamples) scores.set(tag, dot(weights, features))
    return scores
  }

  save(): ArchiveSnapshot {
    const tags = [...this.#tags].map(([tag, { count, weights }]) => [
      tag,
      { count, weights: sparse(weights) },
    ])
    return {
      examples: this.#examples,
      tags: Object.fromEntries(tags) as ArchiveSnapshot['tags'],
    }
  }

  static load({ examples, tags }: ArchiveSnapshot): ArchiveModel {
    const model = new ArchiveModel()
    model.#examples = examples
    for (const [tag, { count, weights }] of Object.entries(tags)) {
      const table = new Float32Array(buckets + 1)
      for (let index = 0; index < weights.length; index += 2)
        table[weights[index] ?? 0] = weights[index + 1] ?? 0
      model.#tags.set(tag, { count, weights: table })
    }
    return model
  }
}

/** Computes the features of an article: hashed stems, logarithmic counts, length 1, and a bias. */
export function archiveFeatures(sentences: readonly WordSentence[]): ArchiveFeatures {
  const counts = new Map<number, number>()
  for (const { field, words } of sentences)
    for (const { token, stem, isStopWord } of words) {
      if (isStopWord || token.kind !== 'word') continue
      const bucket = hashString(stem) & (buckets - 1)
      counts.set(bucket, (counts.get(bucket) ?? 0) + (field === 'title' ? 3 : 1))
    }
  const raw = [...counts.values()].map((count) => Math.log2(1 + count))
  const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight ** 2, 0)) || 1
  return {
    hashes: [...counts.keys(), buckets],
    weights: [...raw.map((weight) => weight / length), bias],
  }
}

/** The weight of the feature that every article has: how likely a tag is at all. */
const bias = 0.3

function adapt(weights: Float32Array, features: ArchiveFeatures, side: 1 | -1): void {
  const loss = margin - side * dot(weights, features)
  if (loss <= 0) return
  const step = side * Math.min(aggressiveness, loss / (1 + bias ** 2))
  for (const [index, bucket] of features.hashes.entries())
    weights[bucket] = (weights[bucket] ?? 0) + step * (features.weights[index] ?? 0)
}

function dot(weights: Float32Array, { hashes, weights: values }: ArchiveFeatures): number {
  let sum = 0
  for (let index = 0; index < hashes.length; index++)
    sum += (weights[hashes[index] ?? 0] ?? 0) * (values[index] ?? 0)
  return sum
}

/** What of a table is not empty, as [bucket, weight, bucket, weight …], four decimals. */
function sparse(weights: Float32Array): number[] {
  const pairs: number[] = []
  for (const [bucket, weight] of weights.entries()) {
    const rounded = Math.round(weight * 10_000) / 10_000
    if (rounded !== 0) pairs.push(bucket, rounded)
  }
  return pairs
}
