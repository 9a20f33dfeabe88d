import type { Block, BlockKind } from './document.js'
import { SegmentList } from './segment-list.js'
import { isFoldableSpace, isInvisible, isSpace } from './white-space.js'

/** What a block of a marked-up text is, before it has any text. */
export interface BlockStyle {
  readonly kind: BlockKind
  readonly level?: number
  /** White space counts, as in `<pre>`. */
  readonly verbatim?: boolean
}

/** A piece of white space that waits for a word to stand before. */
interface PendingSpace {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Builds plain text, its blocks and the way back to the source, from the pieces that a reader of
 * some markup hands over in order. White space is folded as browsers do: a run becomes one space,
 * none stands at the ends of a block; line breaks stay, and two in a row begin a new block.
 */
export class TextBuilder {
  readonly blocks: Block[] = []
  /** Called when a block gets its first text. */
  onBlock: () => void = () => {}
  readonly #source: string
  readonly #segments = new SegmentList()
  #style: BlockStyle = { kind: 'paragraph' }
  #blockStart = -1
  #pending: PendingSpace[] = []
  #pendingFolds = false
  #pendingBreaks: PendingSpace[] = []

  constructor(source: string) {
    this.#source = source
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#segments.textLength
  }

  /** Ends the block at hand, if there is one, and gives the next its style. */
  startBlock(style: BlockStyle): void {
    this.#endBlock()
    this.#style = style
  }

  /** Adds source text as it is, but for white space. */
  copy(start: number, end: number): void {
    let run = -1
    for (let index = start; index < end; index++) {
      const code = this.#source.charCodeAt(index)
      if (run >= 0 && code > 0x20 && code < 0x7f) continue
      if (run >= 0 && code === 0x20 && this.#continues(index + 1, end)) continue
      const space = isSpace(code)
      if (!space && !isInvisible(code)) {
        if (run < 0) {
          this.#beforeWord(index)
          run = index
        }
        continue
      }
      if (run >= 0) this.#segments.add(this.#source.slice(run, index), run, index)
      run = -1
      if (space) this.#addSpace(this.#source.charAt(index), index, index + 1)
    }
    if (run >= 0) this.#segments.add(this.#source.slice(run, end), run, end)
  }

  /** Adds text that the source writes in another way, such as a character reference. */
  insert(text: string, start: number, end: number): void {
    const code = text.charCodeAt(0)
    if (text.length === 1 && isSpace(code)) return this.#addSpace(text, start, end)
    if (text.length === 1 && isInvisible(code)) return
    this.#beforeWord(start)
    this.#segments.add(text, start, end)
  }

  /** Adds a line break. */
  breakLine(start: number, end: number): void {
    if (this.#style.verbatim) this.#addSpace('\n', start, end)
    else this.#pendingBreaks.push({ text: '\n', start, end })
  }

  /** The text, its blocks and its segments; ends the last block. */
  finish(): { text: string; blocks: Block[]; segments: SegmentList } {
    this.#endBlock()
    return { text: this.#segments.text(), blocks: this.blocks, segments: this.#segments }
  }

  /** Whether what follows a space is a letter that may stay in the same run. */
  #continues(index: number, end: number): boolean {
    const code = index < end ? this.#source.charCodeAt(index) : 0x20
    return (code > 0x20 && code < 0x7f) || (!isSpace(code) && !isInvisible(code))
  }

  #addSpace(text: string, start: number, end: number): void {
    if (this.#blockStart < 0 && !this.#style.verbatim) return
    if (this.#style.verbatim || !this.#pendingFolds) this.#pending.push({ text, start, end })
    if (isFoldableSpace(text.charCodeAt(0))) this.#pendingFolds = true
  }

  /** Opens a block where there is none and writes the white space that was waiting. */
  #beforeWord(start: number): void {
    if (this.#pendingBreaks.length > 1) this.#endBlock()
    if (this.#blockStart < 0) {
      this.#openBlock(start)
    } else {
      const [lineBreak] = this.#pendingBreaks
      if (lineBreak) this.#write(lineBreak)
      else this.#writeSpace()
    }
    this.#dropPending()
  }

  #openBlock(start: number): void {
    if (this.length > 0) this.#segments.add('\n\n', this.#segments.sourceEnd, start)
    this.#blockStart = this.length
    this.onBlock()
    if (this.#style.verbatim) this.#writeIndent()
  }

  /** In verbatim text the first line keeps its indent; the line ends before it go. */
  #writeIndent(): void {
    const lastBreak = this.#pending.findLastIndex(({ text }) => /[\n\r]/u.test(text))
    for (const space of this.#pending.slice(lastBreak + 1)) this.#write(space)
  }

  #writeSpace(): void {
    const [first] = this.#pending
    if (!first) return
    if (this.#style.verbatim || !this.#pendingFolds) this.#pending.forEach(this.#write, this)
    else this.#write({ ...first, text: ' ' })
  }

  #write({ text, start, end }: PendingSpace): void {
    this.#segments.add(text, start, end)
  }

  #dropPending(): void {
    if (this.#pending.length > 0) this.#pending = []
    if (this.#pendingBreaks.length > 0) this.#pendingBreaks = []
    this.#pendingFolds = false
  }

  #endBlock(): void {
    this.#dropPending()
    if (this.#blockStart < 0) return
    const { kind, level } = this.#style
    const block = { kind, start: this.#blockStart, end: this.length }
    this.blocks.push(level === undefined ? block : { ...block, level })
    this.#blockStart = -1
  }
}
