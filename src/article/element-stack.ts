import { blockElements, headElements, paragraphKeepers } from './html-elements.js'

/**
 * How far down the stack an end tag or an implied end is looked for among elements that do not
 * settle the question; deeper than any real page, and what keeps hostile ones linear.
 */
const searchDepth = 64

/** Which open blocks a start tag ends, and which it must not look beyond. */
const impliedEnds: Readonly<
  Record<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }>
> = {
  li: rule('li', 'ul ol menu dir table'),
  dd: rule('dd dt', 'dl table'),
  dt: rule('dd dt', 'dl table'),
  td: rule('td th', 'tr table'),
  th: rule('td th', 'tr table'),
  tr: rule('tr', 'tbody thead tfoot table'),
  tbody: rule('tbody thead tfoot', 'table'),
  thead: rule('tbody thead tfoot', 'table'),
  tfoot: rule('tbody thead tfoot', 'table'),
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, rule('h1 h2 h3 h4 h5 h6', '*')]),
  ),
}

/**
 * The open elements while HTML is read: knows which end tags are implied and which are stray, as
 * the HTML standard does in outline (13.2.6.4.7), each step in constant amortised time.
 */
export class ElementStack {
  readonly #onClose: (name: string) => void
  readonly #names: string[] = []
  /** Where in `#names` the block elements stand. */
  readonly #blocks: number[] = []
  readonly #open = new Map<string, number>()

  constructor(onClose: (name: string) => void) {
    this.#onClose = onClose
  }

  /** Ends what a start tag of this name ends. */
  makeRoomFor(name: string): void {
    if (this.#has('head') && !headElements.has(name)) this.#closeThrough('head')
    if (!blockElements.has(name)) return
    if (!paragraphKeepers.has(name) && this.#blockName(0) === 'p') this.#closeThrough('p')
    const implied = impliedEnds[name]
    if (implied) this.#closeImplied(implied)
  }

  push(name: string): void {
    if (blockElements.has(name)) this.#blocks.push(this.#names.length)
    this.#names.push(name)
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
  }

  /** Reads an end tag: ends the innermost element of that name with all it holds, if it is open. */
  close(name: string): void {
    if (!this.#has(name)) return
    if (blockElements.has(name)) return this.#closeThrough(name)
    const floor = Math.max(this.#blocks.at(-1) ?? -1, this.#names.length - 1 - searchDepth)
    for (let index = this.#names.length - 1; index > floor; index--) {
      if (this.#names[index] === name) return this.#closeDownTo(index)
    }
  }

  closeAll(): void {
    this.#closeDownTo(0)
  }

  #has(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0
  }

  /** Name of the block element at `depth` from the innermost. */
  #blockName(depth: number): string | undefined {
    const index = this.#blocks[this.#blocks.length - 1 - depth]
    return index === undefined ? undefined : this.#names[index]
  }

  #closeImplied({
    ends,
    within,
  }: {
    ends: ReadonlySet<string>
    within: ReadonlySet<string>
  }): void {
    for (let depth = 0; depth < searchDepth; depth++) {
      const name = this.#blockName(depth)
      if (name === undefined || within.has(name)) return
      if (ends.has(name)) return this.#closeThrough(name)
      if (within.has('*')) return
    }
  }

  #closeThrough(name: string): void {
    this.#closeDownTo(this.#names.lastIndexOf(name))
  }

  #closeDownTo(index: number): void {
    while (this.#names.length > Math.max(index, 0)) {
      const name = this.#names.pop() ?? ''
      if (this.#blocks.at(-1) === this.#names.length) this.#blocks.pop()
      this.#open.set(name, (this.#open.get(name) ?? 1) - 1)
      this.#onClose(name)
    }
  }
}

function rule(
  ends: string,
  within: string,
): { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> } {
  return { ends: new Set(ends.split(' ')), within: new Set(within.split(' ')) }
}
