import { invalidOption } from '../errors.js'
import type { ArticleRecord } from './store/related-store.js'

export interface RelatedOptions {
  /** At most so many articles. Default: 5. */
  readonly limit?: number
  /** Articles below this score are not worth a reader's time, 0…1. Default: 0.3. */
  readonly minimumScore?: number
  /** Ids never to be offered. Default: none. */
  readonly exclude?: Iterable<string>
  /** Only articles for which it returns true; called with id, title, language, section and date. Default: all. */
  readonly filter?: (article: ArticleRecord) => boolean
  /** Only articles in the language of the one asked about. Default: false. */
  readonly sameLanguage?: boolean
  /** Only articles published at this date (ISO 8601) or before; undated ones stay out. Default: all. */
  readonly notNewerThan?: string
  /**
   * Half-life in days: an article that much older than the one asked about has half its score, one
   * without a date has, too. Default: age does not matter.
   */
  readonly recency?: number
  /** Factor of the score of articles in the section of the one asked about, 0…10. Default: 1. */
  readonly sectionBoost?: number
  /**
   * How much the articles offered should differ from each other, 0…1: 0 orders by score alone, 1
   * takes the one most unlike those before it among all that are good enough. Default: 0.
   */
  readonly diversity?: number
  /**
   * What to do with near-duplicates (wire copy, updates, second URLs): show `'one'` of each group,
   * `'all'`, or `'none'` of those that copy the article asked about. Default: `'one'`.
   */
  readonly duplicates?: 'one' | 'all' | 'none'
}

/** Options with every default filled in. */
export type CheckedRelatedOptions = Required<RelatedOptions>

/** What `related` does when nothing is asked for. */
export const relatedDefaults: CheckedRelatedOptions = Object.freeze({
  limit: 5,
  minimumScore: 0.3,
  exclude: Object.freeze([]),
  filter: () => true,
  sameLanguage: false,
  notNewerThan: '',
  recency: Infinity,
  sectionBoost: 1,
  diversity: 0,
  duplicates: 'one',
})

/** Fills in the defaults; throws `invalid-option` for what cannot be meant. */
export function checkRelatedOptions(options: RelatedOptions = {}): CheckedRelatedOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const checked: CheckedRelatedOptions = { ...relatedDefaults, ...Object.fromEntries(given) }
  const { limit, minimumScore, exclude, filter, sameLanguage, notNewerThan } = checked
  const { recency, sectionBoost, diversity, duplicates } = checked
  if (!Number.isInteger(limit) || limit < 1)
    invalidOption('limit', limit, 'It must be a whole number from 1.')
  if (!isBetween(minimumScore, 0, 1))
    invalidOption('minimumScore', minimumScore, 'It must be a number from 0 to 1.')
  if (typeof exclude === 'string' || typeof exclude?.[Symbol.iterator] !== 'function')
    invalidOption('exclude', exclude, 'It must be an array or a set of ids.')
  if (typeof filter !== 'function')
    invalidOption('filter', filter, 'It must be a function from an article to true or false.')
  if (typeof sameLanguage !== 'boolean')
    invalidOption('sameLanguage', sameLanguage, 'It must be true or false.')
  if (notNewerThan !== '' && Number.isNaN(Date.parse(notNewerThan)))
    invalidOption('notNewerThan', notNewerThan, "It must be a date in ISO 8601: '2026-03-31'.")
  if (!(recency > 0)) invalidOption('recency', recency, 'It must be a number of days above 0.')
  if (!isBetween(sectionBoost, 0, 10))
    invalidOption('sectionBoost', sectionBoost, 'It must be a number from 0 to 10.')
  if (!isBetween(diversity, 0, 1))
    invalidOption('diversity', diversity, 'It must be a number from 0 to 1.')
  if (!['one', 'all', 'none'].includes(duplicates))
    invalidOption('duplicates', duplicates, "It must be 'one', 'all' or 'none'.")
  return checked
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most
}
