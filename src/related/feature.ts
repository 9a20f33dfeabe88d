/** What a feature of an article is made of. */
export type FeatureKind = 'term' | 'entity' | 'topic' | 'number'

/** One thing an article is about, and how much: a dimension of its vector. */
export interface Feature {
  /** The same for the same thing in every article: the kind's letter, a colon, the normalised name. */
  readonly key: string
  /** How a reader would write it: `'elections'` for the stem `elect`. */
  readonly label: string
  /** Greater than 0; the weights of one article's features have length 1 as a vector. */
  readonly weight: number
}

const kinds = { w: 'term', e: 'entity', t: 'topic', n: 'number' } as const satisfies Record<
  string,
  FeatureKind
>
const letters = { term: 'w', entity: 'e', topic: 't', number: 'n' } as const

/** Makes the key of a feature: `'w:elect'`, `'e:ilham aliyev'`, `'t:medtop:16000000'`. */
export function featureKey(kind: FeatureKind, name: string): string {
  return `${letters[kind]}:${name}`
}

/** Tells the kind of a feature by its key. */
export function featureKind(key: string): FeatureKind {
  return kinds[key[0] as keyof typeof kinds]
}
