/** Counts behind precision and recall. Add them up over items for the micro average. */
export interface Counts {
  readonly correct: number
  /** How many the system gave. */
  readonly predicted: number
  /** How many were right to give. */
  readonly expected: number
}

export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Counts what two sets have in common. */
export function compareSets<T>(predicted: Iterable<T>, expected: Iterable<T>): Counts {
  const given = new Set(predicted)
  const right = new Set(expected)
  let correct = 0
  for (const value of given) if (right.has(value)) correct++
  return { correct, predicted: given.size, expected: right.size }
}

/** A labelled range of one text. */
export interface LabelledSpan {
  readonly start: number
  readonly end: number
  readonly type: string
}

/**
 * Counts spans that agree exactly in start, end and type, as CoNLL-2003 scores names
 * (Tjong Kim Sang and De Meulder, 2003). `type` limits the count to one class.
 */
export function compareSpans(
  predicted: readonly LabelledSpan[],
  expected: readonly LabelledSpan[],
  type?: string,
): Counts {
  const keys = (spans: readonly LabelledSpan[]): string[] =>
    spans
      .filter((span) => type === undefined || span.type === type)
      .map((span) => `${span.start}-${span.end}-${span.type}`)
  return compareSets(keys(predicted), keys(expected))
}

/** Adds counts up: the precision and recall of the sum are the micro average. */
export function sumCounts(counts: Iterable<Counts>): Counts {
  let correct = 0
  let predicted = 0
  let expected = 0
  for (const count of counts) {
    correct += count.correct
    predicted += count.predicted
    expected += count.expected
  }
  return { correct, predicted, expected }
}

/** Precision, recall and their harmonic mean. Nothing predicted is a precision of 0, unless nothing was expected. */
export function precisionRecall({ correct, predicted, expected }: Counts): PrecisionRecall {
  const precision = predicted > 0 ? correct / predicted : expected === 0 ? 1 : 0
  const recall = expected > 0 ? correct / expected : predicted === 0 ? 1 : 0
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1 }
}

/** Micro and macro F1 of label sets; the macro average runs over the labels that occur in `expected`. */
export function labelF1(
  items: Iterable<{ readonly predicted: Iterable<string>; readonly expected: Iterable<string> }>,
): {
  readonly micro: PrecisionRecall
  readonly macroF1: number
  readonly byLabel: ReadonlyMap<string, PrecisionRecall & { readonly expected: number }>
} {
  const counts = new Map<string, { correct: number; predicted: number; expected: number }>()
  const countOf = (label: string): { correct: number; predicted: number; expected: number } => {
    const count = counts.get(label) ?? { correct: 0, predicted: 0, expected: 0 }
    counts.set(label, count)
    return count
  }
  for (const item of items) {
    const expected = new Set(item.expected)
    for (const label of expected) countOf(label).expected++
    for (const label of new Set(item.predicted)) {
      countOf(label).predicted++
      if (expected.has(label)) countOf(label).correct++
    }
  }
  const byLabel = new Map(
    [...counts]
      .filter(([, { expected }]) => expected > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([label, count]) => [label, { ...precisionRecall(count), expected: count.expected }]),
  )
  return {
    micro: precisionRecall(sumCounts(counts.values())),
    macroF1: mean([...byLabel.values()].map(({ f1 }) => f1)),
    byLabel,
  }
}

/** Accuracy over all items and as the mean over classes, each class weighing the same. */
export function accuracy(
  items: Iterable<{ readonly predicted: string; readonly expected: string }>,
): {
  readonly micro: number
  readonly macro: number
  readonly byClass: ReadonlyMap<string, number>
} {
  const hits = new Map<string, number[]>()
  for (const { predicted, expected } of items) {
    const list = hits.get(expected) ?? []
    list.push(predicted === expected ? 1 : 0)
    hits.set(expected, list)
  }
  const byClass = new Map(
    [...hits].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, mean(v)]),
  )
  return { micro: mean([...hits.values()].flat()), macro: mean([...byClass.values()]), byClass }
}

/**
 * Expected calibration error: the mean distance between confidence and share of right answers,
 * over equally wide bins weighted by their size (Naeini, Cooper and Hauskrecht, AAAI 2015).
 */
export function calibrationError(
  answers: Iterable<{ readonly confidence: number; readonly right: boolean }>,
  bins = 10,
): number {
  const sums = Array.from({ length: bins }, () => ({ size: 0, confidence: 0, right: 0 }))
  let total = 0
  for (const { confidence, right } of answers) {
    const bin = sums[Math.min(bins - 1, Math.floor(confidence * bins))]
    if (bin === undefined) throw new RangeError(`a confidence of ${confidence} is not in 0…1`)
    bin.size++
    bin.confidence += confidence
    bin.right += right ? 1 : 0
    total++
  }
  if (total === 0) return 0
  return sums.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / total
}

/**
 * Normalised discounted cumulative gain at `limit`, with gain 2^grade − 1 and discount log2(rank + 1)
 * (Burges et al., ICML 2005). `ranked` holds the grade of each result in the order given,
 * `grades` all grades there are to be had. 1 when there is nothing to be gained.
 */
export function ndcg(ranked: readonly number[], grades: readonly number[], limit: number): number {
  const gain = (list: readonly number[]): number =>
    list
      .slice(0, limit)
      .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
  const ideal = gain([...grades].sort((a, b) => b - a))
  return ideal === 0 ? 1 : gain(ranked) / ideal
}

/** Average precision of a ranking: mean over the relevant results of the precision at their rank. */
export function averagePrecision(ranked: readonly boolean[], relevant: number): number {
  if (relevant === 0) return 1
  let found = 0
  let sum = 0
  for (const [index, hit] of ranked.entries()) {
    if (!hit) continue
    found++
    sum += found / (index + 1)
  }
  return sum / relevant
}

/** Share of hits among the first `limit` results; missing results count as misses. */
export function precisionAt(ranked: readonly boolean[], limit: number): number {
  return ranked.slice(0, limit).filter(Boolean).length / limit
}

/** Pearson's correlation; 0 when one side does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) throw new RangeError('both lists must have the same length')
  const meanX = mean(x)
  const meanY = mean(y)
  let covariance = 0
  let varianceX = 0
  let varianceY = 0
  for (const [index, value] of x.entries()) {
    const dx = value - meanX
    const dy = (y[index] ?? 0) - meanY
    covariance += dx * dy
    varianceX += dx * dx
    varianceY += dy * dy
  }
  return varianceX > 0 && varianceY > 0 ? covariance / Math.sqrt(varianceX * varianceY) : 0
}

/** Arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The place of each number among all, from the least up; equal ones share the mean of theirs. */
export function ranks(numbers: readonly number[]): number[] {
  const order = numbers.map((_, place) => place)
  order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
  const result = new Array<number>(numbers.length).fill(0)
  for (let start = 0; start < order.length;) {
    let end = start
    const value = numbers[order[start] ?? 0]
    while (end < order.length && numbers[order[end] ?? 0] === value) end++
    for (const place of order.slice(start, end)) result[place] = (start + end - 1) / 2
    start = end
  }
  return result
}
