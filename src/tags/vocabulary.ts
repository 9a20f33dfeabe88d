import { invalidOption } from '../errors.js'
import type { Language } from '../languages/index.js'
import { PhraseMatcher } from './phrase-matcher.js'
import { textOf, type WordSentence } from './words.js'

/** One tag of the publisher's own vocabulary. */
export interface VocabularyTerm {
  /** The publisher's identifier, unique in the vocabulary. */
  readonly id: string
  /** The name that readers see. */
  readonly label: string
  /** Other names under which articles mention it. Default: none. */
  readonly aliases?: readonly string[]
  /** Id of the next broader term. Default: none. */
  readonly broader?: string
}

/** A vocabulary ready for use: its terms by id, and a matcher for all their names. */
export interface Vocabulary {
  readonly terms: ReadonlyMap<string, VocabularyTerm>
  readonly matcher: PhraseMatcher<readonly string[]>
}

/** Where a term's names stand in an article. */
export interface TermHits {
  /** The names as written, each once. */
  readonly evidence: readonly string[]
  readonly count: number
  readonly inTitle: boolean
}

/**
 * Checks a vocabulary and makes it ready: names are matched as plain text, in any inflection that
 * the language's stemmer knows, all of them in one pass over an article.
 *
 * @throws CopydeskError `invalid-option` naming the entry: an empty or double id, an empty label, a
 *   `broader` that does not exist or leads back to itself.
 */
export function readVocabulary(entries: readonly VocabularyTerm[], language: Language): Vocabulary {
  const terms = new Map<string, VocabularyTerm>()
  for (const [index, term] of entries.entries()) {
    const at = `vocabulary[${String(index)}]`
    if (typeof term.id !== 'string' || term.id.trim() === '')
      invalidOption(`${at}.id`, term.id, 'Give every term an id.')
    if (typeof term.label !== 'string' || term.label.trim() === '')
      invalidOption(`${at}.label`, term.label, 'Give every term a label.')
    if (terms.has(term.id)) invalidOption(`${at}.id`, term.id, 'It is taken; ids are unique.')
    terms.set(term.id, term)
  }
  for (const [index, { broader, id }] of entries.entries())
    if (broader !== undefined) checkBroader(terms, id, `vocabulary[${String(index)}].broader`)
  const matcher = new PhraseMatcher<readonly string[]>(language)
  for (const { id, label, aliases = [] } of entries)
    for (const name of [label, ...aliases])
      matcher.add(name.replaceAll('*', ' '), [id], (first, second) => [...first, ...second])
  return { terms, matcher }
}

function checkBroader(terms: ReadonlyMap<string, VocabularyTerm>, id: string, at: string): void {
  const seen = new Set([id])
  for (let next = terms.get(id)?.broader; next !== undefined; next = terms.get(next)?.broader) {
    if (!terms.has(next)) invalidOption(at, next, 'It is no id of the vocabulary.')
    if (seen.has(next)) invalidOption(at, next, 'It leads back to the term itself.')
    seen.add(next)
  }
}

/** Finds the terms of a vocabulary in an article, by id. */
export function findTerms(
  sentences: readonly WordSentence[],
  { matcher }: Vocabulary,
): ReadonlyMap<string, TermHits> {
  const found = new Map<string, { evidence: Set<string>; count: number; inTitle: boolean }>()
  for (const { field, words } of sentences) {
    for (const { start, end, value: ids } of matcher.find(words)) {
      for (const id of ids) {
        const hits = found.get(id) ?? { evidence: new Set<string>(), count: 0, inTitle: false }
        found.set(id, hits)
        hits.evidence.add(textOf(words, start, end))
        hits.count++
        hits.inTitle ||= field === 'title'
      }
    }
  }
  return new Map([...found].map(([id, hits]) => [id, { ...hits, evidence: [...hits.evidence] }]))
}
