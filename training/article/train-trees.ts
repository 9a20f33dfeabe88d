import { scoreRow, treesPerExit, type BoostedTrees } from '../../src/article/boosted-trees.js'

export interface TrainingData {
  readonly rows: readonly Float32Array[]
  readonly labels: readonly boolean[]
  readonly weights: readonly number[]
}

export interface TrainingOptions {
  readonly trees: number
  readonly depth: number
  readonly learningRate: number
  /** L2 penalty on the answers, in units of row weight. */
  readonly regularisation: number
  /**
   * Shares of the rows on which each tree is grown: those with the steepest gradients, and as many
   * drawn anew of the others, which then stand for all of them (GOSS, Ke et al. 2017).
   */
  readonly steepest: number
  readonly sample: number
  /** Share of the features, drawn anew, that each tree may ask. */
  readonly featureSample: number
}

const bins = 32
/**
 * Answers are stored in six bits, from minus this to this times the learning rate over `fineness`;
 * they are cut to that before they are used, so that later trees make up for it.
 */
const largestAnswer = 31
const fineness = 12
/** A row matters to the choice of the body from these log-odds on; what is left alone stays below. */
const leastScore = -2
/** One row in so many that matter may be left alone too soon. */
const lost = 2000

/** Trains boosted oblivious trees on log-loss with second-order steps; same data, same trees. */
export function trainTrees(data: TrainingData, options: TrainingOptions): BoostedTrees {
  const { rows, labels, weights } = data
  const { trees, depth, learningRate, regularisation } = options
  const featureCount = rows[0]?.length ?? 0
  const edges = Array.from({ length: featureCount }, (_, feature) => quantiles(rows, feature))
  const binned = Array.from({ length: featureCount }, (_, feature) =>
    Uint8Array.from(rows, (row) => binOf(edges[feature] ?? [], row[feature] ?? 0)),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const positive = labels.reduce(
    (sum, label, index) => sum + (label ? (weights[index] ?? 0) : 0),
    0,
  )
  const bias = Math.log(positive / (total - positive))
  const scores = new Float64Array(rows.length).fill(bias)
  const gradient = new Float64Array(rows.length)
  const hessian = new Float64Array(rows.length)
  const features: number[] = []
  const thresholds: number[] = []
  const answers: number[] = []
  const leafCount = 1 << depth
  const scale = learningRate / fineness
  const random = seededRandom(1)
  for (let tree = 0; tree < trees; tree++) {
    for (let row = 0; row < rows.length; row++) {
      const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)))
      const weight = weights[row] ?? 0
      gradient[row] = weight * (Number(labels[row]) - probability)
      hessian[row] = weight * probability * (1 - probability)
    }
    const leafOf = new Uint8Array(rows.length)
    const { drawn, factors } = drawRows(gradient, options, random)
    const asked = edges.map(() => random() < options.featureSample)
    for (let level = 0; level < depth; level++) {
      const split = bestSplit(
        binned,
        edges,
        asked,
        leafOf,
        1 << level,
        drawn,
        factors,
        gradient,
        hessian,
        options,
      )
      features.push(split.feature)
      thresholds.push(edges[split.feature]?.[split.bin] ?? 0)
      const column = binned[split.feature] ?? new Uint8Array()
      for (let row = 0; row < rows.length; row++)
        if ((column[row] ?? 0) > split.bin) leafOf[row] = (leafOf[row] ?? 0) | (1 << level)
    }
    const sums = new Float64Array(leafCount)
    const curvatures = new Float64Array(leafCount)
    for (let row = 0; row < rows.length; row++) {
      const leaf = leafOf[row] ?? 0
      sums[leaf] = (sums[leaf] ?? 0) + (gradient[row] ?? 0)
      curvatures[leaf] = (curvatures[leaf] ?? 0) + (hessian[row] ?? 0)
    }
    const step = Array.from(sums, (sum, leaf) => {
      const wanted = (learningRate * sum) / ((curvatures[leaf] ?? 0) + regularisation)
      return Math.max(-largestAnswer, Math.min(largestAnswer, Math.round(wanted / scale)))
    })
    answers.push(...step)
    for (let row = 0; row < rows.length; row++)
      scores[row] = (scores[row] ?? 0) + scale * (step[leafOf[row] ?? 0] ?? 0)
  }
  const model = {
    depth,
    features: Uint8Array.from(features),
    thresholds: Float32Array.from(thresholds),
    leaves: Int8Array.from(answers),
    exits: new Int16Array(),
    scale,
    bias,
  }
  return { ...model, exits: findExits(model, rows) }
}

