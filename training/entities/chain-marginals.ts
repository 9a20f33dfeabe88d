/** Working space for the sums over all label sequences of a sentence, reused from one to the next. */
export class ChainMarginals {
  /** exp(score − best score of the token), tokens × labels; written by the caller's scores. */
  readonly local: Float64Array
  /** exp(transition), label before × label after; 0 for pairs that cannot be. */
  readonly factors: Float64Array
  /** Probability of the labels up to a token given the tokens up to it. */
  readonly #forward: Float64Array
  readonly #backward: Float64Array
  readonly #scales: Float64Array
  #total = 1

  constructor(
    readonly width: number,
    longest: number,
  ) {
    this.local = new Float64Array(longest * width)
    this.factors = new Float64Array(width * width)
    this.#forward = new Float64Array(longest * width)
    this.#backward = new Float64Array(longest * width)
    this.#scales = new Float64Array(longest)
  }

  /** Sums over all sequences; `local` and `factors` are read. False when none is possible. */
  sum(tokens: number): boolean {
    for (let t = 0; t < tokens; t++) this.#stepForward(t)
    for (let t = tokens - 1; t >= 0; t--) this.#stepBackward(t, tokens)
    this.#total = 0
    const last = (tokens - 1) * this.width
    for (let y = 0; y < this.width; y++)
      this.#total += (this.#forward[last + y] ?? 0) * (this.#backward[last + y] ?? 0)
    return this.#total > 0
  }

  /** Probability of a label at a token. */
  label(t: number, label: number): number {
    const at = t * this.width + label
    return ((this.#forward[at] ?? 0) * (this.#backward[at] ?? 0)) / this.#total
  }

  /** Probability of a pair of labels at the tokens t − 1 and t. */
  pair(t: number, before: number, after: number): number {
    const at = t * this.width + after
    const arriving =
      (this.#forward[at - after - this.width + before] ?? 0) *
      (this.factors[before * this.width + after] ?? 0)
    const leaving = (this.local[at] ?? 0) * (this.#backward[at] ?? 0)
    return (arriving * leaving) / (this.#total * (this.#scales[t] ?? 1))
  }

  #stepForward(t: number): void {
    const { width, local, factors } = this
    const forward = this.#forward
    const at = t * width
    let total = 0
    for (let y = 0; y < width; y++) {
      let sum = t === 0 ? (factors[y] ?? 0) : 0
      if (t > 0)
        for (let x = 0; x < width; x++)
          sum += (forward[at - width + x] ?? 0) * (factors[x * width + y] ?? 0)
      sum *= local[at + y] ?? 0
      forward[at + y] = sum
      total += sum
    }
    this.#scales[t] = total = Math.max(total, 1e-300)
    for (let y = 0; y < width; y++) forward[at + y] = (forward[at + y] ?? 0) / total
  }

  #stepBackward(t: number, tokens: number): void {
    const { width, local, factors } = this
    const backward = this.#backward
    const at = t * width
    const scale = this.#scales[t + 1] ?? 1
    for (let y = 0; y < width; y++) {
      if (t === tokens - 1) {
        backward[at + y] = factors[y * width] ?? 0
        continue
      }
      let sum = 0
      for (let x = 0; x < width; x++) {
        const factor = factors[y * width + x] ?? 0
        if (factor !== 0)
          sum += factor * (local[at + width + x] ?? 0) * (backward[at + width + x] ?? 0)
      }
      backward[at + y] = sum / scale
    }
  }
}
