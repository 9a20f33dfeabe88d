import type { Analysis, EntityType } from '../schema/index.js'

/** What a CMS keeps of the analysis of an article, in one field. Plain JSON of about a kilobyte. */
export interface SaveRecord {
  readonly schemaVersion: 1
  /** `'copydesk 0.1.0'`. */
  readonly generator: string
  /** Hash of title, standfirst and text: while it stays, the text need not be analysed again. */
  readonly textHash: string
  /** BCP 47; `'und'` when unknown. */
  readonly language: string
  readonly readTime: {
    readonly minutes: number
    readonly words: number
    readonly label: string
    readonly duration: string
  }
  /** Most salient first. */
  readonly entities: readonly {
    readonly name: string
    readonly type: EntityType
    readonly role: 'about' | 'mentions'
    readonly wikidata?: string
  }[]
  /** Confident IPTC Media Topics, best first. */
  readonly topics: readonly { readonly id: string; readonly label: string }[]
  /** Labels of the tags that are there because they were suggested. */
  readonly suggestedTags: readonly string[]
  /** Labels of the suggestions that the editor removed: never suggested again. */
  readonly rejectedTags: readonly string[]
}

/** The part of a record that comes from the analysis alone. */
export type Summary = Omit<SaveRecord, 'textHash' | 'suggestedTags' | 'rejectedTags'>

/** Reduces an analysis to what a CMS shows in lists and sidebars. */
export function summarize(analysis: Analysis): Summary {
  const { minutes, words, label, duration } = analysis.readTime
  return {
    schemaVersion: 1,
    generator: `${analysis.generator.name} ${analysis.generator.version}`,
    language: analysis.language.code,
    readTime: { minutes, words, label, duration },
    entities: analysis.entities.map(({ name, type, role, links }) => ({
      name,
      type,
      role,
      ...(links?.wikidata !== undefined && { wikidata: links.wikidata }),
    })),
    topics: analysis.topics
      .filter(({ confident }) => confident)
      .map(({ id, label }) => ({ id, label })),
  }
}

/**
 * Reads what a CMS kept, or its JSON text; undefined for what is not a record. A database may hand
 * back anything, and a lost record costs no more than one analysis.
 */
export function readRecord(value: unknown): SaveRecord | undefined {
  const record = typeof value === 'string' ? parse(value) : value
  return isRecord(record) ? record : undefined
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is SaveRecord {
  if (typeof value !== 'object' || value === null) return false
  const { schemaVersion, textHash, suggestedTags, rejectedTags } = value as Record<string, unknown>
  return (
    schemaVersion === 1 &&
    typeof textHash === 'string' &&
    isStrings(suggestedTags) &&
    isStrings(rejectedTags)
  )
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
