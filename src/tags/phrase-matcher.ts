import type { Language } from '../languages/index.js'
import { tokenize } from '../text/index.js'
import { toWord, type Word } from './words.js'

/** A phrase of the matcher found in a sentence: `words.slice(start, end)`. */
export interface PhraseMatch<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

interface Node<T> {
  value?: T
  /** What follows, by the stem of the next word. */
  next?: Map<string, Node<T>>
  /** What follows, by the beginning of the next word: `'strik*'`. */
  byPrefix?: Map<string, Node<T>>
}

/**
 * Finds many phrases in a sentence in one pass, in any inflection that the language's stemmer knows.
 *
 * The phrases are a tree of words; at each word of the sentence the longest one counts, and the
 * search goes on behind it. Time grows with the sentence, not with the number of phrases.
 *
 *     peace ─ talks            "the peace talks in Geneva": one match, peace talks
 *           └ treaty
 *     treaty
 */
export class PhraseMatcher<T> {
  readonly #root: Node<T> = {}
  readonly #language: Language
  readonly #overlapping: boolean
  readonly #splitsCompounds: boolean

  /**
   * @param options.overlapping Whether phrases inside a longer one are found as well. Default: no.
   * @param options.splitsCompounds Whether a long word that is not a phrase counts as the phrase it
   *   ends in or begins with. Default: no.
   */
  constructor(language: Language, { overlapping = false, splitsCompounds = false } = {}) {
    this.#overlapping = overlapping
    this.#language = language
    this.#splitsCompounds = splitsCompounds
  }

  /**
   * Adds a phrase; a word that ends in `*` stands for all words that begin so. `combine` says what
   * becomes of a phrase that is there already.
   */
  add(phrase: string, value: T, combine: (known: T, value: T) => T = (_, last) => last): void {
    const node = this.#nodeOf(phrase)
    if (node === this.#root) return
    node.value = node.value === undefined ? value : combine(node.value, value)
  }

  #nodeOf(phrase: string): Node<T> {
    let node = this.#root
    for (const { stem, form, isPrefix } of this.#readPhrase(phrase)) {
      const children: Map<string, Node<T>> = isPrefix
        ? (node.byPrefix ??= new Map())
        : (node.next ??= new Map())
      const key = isPrefix ? form : stem
      let child = children.get(key)
      if (child === undefined) children.set(key, (child = {}))
      node = child
    }
    return node
  }

  /** The value under which each of some phrases is known: one for all that have the same stems. */
  valuesOf(phrases: readonly string[]): ReadonlyMap<string, T> {
    const values = new Map<string, T>()
    for (const phrase of phrases) {
      const value = this.#nodeOf(phrase).value
      if (value !== undefined) values.set(phrase, value)
    }
    return values
  }

  /** Finds the phrases of a sentence, in order; none inside another unless they may overlap. */
  find(words: readonly Word[]): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = []
    for (let start = 0; start < words.length;) {
      const found = this.#matchesAt(words, start)
      const longest = found.at(-1)
      if (this.#overlapping) matches.push(...found)
      else if (longest !== undefined) matches.push(longest)
      start = this.#overlapping ? start + 1 : (longest?.end ?? start + 1)
    }
    return matches
  }

  /** All phrases that begin at a word, the shortest first. */
  #matchesAt(words: readonly Word[], start: number): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = []
    let node: Node<T> | undefined = this.#root
    for (let end = start; end < words.length;) {
      const word: Word | undefined = words[end]
      node = word && step(node, word)
      if (node === undefined) break
      end++
      const isStopWord = end === start + 1 && word?.isStopWord === true // "in", the stem of "innings"
      if (node.value !== undefined && !isStopWord) matches.push({ start, end, value: node.value })
    }
    const [word] =
      matches.length === 0 && this.#splitsCompounds ? words.slice(start, start + 1) : []
    const part = word && partOf(this.#root, word)
    if (part?.value !== undefined) matches.push({ start, end: start + 1, value: part.value })
    return matches
  }

  #readPhrase(phrase: string): { stem: string; form: string; isPrefix: boolean }[] {
    return phrase.split(' ').flatMap((part) => {
      const tokens = tokenize(part.replace('*', ''), 0, undefined, this.#language)
      return tokens.map((token, position) => {
        const { stem, form } = toWord(token, this.#language)
        return { stem, form, isPrefix: position === tokens.length - 1 && part.endsWith('*') }
      })
    })
  }
}

/** The shortest beginning that a prefix may have. */
const shortestPrefix = 2

/** What follows by the stem of a word; where that ends no phrase, one by its beginning may. */
function step<T>(node: Node<T>, word: Word): Node<T> | undefined {
  const found = node.next?.get(word.stem)
  if (node.byPrefix === undefined || found?.value !== undefined) return found
  const prefix = stepByPrefix(node.byPrefix, word)
  return found === undefined || prefix?.value === undefined
    ? (found ?? prefix)
    : { ...found, value: prefix.value }
}

/** The longest beginning of a word that is known. */
function stepByPrefix<T>(
  byPrefix: ReadonlyMap<string, Node<T>>,
  { form }: Word,
): Node<T> | undefined {
  for (let length = form.length; length >= shortestPrefix; length--) {
    const child = byPrefix.get(form.slice(0, length))
    if (child !== undefined) return child
  }
  return undefined
}

/** Words of so many letters may be compounds, of parts of so many. */
const shortestCompound = 9
const shortestPart = 5

/** "Hindernisrennen" is a race: the longest known word that a compound ends in, or begins with. */
function partOf<T>(root: Node<T>, { stem, form, token }: Word): Node<T> | undefined {
  if (token.kind !== 'word' || form.length < shortestCompound) return undefined
  for (let start = 1; start <= stem.length - shortestPart; start++) {
    const child = root.next?.get(stem.slice(start))
    if (child?.value !== undefined) return child
  }
  for (let end = form.length - 3; end >= shortestPart; end--) {
    const child = root.next?.get(form.slice(0, end))
    if (child?.value !== undefined) return child
  }
  return undefined
}
