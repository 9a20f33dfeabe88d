/** What editors have said about tags: plain JSON, to be kept and handed back. */
export interface EditorDecisions {
  /** By tag slug: how often it was accepted. */
  readonly accepted: Readonly<Record<string, number>>
  /** Slugs of tags that are never wanted. */
  readonly rejected: readonly string[]
  /** By article id: slugs of tags not wanted there. */
  readonly rejectedFor: Readonly<Record<string, readonly string[]>>
}

/**
 * Remembers which tags editors took and which they threw out. What was rejected does not come back,
 * for its article or altogether; what is accepted often is suggested sooner.
 */
export class EditorMemory {
  readonly #accepted: Map<string, number>
  readonly #rejected: Set<string>
  readonly #rejectedFor: Map<string, Set<string>>

  constructor({ accepted = {}, rejected = [], rejectedFor = {} }: Partial<EditorDecisions> = {}) {
    this.#accepted = new Map(Object.entries(accepted))
    this.#rejected = new Set(rejected)
    this.#rejectedFor = new Map(
      Object.entries(rejectedFor).map(([article, slugs]) => [article, new Set(slugs)]),
    )
  }

  accept(slug: string, article?: string): void {
    this.#accepted.set(slug, (this.#accepted.get(slug) ?? 0) + 1)
    this.#rejected.delete(slug)
    if (article !== undefined) this.#rejectedFor.get(article)?.delete(slug)
  }

  reject(slug: string, article?: string): void {
    if (article === undefined) {
      this.#rejected.add(slug)
      return
    }
    const slugs = this.#rejectedFor.get(article) ?? new Set<string>()
    this.#rejectedFor.set(article, slugs.add(slug))
  }

  isRejected(slug: string, article?: string): boolean {
    if (this.#rejected.has(slug)) return true
    return article !== undefined && this.#rejectedFor.get(article)?.has(slug) === true
  }

  /** By how much a tag's score grows: 1 when it was never accepted, towards 1.5 the more it was. */
  prior(slug: string): number {
    const times = this.#accepted.get(slug) ?? 0
    return 1 + (0.5 * times) / (times + 3)
  }

  save(): EditorDecisions {
    return {
      accepted: Object.fromEntries(this.#accepted),
      rejected: [...this.#rejected],
      rejectedFor: Object.fromEntries(
        [...this.#rejectedFor].map(([article, slugs]) => [article, [...slugs]]),
      ),
    }
  }
}
