import type { Document } from '../article/index.js'
import type { Analysis, Article, EntityType, Field, Tag } from '../schema/index.js'
import { articleFacts } from './article-facts.js'

/** One article, flat: a row of a data frame, a table or a CSV file. Unknown is null. */
export interface ArticleRow {
  readonly articleId: string | null
  readonly title: string | null
  readonly url: string | null
  readonly section: string | null
  readonly publishedAt: string | null
  readonly language: string
  readonly languageConfidence: number
  readonly minutes: number
  readonly seconds: number
  readonly words: number
  readonly characters: number
  readonly sentences: number
  readonly paragraphs: number
  readonly images: number
  readonly people: number
  readonly places: number
  readonly organisations: number
  /** Id and label of the best topic the analysis is confident of. */
  readonly topic: string | null
  readonly topicLabel: string | null
  readonly textHash: string
}

/** One mention of an entity. */
export interface MentionRow {
  readonly articleId: string | null
  readonly entityId: string
  readonly type: EntityType
  readonly name: string
  readonly text: string
  readonly field: Field
  /** Half-open UTF-16 offsets into the plain text of the field. */
  readonly start: number
  readonly end: number
  readonly role: 'about' | 'mentions'
  readonly salience: number
  readonly confidence: number
  readonly wikidata: string | null
}

/** One tag of an article. */
export interface TagRow {
  readonly articleId: string | null
  readonly label: string
  readonly slug: string
  readonly kind: Tag['kind']
  readonly tagId: string | null
  readonly score: number
  readonly confident: boolean
}

/**
 * Makes the row of an article. The rows of many articles are a tidy table: one row an article, one
 * value a column, the same columns in every row.
 *
 * @example
 * toArticleRow({ id: 'a1', title: 'Rates rise', body }, analysis)
 * // { articleId: 'a1', title: 'Rates rise', url: null, language: 'en', minutes: 4, words: 870, … }
 */
export function toArticleRow(article: Article | Document, analysis: Analysis): ArticleRow {
  const facts = articleFacts(article)
  const { language, readTime, statistics, entities } = analysis
  const topic = analysis.topics.find(({ confident }) => confident)
  const count = (type: EntityType): number =>
    entities.filter((entity) => entity.type === type).length
  return {
    articleId: facts.id ?? null,
    title: facts.title ?? analysis.article.title ?? null,
    url: facts.url ?? null,
    section: facts.section ?? null,
    publishedAt: facts.publishedAt ?? analysis.article.publishedAt ?? null,
    language: language.code,
    languageConfidence: language.confidence,
    minutes: readTime.minutes,
    seconds: readTime.seconds,
    words: statistics.words,
    characters: statistics.characters,
    sentences: statistics.sentences,
    paragraphs: statistics.paragraphs,
    images: readTime.images,
    people: count('person'),
    places: count('place'),
    organisations: count('organisation'),
    topic: topic?.id ?? null,
    topicLabel: topic?.label ?? null,
    textHash: analysis.textHash,
  }
}

/**
 * Makes one row for every mention, in the order of the entities.
 *
 * @example
 * toMentionRows({ id: 'a1', body }, analysis)
 * // [{ articleId: 'a1', entityId: 'bank-of-england', type: 'organisation', text: 'the Bank', … }, …]
 */
export function toMentionRows(
  article: Article | Document,
  analysis: Analysis,
): readonly MentionRow[] {
  const articleId = articleFacts(article).id ?? null
  return analysis.entities.flatMap((entity) =>
    entity.mentions.map(({ text, field, start, end }) => ({
      articleId,
      entityId: entity.id,
      type: entity.type,
      name: entity.name,
      text,
      field,
      start,
      end,
      role: entity.role,
      salience: entity.salience,
      confidence: entity.confidence,
      wikidata: entity.links?.wikidata ?? null,
    })),
  )
}

/**
 * Makes one row for every tag, best first.
 *
 * @example
 * toTagRows({ id: 'a1', body }, analysis)
 * // [{ articleId: 'a1', label: 'Bank of England', kind: 'entity', tagId: null, confident: true, … }]
 */
export function toTagRows(article: Article | Document, analysis: Analysis): readonly TagRow[] {
  const articleId = articleFacts(article).id ?? null
  return analysis.tags.map(({ label, slug, kind, id, score, confident }) => ({
    articleId,
    label,
    slug,
    kind,
    tagId: id ?? null,
    score,
    confident,
  }))
}
