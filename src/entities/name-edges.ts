import type { EntityType } from '../schema/index.js'
import { nameKind } from './gazetteer.js'

/** What is known of the words that a token may be made of. */
export interface EdgeKnowledge {
  /** What the gazetteer knows a word as, a bit for each kind of name. */
  readonly knownAs: (word: string) => number
  /** Whether common nouns have capitals, as in German. */
  readonly capitalNouns: boolean
  /** Whether "and", "in" and "to" are written onto the next word, as in Arabic. */
  readonly proclitics: boolean
}

const arabicClitic = /^[وبل](?=\p{sc=Arabic}{3})/u
const arabicAnd = /^و/u
const arabicArticle = /^ال/u
/** What follows the last hyphen: a common word, or a noun with a capital. */
const hyphenedWord = /^\p{Lu}.+(-\p{Ll}+)$/u
const hyphenedNoun = /^\p{Lu}.*(-\p{Lu}\p{Ll}+)$/u

const { country, region } = nameKind
const { company, public: body, school, club, media, acronym, organisation } = nameKind
const kindsOf: Readonly<Record<EntityType, number>> = {
  person: 0,
  // Parts of cities are written alike: "Berlin-Südkreuz".
  place: country | region,
  organisation: company | body | school | club | media | acronym | organisation,
}

/**
 * How much of the first token of a name stands before the name: "و" of "ولبنان", "and Lebanon". Few
 * names that nobody knows begin with that letter, but those of ministries and agencies do.
 */
export function lengthBefore(
  word: string,
  type: EntityType,
  { knownAs, proclitics }: EdgeKnowledge,
): number {
  if (!proclitics || !arabicClitic.test(word) || knownAs(word) !== 0) return 0
  if (type !== 'organisation' && arabicAnd.test(word)) return 1
  const rest = word.slice(1)
  return arabicArticle.test(rest) || knownAs(rest) !== 0 ? 1 : 0
}

/**
 * How much of the last token of a name stands behind the name: "-based" of "Yemen-based", "-Präsident"
 * of "US-Präsident". People's names are left as they are: "Jong-un", "Göring-Eckardt".
 */
export function lengthBehind(word: string, type: EntityType, known: EdgeKnowledge): number {
  if (type === 'person' || !word.includes('-') || known.knownAs(word) !== 0) return 0
  const common = hyphenedWord.exec(word)?.[1]
  if (common !== undefined) return common.length
  const noun = known.capitalNouns ? hyphenedNoun.exec(word)?.[1] : undefined
  if (noun === undefined || known.knownAs(noun.slice(1)) !== 0) return 0
  const head = known.knownAs(word.slice(0, -noun.length))
  return (head & kindsOf[type]) === 0 ? 0 : noun.length
}
