import { classWordBits } from './class-words.js'
import type { Attributes } from './html-parser.js'

/** Elements whose meaning matters to what they hold, one bit each. */
const meaningfulTags = [
  'article',
  'main',
  'nav',
  'aside',
  'footer',
  'header',
  'form',
  'table',
  'ul',
  'ol',
  'figure',
  'blockquote',
  'section',
  'dl',
  'address',
  'details',
] as const
export const tagCount = meaningfulTags.length

/** The block elements of a page as a tree, each with what it and its ancestors say of their content. */
export class ContainerTree {
  readonly parents: number[] = [-1]
  readonly depths: number[] = [0]
  readonly names: string[] = ['']
  /** Bits of the element's own class words; of its parents and grandparents; of all ancestors. */
  readonly ownWords: number[] = [0]
  readonly pathWords: number[] = [0]
  /** Bits of the meaningful tags among the element and its ancestors. */
  readonly pathTags: number[] = [0]
  readonly isArticleBody: boolean[] = [false]
  /** The outermost `<article>` around each element, itself included; 0 where there is none. */
  readonly articles: number[] = [0]
  /** Name and class of the element. */
  readonly signatures: string[] = ['']
  #current = 0
  readonly #words = new Map<string, number>()

  get current(): number {
    return this.#current
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#current
    const own = this.#wordBits(attributes)
    const tag = meaningfulTags.indexOf(name as (typeof meaningfulTags)[number])
    this.#current = this.parents.length
    this.parents.push(parent)
    this.names.push(name)
    this.depths.push((this.depths[parent] ?? 0) + 1)
    this.ownWords.push(own)
    this.pathWords.push((this.pathWords[parent] ?? 0) | own)
    this.pathTags.push((this.pathTags[parent] ?? 0) | (tag < 0 ? 0 : 1 << tag))
    this.signatures.push(`${name} ${attributes.get('class') ?? ''}`)
    this.articles.push((this.articles[parent] ?? 0) || (name === 'article' ? this.#current : 0))
    this.isArticleBody.push(
      (this.isArticleBody[parent] ?? false) ||
        /articleBody/iu.test(attributes.get('itemprop') ?? ''),
    )
  }

  close(): void {
    this.#current = this.parents[this.#current] ?? 0
  }

  #wordBits(attributes: Attributes): number {
    let bits = 0
    for (const name of ['class', 'id', 'role']) {
      const value = attributes.get(name)
      if (value === undefined) continue
      let known = this.#words.get(value)
      if (known === undefined) this.#words.set(value, (known = classWordBits(value)))
      bits |= known
    }
    return bits
  }
}
