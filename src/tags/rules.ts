import { invalidOption } from '../errors.js'
import type { Language } from '../languages/index.js'
import { PhraseMatcher } from './phrase-matcher.js'
import { textOf, type WordSentence } from './words.js'

/**
 * A rule of the desk: when its conditions hold, the article gets the tag. Conditions are phrases,
 * found in any inflection; a rule needs at least one of `all`, `any`, `inTitle` and `near`.
 */
export interface TagRule {
  /** Id of a term of the vocabulary. */
  readonly tag: string
  /** Every one of these stands in the article. */
  readonly all?: readonly string[]
  /** At least one of these does. */
  readonly any?: readonly string[]
  /** None of these does. */
  readonly none?: readonly string[]
  /** At least one of these stands in the headline. */
  readonly inTitle?: readonly string[]
  /** All these stand in one sentence, the first and the last at most so many words apart. */
  readonly near?: { readonly phrases: readonly string[]; readonly words: number }
  /** How much the rule says, above 0 and at most 1. Default: 1. */
  readonly weight?: number
}

/** A rule that holds for an article, with the phrases that made it hold. */
export interface RuleHit {
  readonly rule: TagRule
  readonly evidence: readonly string[]
}

/** Applies all rules to an article. */
export type RuleBook = (sentences: readonly WordSentence[]) => RuleHit[]

/**
 * Checks rules and makes them ready; all their phrases are looked for in one pass.
 *
 * @throws CopydeskError `invalid-option` naming the rule: an unknown tag, no condition, a phrase both
 *   wanted and excluded, a weight or distance out of range.
 */
export function readRules(
  rules: readonly TagRule[],
  tags: ReadonlySet<string>,
  language: Language,
): RuleBook {
  const matcher = new PhraseMatcher<string>(language, { overlapping: true })
  for (const [index, rule] of rules.entries()) {
    checkRule(rule, tags, `rules[${String(index)}]`)
    for (const phrase of phrasesOf(rule)) matcher.add(phrase, phrase, (first) => first)
  }
  const keys = matcher.valuesOf(rules.flatMap(phrasesOf))
  const key = (phrase: string): string => keys.get(phrase) ?? phrase
  return (sentences) => {
    const places = findPlaces(sentences, matcher)
    return rules.flatMap((rule) => {
      const evidence = applyRule(rule, places, key)
      return evidence === undefined ? [] : [{ rule, evidence }]
    })
  }
}

function checkRule(rule: TagRule, tags: ReadonlySet<string>, at: string): void {
  const { tag, all = [], any = [], none = [], inTitle = [], near, weight = 1 } = rule
  if (!tags.has(tag)) invalidOption(`${at}.tag`, tag, 'It is no id of the vocabulary.')
  if (!(weight > 0 && weight <= 1)) invalidOption(`${at}.weight`, weight, 'Give 0 < weight ≤ 1.')
  const wanted = [...all, ...any, ...inTitle, ...(near?.phrases ?? [])]
  if (wanted.length === 0)
    invalidOption(at, rule, 'Give it a condition: all, any, inTitle or near.')
  if ([...wanted, ...none].some((phrase) => phrase.trim() === ''))
    invalidOption(at, '', 'A phrase of the rule is empty.')
  const contradiction = [...all, ...inTitle, ...(near?.phrases ?? [])].find((phrase) =>
    none.includes(phrase),
  )
  if (contradiction !== undefined)
    invalidOption(`${at}.none`, contradiction, 'The rule both wants and excludes it.')
  if (near !== undefined && !(Number.isInteger(near.words) && near.words >= 1))
    invalidOption(`${at}.near.words`, near.words, 'Give a whole number from 1.')
}

function phrasesOf({ all = [], any = [], none = [], inTitle = [], near }: TagRule): string[] {
  return [...all, ...any, ...none, ...inTitle, ...(near?.phrases ?? [])]
}

interface Place {
  readonly sentence: number
  readonly inTitle: boolean
  readonly start: number
  readonly text: string
}

function findPlaces(
  sentences: readonly WordSentence[],
  matcher: PhraseMatcher<string>,
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const [sentence, { field, words }] of sentences.entries()) {
    for (const { start, end, value } of matcher.find(words)) {
      const place = { sentence, inTitle: field === 'title', start, text: textOf(words, start, end) }
      const known = places.get(value)
      if (known === undefined) places.set(value, [place])
      else known.push(place)
    }
  }
  return places
}

/** The phrases that make a rule hold, or `undefined` where it does not. */
function applyRule(
  { all = [], any = [], none = [], inTitle = [], near }: TagRule,
  places: ReadonlyMap<string, readonly Place[]>,
  key: (phrase: string) => string,
): string[] | undefined {
  const at = (phrase: string): readonly Place[] => places.get(key(phrase)) ?? []
  if (none.some((phrase) => at(phrase).length > 0)) return undefined
  if (!all.every((phrase) => at(phrase).length > 0)) return undefined
  const anyPlaces = any.flatMap(at)
  if (any.length > 0 && anyPlaces.length === 0) return undefined
  const titlePlaces = inTitle.flatMap(at).filter((place) => place.inTitle)
  if (inTitle.length > 0 && titlePlaces.length === 0) return undefined
  const nearPlaces = near === undefined ? [] : findNear(near.phrases.map(at), near.words)
  if (nearPlaces === undefined) return undefined
  const evidence = [...all.flatMap(at), ...anyPlaces, ...titlePlaces, ...nearPlaces]
  return [...new Set(evidence.map(({ text }) => text))]
}

/** One place for each phrase, all in one sentence and within so many words; `undefined` if none. */
function findNear(phrases: readonly (readonly Place[])[], words: number): Place[] | undefined {
  for (const anchor of phrases[0] ?? []) {
    const group = phrases.map((places) =>
      places.find(
        ({ sentence, start }) =>
          sentence === anchor.sentence && Math.abs(start - anchor.start) <= words,
      ),
    )
    const found = group.filter((place) => place !== undefined)
    if (found.length === phrases.length) return found
  }
  return undefined
}
