import type { Document } from '../article/index.js'
import { invalidOption } from '../errors.js'
import type { Analysis, Article, Entity, EntityType } from '../schema/index.js'
import { articleFacts } from './article-facts.js'
import { entityUris, topicUri } from './identifiers.js'
import { withoutUndefined } from './without-undefined.js'

/** A person, place or organisation of a news item. */
export interface NinjsConcept {
  readonly name: string
  readonly rel: 'about' | 'mentions'
  readonly uri?: string
  /** The id of the entity in the analysis. */
  readonly literal: string
}

/** A topic of a news item. */
export interface NinjsSubject {
  readonly name: string
  readonly rel: 'about'
  readonly uri: string
  readonly literal: string
  readonly creator: 'copydesk'
}

/** A news item in the IPTC's ninjs 3.1, as far as an analysis can fill it. */
export interface Ninjs {
  readonly uri: string
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.1'; readonly schema: string }
  readonly type: 'text'
  /** ISO 8601 date and time. */
  readonly versionCreated?: string
  readonly language?: string
  readonly by?: string
  readonly headlines?: readonly { readonly role: 'main'; readonly value: string }[]
  readonly descriptions?: readonly { readonly role: 'summary'; readonly value: string }[]
  readonly bodies: readonly {
    readonly role: 'main'
    readonly contentType: string
    readonly charCount: number
    readonly wordCount: number
    readonly value: string
  }[]
  readonly people: readonly NinjsConcept[]
  readonly places: readonly NinjsConcept[]
  readonly organisations: readonly NinjsConcept[]
  readonly subjects: readonly NinjsSubject[]
}

export interface NinjsOptions {
  /** Identifier of the news item, a URI. Default: the `url` of the article. */
  readonly uri?: string
}

/** RFC 3339 date-time, which the schema of ninjs asks for where ISO 8601 allows less. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u

/**
 * Writes an article with its people, places, organisations and subjects as a news item in ninjs 3.1
 * (https://iptc.org/standards/ninjs/), after its JSON Schema. What the article is about and
 * what it only mentions is told apart by `rel`; subjects are confident IPTC Media Topics.
 *
 * @throws CopydeskError `invalid-option` where there is neither `uri` nor an article with `url`.
 *
 * @example
 * toNinjs({ url: 'https://example.com/rates', title: 'Rates rise', body }, analysis)
 * // { uri: 'https://example.com/rates', type: 'text', language: 'en',
 * //   organisations: [{ name: 'Bank of England', rel: 'about', … }],
 * //   subjects: [{ name: 'economy, business and finance', rel: 'about', … }], … }
 */
export function toNinjs(
  article: Article | Document,
  analysis: Analysis,
  options: NinjsOptions = {},
): Ninjs {
  const facts = articleFacts(article)
  const uri = options.uri ?? facts.url
  if (typeof uri !== 'string' || uri === '')
    invalidOption('uri', uri, 'ninjs identifies every item: give a URI, or an article with a url.')
  const title = facts.title ?? analysis.article.title
  const publishedAt = facts.publishedAt ?? analysis.article.publishedAt
  const byline = facts.authors.length > 0 ? facts.authors.join(', ') : analysis.article.byline
  return withoutUndefined<Ninjs>({
    uri,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    versionCreated: dateTime.test(publishedAt ?? '') ? publishedAt : undefined,
    language: analysis.language.code === 'und' ? undefined : analysis.language.code,
    by: byline,
    headlines: title === undefined ? undefined : [{ role: 'main', value: title }],
    descriptions:
      facts.standfirst === undefined ? undefined : [{ role: 'summary', value: facts.standfirst }],
    bodies: [
      {
        role: 'main',
        contentType: facts.contentType,
        charCount: analysis.statistics.characters,
        wordCount: analysis.statistics.words,
        value: facts.body,
      },
    ],
    people: conceptsOf(analysis, 'person'),
    places: conceptsOf(analysis, 'place'),
    organisations: conceptsOf(analysis, 'organisation'),
    subjects: analysis.topics
      .filter(({ confident }) => confident)
      .map(({ id, label }) => ({
        name: label,
        rel: 'about',
        uri: topicUri(id),
        literal: id,
        creator: 'copydesk',
      })),
  })
}

function conceptsOf({ entities }: Analysis, type: EntityType): readonly NinjsConcept[] {
  return entities.filter((entity) => entity.type === type).map(toConcept)
}

function toConcept(entity: Entity): NinjsConcept {
  return withoutUndefined<NinjsConcept>({
    name: entity.name,
    rel: entity.role,
    uri: entityUris(entity)[0],
    literal: entity.id,
  })
}
