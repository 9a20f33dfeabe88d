/* eslint-disable @typescript-eslint/no-non-null-assertion -- a numeric kernel: every index is in range by construction */
import { FeatureList, readFeatures } from '../../src/language-detection/features.js'
import { withoutDiacritics, wordsOf } from './pieces.js'
import { labelsByScript } from './labels.js'
import { seededRandom } from './random.js'
import type { Corpus, Shelf } from './corpus.js'

export interface Settings {
  /** Rows of the table, a power of two. */
  readonly buckets: number
  readonly dimensions: number
  readonly perLabel: number
  readonly epochs: number
  readonly rate: number
  /** Exponent of the number of features by which their sum is divided. */
  readonly alpha: number
  readonly seed: number
  readonly shares: { readonly word: number; readonly window: number }
  readonly wordPower: number
  readonly wordLimit: number
  /** How many times more often the languages with a near twin are shown. */
  readonly boost: number
  /** The weights are rounded to so many steps either way, but for the largest. */
  readonly steps: number
  /** Sources left out, to see how a model does on texts of a source that it has never met. */
  readonly without: readonly string[]
}

export interface Model {
  readonly settings: Settings
  readonly embeddings: Float32Array
  /** script → label weights (labels × (dimensions + 1), bias last) */
  readonly groups: Map<string, { labels: readonly string[]; weights: Float32Array }>
}

export const groupScripts = Object.entries(labelsByScript)
  .filter(([, labels]) => labels.length > 1)
  .map(([script]) => script)

