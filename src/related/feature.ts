/** What a feature of an article is made of. */
export type FeatureKind = 'term' | 'entity' | 'topic' | 'number'

/** One thing an article is about, and how much: a dimension of its vector. */
export interface Feature {
  /** The same for the same thing in every article: the kind's letter, a colon, the normalised name. */
  readonly key: string
  /** How a reader would write it: `'elections'` for the stem `elect`. */
  readonly label: string
  /** How much the article is about it: a whole number, 1…255. */
  readonly weight: number
  /**
   * How rare it is in the news at large: -16 · log2 of the share of articles that have it, a whole
   * number, 0 (all of them) … 255 (one in 63,000).
   */
  readonly background: number
}

/** What a feature is, apart from its weight in one article. */
export type FeatureName = Omit<Feature, 'weight'>

const kinds = { w: 'term', e: 'entity', t: 'topic', n: 'number' } as const satisfies Record<
  string,
  FeatureKind
>
const letters = { term: 'w', entity: 'e', topic: 't', number: 'n' } as const

/** Longest name in a key and longest label, in UTF-16 units: a bound on what one word can cost. */
const maximumNameLength = 64

/** Makes the key of a feature: `'w:en:elect'`, `'e:ilham aliyev'`, `'t:medtop:16000000'`. */
export function featureKey(kind: FeatureKind, name: string): string {
  return `${letters[kind]}:${name.slice(0, maximumNameLength)}`
}

/** Cuts a label to its greatest length. */
export function featureLabel(label: string): string {
  return label.slice(0, maximumNameLength)
}

/** Tells the kind of a feature by its key. */
export function featureKind(key: string): FeatureKind {
  return kinds[key[0] as keyof typeof kinds]
}

/** Tells whether features of a kind mean the same in every language. */
export function isBridge(kind: FeatureKind): boolean {
  return kind !== 'term'
}

/** Greatest weight of a feature in an article. */
export const maximumWeight = 255

/** Turns the share of articles that have a feature into its background, as in `Feature`. */
export function backgroundOfShare(share: number): number {
  return Math.max(0, Math.min(255, Math.round(-16 * Math.log2(share))))
}
