/**
 * The features of all training sentences as row numbers, in one long array: the rows of token t are
 * `rows[rowStarts[t]]` … `rows[rowStarts[t + 1]]`.
 */
export class FeatureStore {
  rows: Int32Array = new Int32Array(1 << 20)
  rowStarts: Int32Array = new Int32Array(1 << 16)
  labels: Uint8Array = new Uint8Array(1 << 16)
  tokens = 0
  /** Tokens of the longest sentence. */
  longest = 0
  readonly #starts: number[] = [0]
  readonly #weights: number[] = []
  #length = 0

  get sentences(): number {
    return this.#weights.length
  }

  /** The tokens of a sentence, and how much its mistakes count. */
  sentence(s: number): { start: number; end: number; weight: number } {
    return {
      start: this.#starts[s] ?? 0,
      end: this.#starts[s + 1] ?? 0,
      weight: this.#weights[s] ?? 0,
    }
  }

  /** Adds a row to the token that is being written. */
  addRow(row: number): void {
    if (this.#length === this.rows.length) this.rows = grown(this.rows, Int32Array)
    this.rows[this.#length++] = row
  }

  /** Closes the token. */
  endToken(label: number): void {
    if (this.tokens + 2 >= this.rowStarts.length) {
      this.rowStarts = grown(this.rowStarts, Int32Array)
      this.labels = grown(this.labels, Uint8Array)
    }
    this.labels[this.tokens] = label
    this.rowStarts[++this.tokens] = this.#length
  }

  /** Counts how often each of so many rows stands in the store, up to 255. */
  countRows(rows: number): Uint8Array {
    const counts = new Uint8Array(rows)
    for (const row of this.rows.subarray(0, this.#length))
      counts[row] = Math.min(255, (counts[row] ?? 0) + 1)
    return counts
  }

  /** Takes out of all tokens the rows that are not to be kept. */
  keepRows(isKept: (row: number) => boolean): void {
    let length = 0
    for (let token = 0; token < this.tokens; token++) {
      const start = this.rowStarts[token] ?? 0
      const end = this.rowStarts[token + 1] ?? 0
      this.rowStarts[token] = length
      for (const row of this.rows.slice(start, end)) if (isKept(row)) this.rows[length++] = row
    }
    this.rowStarts[this.tokens] = this.#length = length
  }

  /** Closes the sentence; `weight` is how much its mistakes count. */
  endSentence(weight: number): void {
    this.longest = Math.max(this.longest, this.tokens - (this.#starts.at(-1) ?? 0))
    this.#starts.push(this.tokens)
    this.#weights.push(weight)
  }
}

function grown<T extends Int32Array | Uint8Array>(array: T, type: new (length: number) => T): T {
  const larger = new type(array.length * 2)
  larger.set(array)
  return larger
}
