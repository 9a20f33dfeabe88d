import { invalidOption } from '../errors.js'

export interface RelatedOptions {
  /** At most so many articles. Default: 5. */
  readonly limit?: number
  /** Articles below this score are not worth a reader's time, 0…1. Default: 0.1. */
  readonly minimumScore?: number
  /** Ids never to be offered. Default: none. */
  readonly exclude?: Iterable<string>
  /** Only articles in the language of the one asked about. Default: false. */
  readonly sameLanguage?: boolean
  /**
   * What to do with near-duplicates (wire copy, updates, second URLs): show `'one'` of each group,
   * `'all'`, or `'none'` of those that copy the article asked about. Default: `'one'`.
   */
  readonly duplicates?: 'one' | 'all' | 'none'
}

/** What `related` does when nothing is asked for. */
export const relatedDefaults: Required<RelatedOptions> = Object.freeze({
  limit: 5,
  minimumScore: 0.1,
  exclude: Object.freeze([]),
  sameLanguage: false,
  duplicates: 'one',
})

/** Fills in the defaults; throws `invalid-option` for what cannot be meant. */
export function checkRelatedOptions(options: RelatedOptions = {}): Required<RelatedOptions> {
  const checked = { ...relatedDefaults, ...options }
  const { limit, minimumScore, exclude, sameLanguage, duplicates } = checked
  if (!Number.isInteger(limit) || limit < 1)
    invalidOption('limit', limit, 'It must be a whole number from 1.')
  if (!(minimumScore >= 0 && minimumScore <= 1))
    invalidOption('minimumScore', minimumScore, 'It must be a number from 0 to 1.')
  if (typeof exclude === 'string' || typeof exclude[Symbol.iterator] !== 'function')
    invalidOption('exclude', exclude, 'It must be an array or a set of ids.')
  if (typeof sameLanguage !== 'boolean')
    invalidOption('sameLanguage', sameLanguage, 'It must be true or false.')
  if (!['one', 'all', 'none'].includes(duplicates))
    invalidOption('duplicates', duplicates, "It must be 'one', 'all' or 'none'.")
  return checked
}
