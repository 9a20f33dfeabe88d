import { classWordBits } from './class-words.js'
import type { Attributes } from './html-parser.js'

/** Elements whose meaning matters to what they hold, one bit each. */
const meaningfulTags = new Map(
  'article main nav aside footer header form table ul ol figure blockquote section dl address details'
    .split(' ')
    .map((name, bit) => [name, 1 << bit]),
)
export const tagCount = meaningfulTags.size

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
  /** How many outermost `<article>` there are. */
  articleCount = 0
  /** A number for the name and class of the element: the same for elements made alike. */
  readonly signatures: number[] = [0]
  #current = 0
  readonly #words = new Map<string, number>()
  readonly #signatures = new Map<string, number>()

  /** How many different signatures there are; they count from 1. */
  get signatureCount(): number {
    return this.#signatures.size
  }

  get current(): number {
    return this.#current
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#current
    const own = attributes.size === 0 ? 0 : this.#wordBits(attributes)
    const isArticle = name === 'article' && !this.articles[parent]
    this.#current = this.parents.length
    if (isArticle) this.articleCount++
    this.parents.push(parent)
    this.names.push(name)
    this.depths.push((this.depths[parent] ?? 0) + 1)
    this.ownWords.push(own)
    this.pathWords.push((this.pathWords[parent] ?? 0) | own)
    this.pathTags.push((this.pathTags[parent] ?? 0) | (meaningfulTags.get(name) ?? 0))
    this.signatures.push(this.#signature(name, attributes.get('class')))
    this.articles.push(isArticle ? this.#current : (this.articles[parent] ?? 0))
    this.isArticleBody.push((this.isArticleBody[parent] ?? false) || isBody(attributes))
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

  #signature(name: string, classes: string | undefined): number {
    const key = classes === undefined ? name : `${name} ${classes}`
    let known = this.#signatures.get(key)
    if (known === undefined) this.#signatures.set(key, (known = this.#signatures.size + 1))
    return known
  }
}

function isBody(attributes: Attributes): boolean {
  const itemprop = attributes.size === 0 ? undefined : attributes.get('itemprop')
  return itemprop !== undefined && /articleBody/iu.test(itemprop)
}
