import { acronymsOf, isAcronym } from './acronym.js'
import type { NameForm } from './name-form.js'
import type { NamedMention, OwnName } from './named-mention.js'
import { isShortFormOf } from './short-form.js'

/** All the mentions of one entity, with the form that names it most fully. */
export interface FormGroup {
  readonly fullest: NameForm
  readonly mentions: readonly NamedMention[]
}

/** A form is compared with at most so many fuller forms, so that lists of names stay linear. */
const comparisons = 64

/**
 * Groups the forms of one name in an article: full name, surname, acronym. A short form that fits
 * several names goes, mention by mention, to the one named last before it, so that two people of
 * one surname stay apart. `forms` in order of first use; O(forms).
 */
export function groupForms(forms: readonly NameForm[]): FormGroup[] {
  const fullestFirst = [...forms].sort((a, b) => b.words.length - a.words.length)
  const index = new FullFormIndex()
  const groups = new Map<NameForm, NamedMention[]>()
  for (const form of fullestFirst) {
    const candidates = index.candidatesFor(form)
    if (candidates.length === 0) {
      groups.set(form, [...form.mentions])
      index.add(form)
    } else {
      for (const mention of form.mentions)
        groups.get(nearestBefore(mention, candidates))?.push(mention)
    }
  }
  return forms
    .filter((form) => groups.has(form))
    .map((fullest) => ({
      fullest,
      mentions: (groups.get(fullest) ?? []).sort(inReadingOrder),
    }))
}

/** Finds the fuller forms that a form may stand for, by first word, last word and acronym. */
class FullFormIndex {
  readonly #byWord = new Map<string, NameForm[]>()
  readonly #byAcronym = new Map<string, NameForm[]>()

  add(form: NameForm): void {
    for (const word of new Set([form.words[0], form.words.at(-1)])) push(this.#byWord, word, form)
    if (form.type !== 'person')
      for (const acronym of acronymsOf(form.words)) push(this.#byAcronym, acronym, form)
  }

  candidatesFor(form: NameForm): readonly NameForm[] {
    if (isAcronym(form)) {
      const named = this.#byAcronym.get(form.key)?.filter(({ type }) => type === form.type)
      // Two names with the same initials: the acronym could be either's and stays alone.
      if (named?.length === 1) return named
    }
    const fuller = new Set<NameForm>()
    for (const word of new Set([form.words[0], form.words.at(-1)]))
      for (const full of this.#byWord.get(word ?? '') ?? [])
        if (isShortFormOf(form, full)) fuller.add(full)
    const candidates = [...fuller]
    // Surnames are told apart by what was said last; institutions are not.
    return candidates.length > 1 && form.type !== 'person' ? onlyPeople(candidates) : candidates
  }
}

function onlyPeople(forms: readonly NameForm[]): readonly NameForm[] {
  return forms.filter(({ type }) => type === 'person')
}

function push(index: Map<string, NameForm[]>, key: string | undefined, form: NameForm): void {
  if (key === undefined) return
  const forms = index.get(key)
  if (forms === undefined) index.set(key, [form])
  else if (forms.length < comparisons) forms.push(form)
}

/** The candidate that was mentioned last before the mention, or else the first one after it. */
function nearestBefore(mention: NamedMention, candidates: readonly NameForm[]): NameForm {
  const [only, ...more] = candidates
  if (only === undefined) throw new RangeError('There is no candidate to choose from.')
  let best = only
  for (const candidate of more)
    if (lastUse(candidate, mention) > lastUse(best, mention)) best = candidate
  return best
}

/** Reading position of the last mention of `form` before `mention`; negative when all come after. */
function lastUse({ mentions }: NameForm, mention: NamedMention): number {
  const before = mentions.findLast((other) => inReadingOrder(other, mention) < 0)
  return before === undefined ? -1 - position(mentions[0]) : position(before)
}

const fieldOrder = { title: 0, standfirst: 1, body: 2 } as const

function position(mention: NamedMention | undefined): number {
  return mention === undefined ? 0 : fieldOrder[mention.field] * 2 ** 32 + mention.start
}

/** Orders mentions as they are read: title, standfirst, body. */
export function inReadingOrder(a: NamedMention, b: NamedMention): number {
  return position(a) - position(b)
}

/**
 * Puts the groups together that the caller's list says are one, whatever their forms. In order of
 * first use.
 */
export function joinOwnNames(groups: readonly FormGroup[]): FormGroup[] {
  const joined = new Map<unknown, FormGroup>()
  for (const group of groups) {
    const own = ownNameOf(group.mentions)
    const key = own?.id ?? group
    const before = joined.get(key)
    joined.set(
      key,
      before === undefined
        ? group
        : {
            fullest: before.fullest,
            mentions: [...before.mentions, ...group.mentions].sort(inReadingOrder),
          },
    )
  }
  return [...joined.values()]
}

/** The entry of the caller's list that a group of mentions belongs to. */
export function ownNameOf(mentions: readonly NamedMention[]): OwnName | undefined {
  return mentions.find(({ own }) => own !== undefined)?.own
}
