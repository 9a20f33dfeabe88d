import { mayPrecede } from '../../src/entities/labels.js'
import { ChainMarginals } from './chain-marginals.js'
import type { FeatureStore } from './feature-store.js'
import { seededRandom, shuffle } from './random.js'
import { WeightTable } from './weight-table.js'

/** Weights of a linear chain before they are made whole numbers. */
export interface ChainWeights {
  /** `labels` weights for every row. */
  readonly emissions: Float32Array
  /** Label before × label after. */
  readonly transitions: Float32Array
}

/** Options of {@link trainChain}. */
export interface TrainChainOptions {
  /** Rows of the weight table; features are numbers below it. */
  readonly rows: number
  readonly labels: number
  /** Rounds through all sentences. Default: 6. */
  readonly epochs?: number
  /** Default: 1. */
  readonly seed?: number
  /** First step of every weight. Default: 0.05. */
  readonly learningRate?: number
  /**
   * What missing a name costs beside being surprised, in natural logarithms of odds: a softmax margin
   * (Gimpel and Smith 2010) for recall (Mohit et al. 2012). Default: 0.
   */
  readonly missCost?: number
  /** Scores to start from, tokens × labels: what an earlier pass has found. Default: none. */
  readonly base?: Float32Array
  /** Transitions to keep as they are. Default: they are learnt. */
  readonly transitions?: Float32Array
  readonly progress?: (message: string) => void
}

/** Smaller differences between what is and what should be change nothing. */
const negligible = 1e-3

/**
 * Trains a conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient
 * with a step of its own for every weight (AdaGrad; Duchi, Hazan and Singer 2011), and averages the
 * weights over the second half of the epochs. Seeded: the same examples give the same weights.
 */
export function trainChain(store: FeatureStore, options: TrainChainOptions): ChainWeights {
  const {
    rows,
    labels: width,
    epochs = 6,
    seed = 1,
    learningRate = 0.05,
    missCost = 0,
    base,
    progress,
  } = options
  const emissions = new WeightTable(rows * width, learningRate)
  const transitions = new WeightTable(width * width, learningRate, options.transitions)
  const pairs = allowedPairs(width)
  const marginals = new ChainMarginals(width, store.longest)
  const order = Int32Array.from({ length: store.sentences }, (_, s) => s)
  const random = seededRandom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const sentence of order) {
      const { start, end, weight } = store.sentence(sentence)
      if (start === end || weight === 0) continue
      for (const pair of pairs) marginals.factors[pair] = Math.exp(transitions.at(pair))
      for (let token = start; token < end; token++)
        writeScores(store, token, emissions, { base, missCost }, marginals, token - start)
      if (!marginals.sum(end - start)) continue
      loss += learnSentence(store, { start, end, weight }, marginals, emissions, transitions, pairs)
    }
    if (epoch * 2 >= epochs) {
      emissions.average()
      transitions.average()
    }
    progress?.(`epoch ${String(epoch + 1)}: loss ${(loss / store.tokens).toFixed(4)} a token`)
  }
  return { emissions: emissions.averages(), transitions: transitions.averages() }
}

/** Label pairs that may stand side by side, as before × width + after. */
function allowedPairs(width: number): number[] {
  return Array.from({ length: width * width }, (_, pair) => pair).filter((pair) =>
    mayPrecede(Math.floor(pair / width), pair % width),
  )
}

const scores = new Float64Array(64)

function writeScores(
  store: FeatureStore,
  token: number,
  emissions: WeightTable,
  { base, missCost }: { readonly base: Float32Array | undefined; readonly missCost: number },
  { local, width }: ChainMarginals,
  t: number,
): void {
  for (let y = 0; y < width; y++) scores[y] = base?.[token * width + y] ?? 0
  const { values } = emissions
  const end = store.rowStarts[token + 1] ?? 0
  for (let r = store.rowStarts[token] ?? 0; r < end; r++) {
    const at = (store.rows[r] ?? 0) * width
    for (let y = 0; y < width; y++) scores[y] = (scores[y] ?? 0) + (values[at + y] ?? 0)
  }
  if (store.labels[token] !== 0) scores[0] = (scores[0] ?? 0) + missCost
  let best = -Infinity
  for (let y = 0; y < width; y++) best = Math.max(best, scores[y] ?? 0)
  for (let y = 0; y < width; y++) local[t * width + y] = Math.exp((scores[y] ?? 0) - best)
}

const gradient = new Float64Array(64)

/** Moves the weights towards what a sentence should be; returns how surprising it was. */
function learnSentence(
  store: FeatureStore,
  { start, end, weight }: { start: number; end: number; weight: number },
  marginals: ChainMarginals,
  emissions: WeightTable,
  transitions: WeightTable,
  pairs: readonly number[],
): number {
  const { width } = marginals
  const surplus = new Float64Array(width * width)
  const seen = (pair: number, much: number): void => {
    surplus[pair] = (surplus[pair] ?? 0) + much
  }
  let loss = 0
  for (let token = start; token < end; token++) {
    const t = token - start
    const gold = store.labels[token] ?? 0
    loss -= Math.log(Math.max(1e-12, marginals.label(t, gold)))
    let learns = false
    for (let y = 0; y < width; y++) {
      const missing = (y === gold ? 1 : 0) - marginals.label(t, y)
      gradient[y] = missing * weight
      if (Math.abs(missing) > negligible) learns = true
    }
    if (t > 0) {
      for (const pair of pairs)
        seen(pair, marginals.pair(t, Math.floor(pair / width), pair % width))
      seen((store.labels[token - 1] ?? 0) * width + gold, -1)
    }
    if (learns) learnToken(store, token, emissions, width)
  }
  for (let y = 0; y < width; y++) {
    seen(y, marginals.label(0, y))
    seen(y * width, marginals.label(end - start - 1, y))
  }
  seen(store.labels[start] ?? 0, -1)
  seen((store.labels[end - 1] ?? 0) * width, -1)
  for (const pair of pairs) transitions.step(pair, -(surplus[pair] ?? 0) * weight)
  return loss
}

function learnToken(
  store: FeatureStore,
  token: number,
  emissions: WeightTable,
  width: number,
): void {
  const end = store.rowStarts[token + 1] ?? 0
  for (let r = store.rowStarts[token] ?? 0; r < end; r++) {
    const at = (store.rows[r] ?? 0) * width
    for (let y = 0; y < width; y++) {
      const slope = gradient[y] ?? 0
      if (slope > negligible || slope < -negligible) emissions.step(at + y, slope)
    }
  }
}
