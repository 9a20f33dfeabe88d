/** A softmax over topics: one matrix on lexicon shares, one table of word weights a language. */

export interface Example {
  /** Lexicon shares and a 1 for the bias. */
  readonly lexicon: Float64Array
  readonly hashes: Uint32Array
  readonly weights: Float64Array
  /** The mean of its words' vectors; empty where the language has none. */
  readonly vector: Float64Array
  /** Indices of the right topics, the main one first. */
  readonly targets: readonly number[]
  /** Whether any one target is right, rather than all. */
  readonly isAmbiguous: boolean
  /** The topics that the corpus has a label for: about others its texts say nothing. */
  readonly inventory: Uint8Array
  readonly importance: number
}

export const topicCount = 17
/** The share of the main topic where a text has several. */
const mainShare = 0.65
/** A topic's own phrases speak for it from the start: the prior of the matrix. */
const priorDiagonal = 1.2

/** Weights with their sums of squared gradients (AdaGrad; Duchi, Hazan and Singer, 2011). */
export class Weights {
  readonly values: Float64Array
  readonly #squares: Float64Array

  constructor(size: number, values: Float64Array = new Float64Array(size)) {
    this.values = values
    this.#squares = new Float64Array(size).fill(1e-6)
  }

  add(index: number, gradient: number, rate: number): void {
    const squares = (this.#squares[index] ?? 0) + gradient * gradient
    this.#squares[index] = squares
    this.values[index] = (this.values[index] ?? 0) + (rate * gradient) / Math.sqrt(squares)
  }
}

export function createMatrix(): Weights {
  const matrix = new Weights(topicCount * (topicCount + 1))
  for (let topic = 0; topic < topicCount; topic++)
    matrix.values[topic * (topicCount + 1) + topic] = priorDiagonal
  return matrix
}

/** Scores of the topics before the softmax. */
export function score(
  example: Example,
  matrix: Weights,
  tables: readonly Weights[],
  dense?: Weights,
): Float64Array {
  const scores = new Float64Array(topicCount)
  for (let topic = 0; topic < topicCount; topic++) {
    const row = topic * (topicCount + 1)
    let sum = 0
    for (let other = 0; other <= topicCount; other++)
      sum += (matrix.values[row + other] ?? 0) * (example.lexicon[other] ?? 0)
    scores[topic] = sum
  }
  if (dense !== undefined)
    for (const [dimension, value] of example.vector.entries())
      for (let topic = 0; topic < topicCount; topic++)
        scores[topic] =
          (scores[topic] ?? 0) + (dense.values[dimension * topicCount + topic] ?? 0) * value
  for (const { values } of tables) {
    const mask = values.length / topicCount - 1
    for (const [index, hash] of example.hashes.entries()) {
      const row = (hash & mask) * topicCount
      const weight = example.weights[index] ?? 0
      for (let topic = 0; topic < topicCount; topic++)
        scores[topic] = (scores[topic] ?? 0) + (values[row + topic] ?? 0) * weight
    }
  }
  return scores
}

/** What the right distribution has more than the predicted one, topic by topic. */
function errors(example: Example, scores: Float64Array): Float64Array {
  const predicted = softmax(scores, example.inventory)
  const wanted = new Float64Array(topicCount)
  const { targets, isAmbiguous } = example
  if (isAmbiguous) {
    const sum = targets.reduce((total, topic) => total + (predicted[topic] ?? 0), 1e-12)
    for (const topic of targets) wanted[topic] = (predicted[topic] ?? 0) / sum
  } else {
    const main = targets.length > 1 ? mainShare : 1
    for (const [position, topic] of targets.entries())
      wanted[topic] = position === 0 ? main : (1 - main) / (targets.length - 1)
  }
  return wanted.map((share, topic) => share - (predicted[topic] ?? 0))
}

export function softmax(scores: Float64Array, inventory?: Uint8Array): Float64Array {
  const highest = Math.max(...scores)
  const powers = scores.map((value, topic) =>
    inventory?.[topic] === 0 ? 0 : Math.exp(value - highest),
  )
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** One step on the matrix, towards its prior where the texts say nothing. */
export function stepMatrix(example: Example, matrix: Weights, rate: number, decay: number): void {
  const missing = errors(example, score(example, matrix, []))
  for (let topic = 0; topic < topicCount; topic++) {
    for (let other = 0; other <= topicCount; other++) {
      const index = topic * (topicCount + 1) + other
      const prior = topic === other ? priorDiagonal : 0
      const pull = decay * ((matrix.values[index] ?? 0) - prior)
      const input = example.lexicon[other] ?? 0
      matrix.add(index, (missing[topic] ?? 0) * example.importance * input - pull, rate)
    }
  }
}

/** One step of many examples on what the dimensions of word vectors say. */
export function stepDense(
  examples: readonly (readonly [example: Example, prior: Weights])[],
  matrix: Weights,
  dense: Weights,
  rate: number,
  decay: number,
): void {
  const gradients = dense.values.map((value) => -decay * examples.length * value)
  const priorGradients = new Map<Weights, Float64Array>()
  for (const [example, prior] of examples) {
    const scores = score(example, matrix, [], dense)
    const missing = errors(
      example,
      scores.map((value, topic) => value + (prior.values[topic] ?? 0)),
    )
    const ofPrior = priorGradients.get(prior) ?? new Float64Array(topicCount)
    priorGradients.set(prior, ofPrior)
    for (let topic = 0; topic < topicCount; topic++) {
      const error = (missing[topic] ?? 0) * example.importance
      ofPrior[topic] = (ofPrior[topic] ?? 0) + error
      for (const [dimension, value] of example.vector.entries()) {
        const index = dimension * topicCount + topic
        gradients[index] = (gradients[index] ?? 0) + error * value
      }
    }
  }
  for (const [index, gradient] of gradients.entries()) dense.add(index, gradient, rate)
  for (const [prior, ofPrior] of priorGradients)
    for (const [topic, gradient] of ofPrior.entries()) prior.add(topic, gradient, rate)
}

/** One step on the word tables that an example uses: its language's, its corpus' own. */
export function stepWords(
  example: Example,
  matrix: Weights,
  tables: readonly Weights[],
  dense: Weights,
  rate: number,
  decay: number,
): void {
  const missing = errors(example, score(example, matrix, tables, dense))
  for (const table of tables) {
    const mask = table.values.length / topicCount - 1
    for (const [position, hash] of example.hashes.entries()) {
      const weight = (example.weights[position] ?? 0) * example.importance
      for (let topic = 0; topic < topicCount; topic++) {
        const index = (hash & mask) * topicCount + topic
        const pull = decay * (table.values[index] ?? 0)
        table.add(index, (missing[topic] ?? 0) * weight - pull, rate)
      }
    }
  }
}
