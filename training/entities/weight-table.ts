/** Weights with a step size of their own each (AdaGrad; Duchi, Hazan and Singer 2011). */
export class WeightTable {
  readonly values: Float32Array
  readonly #squares: Float32Array
  readonly #sums: Float32Array
  readonly #rate: number
  #averaged = 0

  /** With `fixed`, the weights are those and never move. */
  constructor(size: number, learningRate: number, fixed?: Float32Array) {
    this.values = fixed?.slice() ?? new Float32Array(size)
    this.#squares = new Float32Array(size).fill(0.01)
    this.#sums = new Float32Array(size)
    this.#rate = fixed === undefined ? learningRate : 0
  }

  at(i: number): number {
    return this.values[i] ?? 0
  }

  /** Moves a weight up the slope. */
  step(i: number, slope: number): void {
    if (slope === 0) return
    const squares = (this.#squares[i] ?? 0) + slope * slope
    this.#squares[i] = squares
    this.values[i] = (this.values[i] ?? 0) + (this.#rate * slope) / Math.sqrt(squares)
  }

  /** Takes the weights as they are now into the average. */
  average(): void {
    this.#averaged++
    for (let i = 0; i < this.values.length; i++)
      this.#sums[i] = (this.#sums[i] ?? 0) + (this.values[i] ?? 0)
  }

  averages(): Float32Array {
    return this.#sums.map((sum) => sum / Math.max(1, this.#averaged))
  }
}
