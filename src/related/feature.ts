/**
 * What a feature of an article is made of: a term of its language, the spelling of a name or long
 * word, a number, an entity, a topic. All but the first mean the same in every language.
 */
export const featureKinds = ['term', 'spelling', 'number', 'entity', 'topic'] as const
export type FeatureKind = (typeof featureKinds)[number]

/** One thing an article is about, and how much: a dimension of its vector. */
export interface Feature {
  /** The same for the same thing in every article: the kind's letter, a colon, the normalised name. */
  readonly key: string
  /** How a reader would write it: `'elections'` for the stem `elect`. */
  readonly label: string
  /** How much the article is about it: a whole number, 1…127. */
  readonly weight: number
  /** Whether it is one of those that say most of the article: articles are found by them. */
  readonly telling: boolean
  /**
   * How rare it is in the news at large: -16 · log2 of the share of articles that have it, a whole
   * number, 1 (nearly all) … 255 (one in 63,000); 0 when nothing is known.
   */
  readonly background: number
}

/** What a feature is, apart from its part in one article. */
export type FeatureName = Omit<Feature, 'weight' | 'telling'>

/** One number for each kind of feature. */
export type PerKind = Readonly<Record<FeatureKind, number>>

const letters: Readonly<Record<FeatureKind, string>> = {
  term: 'w',
  spelling: 's',
  number: 'n',
  entity: 'e',
  topic: 't',
}

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
  return featureKinds.find((kind) => key.startsWith(letters[kind])) ?? 'term'
}

/** Greatest weight of a feature in an article: seven bits, beside which `telling` fits in a byte. */
export const maximumWeight = 127

/** The background of a feature of which nothing is known. */
export const unknownBackground = 0

/** Turns the share of articles that have a feature into its background, as in `Feature`. */
export function backgroundOfShare(share: number): number {
  return Math.max(1, Math.min(255, Math.round(-16 * Math.log2(share))))
}
