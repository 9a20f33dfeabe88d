import { invalidOption } from '../errors.js'
import type { TokenizedField } from '../languages/index.js'
import type { EntityType } from '../schema/index.js'
import { foldName } from './fold-name.js'
import type { NamedMention, OwnName } from './named-mention.js'

interface OwnForm {
  readonly own: OwnName
  /** A form with a capital does not stand for the small word: "Apple" is not an apple. */
  readonly capital: boolean
}

/** The caller's names, ready to be found. */
interface OwnIndex {
  readonly forms: ReadonlyMap<string, OwnForm>
  readonly firstWords: ReadonlySet<string>
  readonly longest: number
}

const types: readonly string[] = ['person', 'place', 'organisation'] satisfies EntityType[]
const indexes = new WeakMap<readonly OwnName[], OwnIndex>()

/**
 * Finds the caller's own names in the fields of an article, the longest first. O(tokens × words of
 * the longest name); the list is prepared once.
 *
 * @throws CopydeskError `invalid-option` when an entry lacks id, name or type.
 */
export function findOwnNames(
  fields: readonly TokenizedField[],
  names: readonly OwnName[],
): NamedMention[] {
  const index = indexOf(names)
  return fields.flatMap((field) => findInField(field, index))
}

function indexOf(names: readonly OwnName[]): OwnIndex {
  const known = indexes.get(names)
  if (known !== undefined) return known
  const forms = new Map<string, OwnForm>()
  const firstWords = new Set<string>()
  let longest = 0
  for (const own of names) {
    checkName(own)
    for (const form of [own.name, ...(own.aliases ?? [])]) {
      const words = foldName(form).split(' ')
      firstWords.add(words[0] ?? '')
      longest = Math.max(longest, words.length)
      forms.set(words.join(' '), { own, capital: /\p{Lu}/u.test(form) })
    }
  }
  const index = { forms, firstWords, longest: Math.min(longest, 12) }
  indexes.set(names, index)
  return index
}

function checkName(own: unknown): void {
  const { id, name, type } = (own ?? {}) as Partial<OwnName>
  if (typeof id !== 'string' || typeof name !== 'string' || name === '')
    invalidOption(
      'gazetteer',
      own,
      "Give every name as { id, name, type }, with strings for 'id' and 'name'.",
    )
  if (!types.includes(type ?? ''))
    invalidOption('gazetteer', type, "The type of a name is 'person', 'place' or 'organisation'.")
}

function findInField({ field, text, sentences }: TokenizedField, index: OwnIndex): NamedMention[] {
  const mentions: NamedMention[] = []
  for (const { tokens } of sentences) {
    const words = tokens.map((token) => foldName(token.text))
    for (let first = 0; first < words.length; first++) {
      if (!index.firstWords.has(words[first]?.split(' ')[0] ?? '')) continue
      for (let last = Math.min(words.length, first + index.longest) - 1; last >= first; last--) {
        const form = index.forms.get(words.slice(first, last + 1).join(' '))
        const start = tokens[first]?.start ?? 0
        const end = tokens[last]?.end ?? 0
        const written = text.slice(start, end)
        if (form === undefined || (form.capital && !/\p{Lu}/u.test(written))) continue
        const { own } = form
        mentions.push({ field, start, end, text: written, type: own.type, confidence: 1, own })
        first = last
        break
      }
    }
  }
  return mentions
}
