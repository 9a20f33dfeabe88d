import type { Document } from '../article/index.js'
import type { Analysis, Article, Entity, EntityType, Topic } from '../schema/index.js'
import { articleFacts } from './article-facts.js'
import { entityUris, mediaTopics, topicUri } from './identifiers.js'
import { withoutUndefined } from './without-undefined.js'

/** A person, place or organisation in JSON-LD. */
export interface JsonLdThing {
  readonly '@type': 'Person' | 'Place' | 'Organization'
  readonly name: string
  readonly alternateName?: readonly string[]
  readonly sameAs?: readonly string[]
}

/** An IPTC Media Topic in JSON-LD. */
export interface JsonLdTopic {
  readonly '@type': 'DefinedTerm'
  readonly '@id': string
  readonly name: string
  readonly termCode: string
  readonly inDefinedTermSet: string
}

/** schema.org `NewsArticle`, as far as an analysis can fill it. */
export interface NewsArticle {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly headline?: string
  readonly description?: string
  readonly url?: string
  readonly datePublished?: string
  readonly author?: readonly { readonly '@type': 'Person'; readonly name: string }[]
  readonly articleSection?: string
  readonly inLanguage?: string
  readonly wordCount: number
  /** ISO 8601 duration. */
  readonly timeRequired: string
  readonly keywords?: readonly string[]
  readonly about?: readonly (JsonLdThing | JsonLdTopic)[]
  readonly mentions?: readonly JsonLdThing[]
}

const thingTypes = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
} as const satisfies Record<EntityType, JsonLdThing['@type']>

/**
 * Describes an article as schema.org `NewsArticle` (https://schema.org/NewsArticle), for search
 * engines and feeds. Only what the analysis vouches for is said: confident tags are `keywords`,
 * confident topics and the entities the article is about are `about`, the other entities `mentions`.
 *
 * @example
 * toNewsArticle({ title: 'Rates rise', body }, analysis)
 * // { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Rates rise',
 * //   inLanguage: 'en', wordCount: 870, timeRequired: 'PT3M39S', keywords: ['Bank of England'],
 * //   about: [{ '@type': 'Organization', name: 'Bank of England', sameAs: [ … ] }], … }
 */
export function toNewsArticle(article: Article | Document, analysis: Analysis): NewsArticle {
  const facts = articleFacts(article)
  const { language, readTime, entities, topics, tags } = analysis
  const about = [
    ...entities.filter(({ role }) => role === 'about').map(toThing),
    ...topics.filter(({ confident }) => confident).map(toTerm),
  ]
  return withoutUndefined<NewsArticle>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: facts.title ?? analysis.article.title,
    description: facts.standfirst,
    url: facts.url,
    datePublished: facts.publishedAt ?? analysis.article.publishedAt,
    author: unlessEmpty(
      authorsOf(facts.authors, analysis).map((name) => ({ '@type': 'Person', name }) as const),
    ),
    articleSection: facts.section,
    inLanguage: language.code === 'und' ? undefined : language.code,
    wordCount: analysis.statistics.words,
    timeRequired: readTime.duration,
    keywords: unlessEmpty(tags.filter(({ confident }) => confident).map(({ label }) => label)),
    about: unlessEmpty(about),
    mentions: unlessEmpty(entities.filter(({ role }) => role === 'mentions').map(toThing)),
  })
}

/**
 * Writes JSON-LD as a `<script>` element ready for the page's head. No text can end the element
 * early: `<` is written as `\u003c`.
 *
 * @example
 * toJsonLdScript(toNewsArticle(article, analysis))
 * // '<script type="application/ld+json">{"@context":"https://schema.org",…}</script>'
 */
export function toJsonLdScript(jsonLd: NewsArticle): string {
  const json = JSON.stringify(jsonLd).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${json}</script>`
}

function authorsOf(given: readonly string[], { article }: Analysis): readonly string[] {
  return given.length > 0 || article.byline === undefined ? given : [article.byline]
}

function toThing(entity: Entity): JsonLdThing {
  return withoutUndefined<JsonLdThing>({
    '@type': thingTypes[entity.type],
    name: entity.name,
    alternateName: unlessEmpty(entity.aliases),
    sameAs: unlessEmpty(entityUris(entity)),
  })
}

function toTerm({ id, label }: Topic): JsonLdTopic {
  return {
    '@type': 'DefinedTerm',
    '@id': topicUri(id),
    name: label,
    termCode: id,
    inDefinedTermSet: mediaTopics,
  }
}

function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}
