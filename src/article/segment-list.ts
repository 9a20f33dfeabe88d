import type { Segments } from './source-map.js'

/** Text being put together from pieces of a source, with the segments that lead back to it. */
export class SegmentList {
  #pieces: string[] = []
  readonly #textStarts: number[] = []
  readonly #sourceStarts: number[] = []
  readonly #sourceEnds: number[] = []
  #textLength = 0
  #lastIsCopy = false

  get textLength(): number {
    return this.#textLength
  }

  /** Where the source of the last piece ends. */
  get sourceEnd(): number {
    return this.#sourceEnds.at(-1) ?? 0
  }

  /** Adds a piece of text made of the source from `start` to `end`; copies side by side join. */
  add(text: string, start: number, end: number): void {
    const isCopy = text.length === end - start
    if (isCopy && this.#lastIsCopy && start === this.sourceEnd) {
      this.#sourceEnds[this.#sourceEnds.length - 1] = end
    } else {
      this.#textStarts.push(this.#textLength)
      this.#sourceStarts.push(start)
      this.#sourceEnds.push(end)
    }
    this.#pieces.push(text)
    this.#textLength += text.length
    this.#lastIsCopy = isCopy
  }

  text(): string {
    if (this.#pieces.length > 1) this.#pieces = [this.#pieces.join('')]
    return this.#pieces[0] ?? ''
  }

  /**
   * The same way back for a text made of some spans of this one, in order, with `separator`
   * between them.
   */
  select(
    spans: readonly { readonly start: number; readonly end: number }[],
    separator: string,
  ): SegmentList {
    const text = this.text()
    const selected = new SegmentList()
    let index = 0
    for (const { start, end } of spans) {
      while ((this.#textStarts[index + 1] ?? Infinity) <= start) index++
      for (let at = index; (this.#textStarts[at] ?? Infinity) < end; at++) {
        const textStart = this.#textStarts[at] ?? 0
        const textEnd = this.#textStarts[at + 1] ?? this.#textLength
        const sourceStart = this.#sourceStarts[at] ?? 0
        const sourceEnd = this.#sourceEnds[at] ?? 0
        const from = Math.max(start, textStart)
        const to = Math.min(end, textEnd)
        const isCopy = textEnd - textStart === sourceEnd - sourceStart
        const pieceStart = isCopy ? sourceStart + from - textStart : sourceStart
        const pieceEnd = isCopy ? sourceStart + to - textStart : sourceEnd
        if (from === start && selected.textLength > 0)
          selected.add(separator, selected.sourceEnd, pieceStart)
        selected.add(text.slice(from, to), pieceStart, pieceEnd)
      }
    }
    return selected
  }

  segments(): Segments {
    return {
      textStarts: Uint32Array.from(this.#textStarts),
      sourceStarts: Uint32Array.from(this.#sourceStarts),
      sourceEnds: Uint32Array.from(this.#sourceEnds),
      textLength: this.#textLength,
    }
  }
}
