import type { BoostedTrees } from '../../src/article/boosted-trees.js'

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
  /** Share of the rows, drawn anew, on which each tree is grown (Friedman 2002). */
  readonly sample: number
  /** Share of the features, drawn anew, that each tree may ask. */
  readonly featureSample: number
}

const bins = 32
/** Answers are stored in six bits. */
const largestAnswer = 31

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
  const random = seededRandom(1)
  for (let tree = 0; tree < trees; tree++) {
    for (let row = 0; row < rows.length; row++) {
      const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)))
      const weight = weights[row] ?? 0
      gradient[row] = weight * (Number(labels[row]) - probability)
      hessian[row] = weight * probability * (1 - probability)
    }
    const leafOf = new Uint8Array(rows.length)
    const drawn = Uint32Array.from(rows.keys()).filter(() => random() < options.sample)
    const asked = edges.map(() => random() < options.featureSample)
    for (let level = 0; level < depth; level++) {
      const split = bestSplit(
        binned,
        edges,
        asked,
        leafOf,
        1 << level,
        drawn,
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
    const step = Array.from(
      sums,
      (sum, leaf) => (learningRate * sum) / ((curvatures[leaf] ?? 0) + regularisation),
    )
    answers.push(...step)
    for (let row = 0; row < rows.length; row++)
      scores[row] = (scores[row] ?? 0) + (step[leafOf[row] ?? 0] ?? 0)
  }
  const scale = Math.max(...answers.map(Math.abs)) / largestAnswer
  return {
    depth,
    features: Uint8Array.from(features),
    thresholds: Float32Array.from(thresholds),
    leaves: Int8Array.from(answers, (answer) => Math.round(answer / scale)),
    scale,
    bias,
  }
}

function bestSplit(
  binned: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  asked: readonly boolean[],
  leafOf: Uint8Array,
  leafCount: number,
  drawn: Uint32Array,
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
      gradients[cell] = (gradients[cell] as number) + (gradient[row] as number)
      hessians[cell] = (hessians[cell] as number) + (hessian[row] as number)
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
