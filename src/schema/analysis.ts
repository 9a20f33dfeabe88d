import * as z from './zod.js'

/** A number from 0 to 1. */
const share = z.number().check(z.minimum(0), z.maximum(1))
/** A whole number from 0. */
const count = z.int().check(z.minimum(0))

/** A half-open range `[start, end)` in UTF-16 units: `text.slice(start, end)` is the piece. */
export const spanSchema = z.object({ start: count, end: count })

/** Which part of the article a mention stands in. */
export const fieldSchema = z.enum(['title', 'standfirst', 'body'])

export const languageResultSchema = z.object({
  /** BCP 47 code, with the script where it matters (`'sr-Latn'`); `'und'` when unknown. */
  code: z.string(),
  /** English name of the language. */
  name: z.string(),
  /** ISO 15924 code of the prevailing script (`'Latn'`); `'Zyyy'` when there are no letters. */
  script: z.string(),
  /** How likely the code is right, 0…1, calibrated. */
  confidence: share,
  /** The library's own advice whether to rely on the code. */
  reliable: z.boolean(),
  /** The next best codes, best first. */
  alternatives: z.array(z.object({ code: z.string(), confidence: share })),
  /** The share of the text in each language, largest first; only when paragraphs differ. */
  mixed: z.optional(z.array(z.object({ code: z.string(), share }))),
})

export const readTimeSchema = z.object({
  /** Whole minutes, rounded, at least 1 for a non-empty article and 0 for an empty one. */
  minutes: count,
  /** The exact time in seconds, not rounded. */
  seconds: z.number().check(z.minimum(0)),
  /** Words counted, each by its own script. */
  words: count,
  /** Letters and digits counted, without white space. */
  characters: count,
  /** Images counted. */
  images: count,
  /** `'5 min read'`, in the language of the article where `Intl` can say it. */
  label: z.string(),
  /** ISO 8601 duration: `'PT4M22S'`. */
  duration: z.string(),
  /** What the time rests on: the unit counted, its speed, and where the speed comes from. */
  basis: z.object({
    unit: z.enum(['words', 'characters']),
    perMinute: z.number(),
    source: z.string(),
  }),
})

export const statisticsSchema = z.object({
  /** UTF-16 units of the plain text of the body. */
  characters: count,
  words: count,
  sentences: count,
  paragraphs: count,
})

export const mentionSchema = z.object({
  /** The part of the article in which the mention stands. */
  field: fieldSchema,
  /** Offsets into the plain text of the field, half-open, UTF-16. */
  start: count,
  end: count,
  /** The mention as written: always `field.slice(start, end)`. */
  text: z.string(),
  /** Offsets into the body as it was given (HTML, Markdown, page); only for the field `body`. */
  source: z.optional(spanSchema),
})

export const entityTypeSchema = z.enum(['person', 'place', 'organisation'])

export const entitySchema = z.object({
  /** Stable inside the article: same name, same id. */
  id: z.string(),
  type: entityTypeSchema,
  /** The fullest form used, without possessive or title: `'Ilham Aliyev'`. */
  name: z.string(),
  /** The other forms used: `'Aliyev'`, `'President Aliyev'`. */
  aliases: z.array(z.string()),
  /** Whether the article is about it or only mentions it. */
  role: z.enum(['about', 'mentions']),
  /** How central it is to the article, 0…1. */
  salience: share,
  /** How likely name and type are right, 0…1. */
  confidence: share,
  /** Every place where it is named, in reading order. */
  mentions: z.array(mentionSchema),
  /** Identifiers, only where the knowledge base knows the name and the context agrees. */
  links: z.optional(
    z.object({
      wikidata: z.optional(z.string()),
      iso3166: z.optional(z.string()),
      geonames: z.optional(z.string()),
    }),
  ),
})

export const topicSchema = z.object({
  /** IPTC Media Topic: `'medtop:16000000'`. */
  id: z.string(),
  label: z.string(),
  /** 1 for the seventeen top-level topics. */
  level: count,
  /** Id of the next broader topic. */
  broader: z.optional(z.string()),
  /** Orders the topics of one article; not a probability. */
  score: z.number(),
  confident: z.boolean(),
  /** Why: phrases, rules or entities that spoke for it. */
  evidence: z.array(z.string()),
})

export const tagSchema = z.object({
  label: z.string(),
  /** The label for URLs: lower-case letters and digits of any script, joined by hyphens. */
  slug: z.string(),
  kind: z.enum(['entity', 'topic', 'keyphrase', 'vocabulary']),
  id: z.optional(z.string()),
  /** Orders the tags of one article; not a probability. */
  score: z.number(),
  confident: z.boolean(),
  /** Why: phrases, rules or entities that spoke for it. */
  evidence: z.array(z.string()),
})

export const warningSchema = z.object({
  /** Stable code: `'empty-text'`, `'language-unknown'`, `'shared-entity-model'`, `'no-entity-model'` … */
  code: z.string(),
  message: z.string(),
})

/** Everything copydesk says about one article. Plain JSON. */
export const analysisSchema = z.object({
  schemaVersion: z.literal(1),
  /** What made it: changes whenever results may change. */
  generator: z.object({
    name: z.literal('copydesk'),
    version: z.string(),
    models: z.record(z.string(), z.string()),
  }),
  /** Hash of the normalised text: unchanged text can be skipped. */
  textHash: z.string(),
  /** What was given or, for pages and HTML, what was found. */
  article: z.object({
    title: z.optional(z.string()),
    byline: z.optional(z.string()),
    publishedAt: z.optional(z.string()),
  }),
  language: languageResultSchema,
  readTime: readTimeSchema,
  statistics: statisticsSchema,
  /** People, places and organisations, most salient first. */
  entities: z.array(entitySchema),
  topics: z.array(topicSchema),
  tags: z.array(tagSchema),
  warnings: z.array(warningSchema),
})

export type Span = z.infer<typeof spanSchema>
export type Field = z.infer<typeof fieldSchema>
export type DetectedLanguage = z.infer<typeof languageResultSchema>
export type ReadTime = z.infer<typeof readTimeSchema>
export type Statistics = z.infer<typeof statisticsSchema>
export type Mention = z.infer<typeof mentionSchema>
export type EntityType = z.infer<typeof entityTypeSchema>
export type Entity = z.infer<typeof entitySchema>
export type Topic = z.infer<typeof topicSchema>
export type Tag = z.infer<typeof tagSchema>
export type Warning = z.infer<typeof warningSchema>
export type Analysis = z.infer<typeof analysisSchema>
