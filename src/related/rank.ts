import { closeness, weigh, type WeighedArticle } from './compare.js'
import { findCandidates } from './find-candidates.js'
import type { IndexedArticle } from './indexed-article.js'
import { rarity } from './rarity.js'
import { relatedDefaults, type CheckedRelatedOptions } from './related-options.js'
import { explain } from './reasons.js'
import { scoreOf } from './score.js'
import type { Similarity } from './similarity.js'
import { resemblance } from './sketch.js'
import type { ArticleRecord, Candidate, RelatedStore } from './store/related-store.js'

/** An article worth reading next. */
export interface RelatedArticle extends Similarity {
  readonly id: string
  /** `''` when it has none. */
  readonly title: string
  /** Whether it is the article asked about in other clothes: wire copy, an update, a second URL. */
  readonly duplicate: boolean
}

/** Articles that share this share of their runs of four words are one text. */
const duplicateResemblance = 0.5

/** Candidates found for each article that may be offered, and at least. */
const candidatesPerPlace = 4
const fewestCandidates = 48
const millisecondsPerDay = 86_400_000

interface Scored {
  readonly candidate: Candidate
  /** Similarity, by which `minimumScore` goes. */
  readonly similarity: number
  /** Similarity times recency and section, by which they are ordered. */
  readonly score: number
}

/**
 * Ranks the articles of a store for one article: finds candidates by its telling features,
 * compares each by all features, leaves out what the options do not want.
 */
export function rank(
  article: IndexedArticle,
  store: RelatedStore,
  options: CheckedRelatedOptions,
): RelatedArticle[] {
  const query = weigh(article.language, article.features, ({ key, background }) =>
    rarity(store.documentFrequency(key), store.size, background),
  )
  const accept = acceptance(options)
  const unwanted = new Set([...options.exclude, article.id])
  let limit = Math.max(fewestCandidates, options.limit * candidatesPerPlace) + unwanted.size
  for (;;) {
    const found = findCandidates(query, store, {
      limit,
      accept,
      sameLanguage: options.sameLanguage,
    })
    const scored = found
      .filter((candidate) => !unwanted.has(candidate.article.id))
      .map((candidate) => scoreCandidate(article, query, candidate, options))
      .filter(({ similarity }) => similarity >= options.minimumScore && similarity > 0)
      .sort((a, b) => b.score - a.score)
    const { chosen, copies } = choose(article, scored, store, options)
    // Copies of each other may have crowded out the rest: look further.
    if (chosen.length < options.limit && copies > 0 && found.length >= limit) limit *= 4
    else return chosen.map((one) => present(article, query, one))
  }
}

/** What the store must ask of each article it meets; `undefined` when nothing, which is faster. */
function acceptance({
  filter,
  notNewerThan,
}: CheckedRelatedOptions): ((other: ArticleRecord) => boolean) | undefined {
  if (notNewerThan === '') return filter === relatedDefaults.filter ? undefined : filter
  const latest = Date.parse(notNewerThan)
  return (other) => other.publishedAt <= latest && filter(other)
}

function scoreCandidate(
  article: IndexedArticle,
  query: WeighedArticle,
  candidate: Candidate,
  { recency, sectionBoost }: CheckedRelatedOptions,
): Scored {
  const { section, publishedAt, language } = candidate.article
  const { meaning } = candidate
  const similarity = scoreOf(closeness(query, { ...candidate, language }), article, {
    language,
    meaning,
  })
  const isSameSection = section !== '' && section === article.section
  const days = (article.publishedAt - publishedAt) / millisecondsPerDay
  const freshness =
    recency === Infinity ? 1 : Number.isNaN(days) ? 0.5 : 2 ** (-Math.max(0, days) / recency)
  const score = Math.min(1, similarity * freshness * (isSameSection ? sectionBoost : 1))
  return { candidate, similarity, score }
}

/** Takes the best one after the other, without copies and, where asked for, without more of the same. */
function choose(
  article: IndexedArticle,
  scored: readonly Scored[],
  store: RelatedStore,
  { limit, duplicates, diversity }: CheckedRelatedOptions,
): { chosen: Scored[]; copies: number } {
  const left = duplicates === 'none' ? scored.filter((one) => !isCopy(article, one)) : [...scored]
  const chosen: Scored[] = []
  const likeness = new Map<Scored, number>()
  let copies = scored.length - left.length
  while (left.length > 0 && chosen.length < limit) {
    const worth = (one: Scored): number =>
      (1 - diversity) * one.score - diversity * (likeness.get(one) ?? 0)
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    left.splice(left.indexOf(best), 1)
    if (duplicates !== 'all' && chosen.some(({ candidate }) => isCopy(candidate, best))) {
      copies++
      continue
    }
    chosen.push(best)
    if (diversity > 0) updateLikeness(likeness, best, left, store)
  }
  return { chosen, copies }
}

function isCopy(a: { readonly sketch: Uint8Array }, { candidate }: Scored): boolean {
  return resemblance(a.sketch, candidate.sketch) >= duplicateResemblance
}

/**
 * Notes how like the article just chosen each of the others is, for maximal marginal relevance
 * (Carbonell and Goldstein 1998).
 */
function updateLikeness(
  likeness: Map<Scored, number>,
  { candidate }: Scored,
  left: readonly Scored[],
  store: RelatedStore,
): void {
  const article = store.get(candidate.article.id)
  if (article === undefined) return
  const query = weigh(article.language, article.features, ({ key, background }) =>
    rarity(store.documentFrequency(key), store.size, background),
  )
  const others = store.compare(
    left.map((one) => one.candidate.article.id),
    article.features.map(({ key }) => key),
  )
  for (const [place, one] of left.entries()) {
    const other = others[place]
    if (other === undefined) continue
    const { language } = other.article
    const { meaning } = other
    const like = scoreOf(closeness(query, { ...other, language }), article, { language, meaning })
    likeness.set(one, Math.max(like, likeness.get(one) ?? 0))
  }
}

function present(article: IndexedArticle, query: WeighedArticle, scored: Scored): RelatedArticle {
  const { candidate, score } = scored
  const { id, title, language } = candidate.article
  return {
    id,
    title,
    score,
    reasons: explain(query, { ...candidate, language }),
    duplicate: isCopy(article, scored),
  }
}