export function train(corpus: Corpus, settings: Settings, log: (line: string) => void): Model {
  const { buckets, dimensions, alpha } = settings
  const random = seededRandom(settings.seed)
  const embeddings = new Float32Array(buckets * dimensions)
  for (let index = 0; index < embeddings.length; index += 1)
    embeddings[index] = (random() - 0.5) / dimensions
  const squares = new Float32Array(buckets).fill(1e-4)
  const groups: Model['groups'] = new Map()
  const groupSquares = new Map<string, Float32Array>()
  for (const script of groupScripts) {
    const labels = labelsByScript[script] ?? []
    const weights = new Float32Array(labels.length * (dimensions + 1))
    groups.set(script, { labels, weights })
    groupSquares.set(script, new Float32Array(labels.length).fill(1e-2))
    for (let index = 0; index < weights.length; index += 1)
      if ((index + 1) % (dimensions + 1) !== 0) weights[index] = (random() - 0.5) * 0.2
  }
  const order: [string, number][] = []
  for (const [script, { labels }] of groups)
    labels.forEach((label, index) => {
      if (corpus.train.has(`${label} ${script}`))
        for (let copy = 0; copy < settings.perLabel * boostOf(label, settings); copy += 1)
          order.push([script, index])
      else log(`no text: ${label} ${script}`)
    })
  const samplers = new Map<string, () => string>()
  for (const [key, shelves] of corpus.train)
    samplers.set(key, sampler(key, shelves, settings, random))
  const features = new FeatureList()
  const hidden = new Float64Array(dimensions)
  const gradient = new Float64Array(dimensions)
  let steps = new Float64Array(1024)
  const total = order.length * settings.epochs
  let done = 0
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random)
    let loss = 0
    for (const [script, target] of order) {
      const rate = settings.rate * (1 - done / total) + 1e-4
      done += 1
      const group = groups.get(script)
      const groupSquare = groupSquares.get(script)
      if (group === undefined || groupSquare === undefined) continue
      const { labels, weights } = group
      const text = samplers.get(`${labels[target]} ${script}`)?.() ?? ''
      readFeatures(text, script, buckets, features)
      const count = features.length
      if (count === 0) continue
      const scale = 1 / Math.pow(count, alpha)
      addRows(embeddings, features, hidden)
      for (let d = 0; d < dimensions; d += 1) hidden[d]! *= scale
      const logits = new Float64Array(labels.length)
      let most = -Infinity
      for (let l = 0; l < labels.length; l += 1) {
        const row = l * (dimensions + 1)
        let sum = weights[row + dimensions]!
        for (let d = 0; d < dimensions; d += 1) sum += weights[row + d]! * hidden[d]!
        logits[l] = sum
        if (sum > most) most = sum
      }
      let norm = 0
      for (let l = 0; l < labels.length; l += 1) norm += logits[l] = Math.exp(logits[l]! - most)
      gradient.fill(0)
      loss -= Math.log(logits[target]! / norm + 1e-12)
      for (let l = 0; l < labels.length; l += 1) {
        const error = logits[l]! / norm - (l === target ? 1 : 0)
        if (Math.abs(error) < 1e-4) continue
        const row = l * (dimensions + 1)
        let square = error * error
        for (let d = 0; d < dimensions; d += 1) square += (error * hidden[d]!) ** 2 / dimensions
        groupSquare[l]! += square
        const step = (rate * error) / Math.sqrt(groupSquare[l]!)
        for (let d = 0; d < dimensions; d += 1) {
          gradient[d]! += error * weights[row + d]!
          weights[row + d]! -= step * hidden[d]!
        }
        weights[row + dimensions]! -= step
      }
      let size = 0
      for (let d = 0; d < dimensions; d += 1) {
        gradient[d]! *= scale
        size += gradient[d]! ** 2
      }
      size /= dimensions
      if (steps.length < count) steps = new Float64Array(2 * count)
      for (let at = 0; at < count; at += 1) {
        const bucket = features.indices[at]!
        squares[bucket]! += size
        steps[at] = rate / Math.sqrt(squares[bucket]!)
      }
      moveRows(embeddings, features, steps, gradient)
    }
    log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`)
  }
  for (const { labels, weights } of groups.values())
    labels.forEach((label, index) => {
      weights[index * (dimensions + 1) + dimensions]! -= Math.log(boostOf(label, settings))
    })
  return { settings, embeddings, groups }
}

/**
 * Languages with a near twin: shown more often, which draws the line between them more exactly; the
 * bias takes the higher prior back. The nearest most often.
 */
const twins: readonly ReadonlySet<string>[] = [
  new Set('bs hr sr-Latn id ms'.split(' ')),
  new Set('da nb nn es gl pt ca cs sk hi ne sa xh zu zh-Hans zh-Hant en af nl sl'.split(' ')),
]

function boostOf(label: string, { boost }: Settings): number {
  const [nearest, near] = twins
  return nearest?.has(label) === true ? 2 * boost : near?.has(label) === true ? boost : 1
}

/** Adds up the rows of all features, eight dimensions at a time in registers. */
function addRows(rows: Float32Array, { indices, length }: FeatureList, sums: Float64Array): void {
  const dimensions = sums.length
  for (let first = 0; first < dimensions; first += 8) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let at = 0; at < length; at += 1) {
      const row = indices[at]! * dimensions + first
      a += rows[row]!
      b += rows[row + 1]!
      c += rows[row + 2]!
      d += rows[row + 3]!
      e += rows[row + 4]!
      f += rows[row + 5]!
      g += rows[row + 6]!
      h += rows[row + 7]!
    }
    sums.set([a, b, c, d, e, f, g, h], first)
  }
}

/** Moves the row of every feature against the gradient, each by its own step. */
function moveRows(
  rows: Float32Array,
  { indices, length }: FeatureList,
  steps: Float64Array,
  gradient: Float64Array,
): void {
  const dimensions = gradient.length
  for (let first = 0; first < dimensions; first += 8) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = gradient.subarray(
      first,
      first + 8,
    )
    for (let at = 0; at < length; at += 1) {
      const row = indices[at]! * dimensions + first
      const step = steps[at]!
      rows[row]! -= step * a
      rows[row + 1]! -= step * b
      rows[row + 2]! -= step * c
      rows[row + 3]! -= step * d
      rows[row + 4]! -= step * e
      rows[row + 5]! -= step * f
      rows[row + 6]! -= step * g
      rows[row + 7]! -= step * h
    }
  }
}

/** How much running text, phrases and words of each source count for. */
const sourceWeights: Readonly<Record<string, number>> = {
  'common-voice': 3,
  sib200: 3,
  ner: 2.5,
  wikinews: 2.5,
  udhr: 0.5,
  cldr: 1,
  django: 1,
  wagtail: 0.5,
  'frequency-words': 1.5,
  wordfreq: 1.5,
  standards: 1.5,
  simplemma: 3,
}

function sampler(
  key: string,
  shelves: readonly Shelf[],
  settings: Settings,
  random: () => number,
): () => string {
  const weights = shelves.map(
    ({ source, texts }) => (sourceWeights[source] ?? 1) * Math.min(1, texts.length / 300),
  )
  const sum = weights.reduce((a, b) => a + b, 0)
  const cumulative = shelves.map(({ kind, counts }) => {
    if (kind !== 'word') return undefined
    let running = 0
    return Float64Array.from(counts, (count) => (running += Math.pow(count, settings.wordPower)))
  })
  const stripMarks = key.endsWith(' Latn')
  return () => {
    let left = random() * sum
    let at = 0
    while (at < shelves.length - 1 && left >= weights[at]!) left -= weights[at++]!
    const shelf = shelves[at]!
    const sums = cumulative[at]
    let text: string
    if (sums === undefined)
      text = crop(
        shelf.texts[Math.floor(random() * shelf.texts.length)]!,
        settings,
        random,
        key.endsWith('Hani'),
      )
    else text = shelf.texts[search(sums, random() * sums[sums.length - 1]!)]!
    return stripMarks && random() < 0.07 ? withoutDiacritics(text.toLowerCase()) : text
  }
}

function crop(
  text: string,
  { shares }: Settings,
  random: () => number,
  ideographs: boolean,
): string {
  const chance = random()
  if (ideographs) {
    if (chance >= shares.word + shares.window) return text
    const length =
      chance < shares.word ? 2 + Math.floor(random() * 3) : 4 + Math.floor(random() * 8)
    const start = Math.floor(random() * Math.max(1, text.length - length))
    return text.slice(start, start + length)
  }
  if (chance >= shares.word + shares.window) return text
  const words = wordsOf(text)
  if (chance < shares.word) {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const word = words[Math.floor(random() * words.length)] ?? ''
      if (word.length >= 4) return word
    }
    return text
  }
  const size = 2 + Math.floor(random() * random() * 7)
  const start = Math.floor(random() * Math.max(1, words.length - size + 1))
  return words.slice(start, start + size).join(' ')
}

function search(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    ;[list[index], list[other]] = [list[other]!, list[index]!]
  }
}