/** After every few trees, the sum that all but a few of the rows that end up mattering have by then. */
function findExits(model: BoostedTrees, rows: readonly Float32Array[]): Int16Array {
  const mattering = rows.filter((row) => scoreRow(model, row) > leastScore)
  const levels = treesPerExit * model.depth
  const exits: number[] = []
  for (let end = levels; end < model.features.length; end += levels) {
    const beginning = { ...model, features: model.features.slice(0, end), scale: 1, bias: 0 }
    const sums = Int16Array.from(mattering, (row) => scoreRow(beginning, row)).sort()
    exits.push(sums[Math.floor(sums.length / lost)] ?? -32_768)
  }
  return Int16Array.from(exits)
}

function bestSplit(
  binned: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  asked: readonly boolean[],
  leafOf: Uint8Array,
  leafCount: number,
  drawn: Uint32Array,
  factors: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
  { regularisation }: TrainingOptions,
): { feature: number; bin: number } {
  let best = { feature: 0, bin: 0, gain: -Infinity }
  const gradients = new Float64Array(leafCount * bins)
  const hessians = new Float64Array(leafCount * bins)
  binned.forEach((column, feature) => {
    const edgeCount = edges[feature]?.length ?? 0
    if (edgeCount === 0 || !asked[feature]) return
    gradients.fill(0)
    hessians.fill(0)
    for (let index = 0; index < drawn.length; index++) {
      const row = drawn[index] as number
      const cell = (leafOf[row] as number) * bins + (column[row] as number)
      const factor = factors[index] as number
      gradients[cell] = (gradients[cell] as number) + factor * (gradient[row] as number)
      hessians[cell] = (hessians[cell] as number) + factor * (hessian[row] as number)
    }
    const gains = new Float64Array(edgeCount)
    for (let leaf = 0; leaf < leafCount; leaf++) {
      let allGradient = 0
      let allHessian = 0
      for (let bin = 0; bin < bins; bin++) {
        allGradient += gradients[leaf * bins + bin] ?? 0
        allHessian += hessians[leaf * bins + bin] ?? 0
      }
      let leftGradient = 0
      let leftHessian = 0
      for (let bin = 0; bin < edgeCount; bin++) {
        leftGradient += gradients[leaf * bins + bin] ?? 0
        leftHessian += hessians[leaf * bins + bin] ?? 0
        const rightGradient = allGradient - leftGradient
        gains[bin] =
          (gains[bin] ?? 0) +
          leftGradient ** 2 / (leftHessian + regularisation) +
          rightGradient ** 2 / (allHessian - leftHessian + regularisation)
      }
    }
    gains.forEach((gain, bin) => {
      if (gain > best.gain) best = { feature, bin, gain }
    })
  })
  return best
}

/** The rows on which a tree is grown, and how many rows each of them stands for. */
function drawRows(
  gradient: Float64Array,
  { steepest, sample }: TrainingOptions,
  random: () => number,
): { readonly drawn: Uint32Array; readonly factors: Float64Array } {
  const some = gradient
    .filter((_, row) => row % 16 === 0)
    .map(Math.abs)
    .sort()
  const steep = some[Math.floor((1 - steepest) * some.length)] ?? 0
  const share = Math.min(1, sample / (1 - steepest))
  const drawn: number[] = []
  const factors: number[] = []
  gradient.forEach((value, row) => {
    const isSteep = Math.abs(value) >= steep
    if (!isSteep && random() >= share) return
    drawn.push(row)
    factors.push(isSteep ? 1 : 1 / share)
  })
  return { drawn: Uint32Array.from(drawn), factors: Float64Array.from(factors) }
}

/** Up to 31 thresholds that cut a feature into parts of like size. */
function quantiles(rows: readonly Float32Array[], feature: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000))
  const sample: number[] = []
  for (let row = 0; row < rows.length; row += step) sample.push(rows[row]?.[feature] ?? 0)
  const values = Float32Array.from(sample).sort()
  const distinct = [...new Set(values)]
  const wanted =
    distinct.length < bins
      ? distinct.slice(0, -1).map((value, index) => (value + (distinct[index + 1] ?? value)) / 2)
      : Array.from(
          { length: bins - 1 },
          (_, index) => values[Math.floor(((index + 1) * values.length) / bins)] ?? 0,
        )
  return [...new Set(wanted.map(upperHalf))]
}

/** The number with the lower half of its 32 bits cut off, as thresholds are stored. */
function upperHalf(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer)
  bits[0] = ((bits[0] ?? 0) & 0xffff0000) >>> 0
  return new Float32Array(bits.buffer)[0] ?? 0
}

/** Marsaglia's xorshift of 32 bits; numbers from 0 to below 1. */
export function seededRandom(seed: number): () => number {
  let state = 0x9e3779b9 ^ seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0
  while (bin < edges.length && value > (edges[bin] ?? Infinity)) bin++
  return bin
}
