import calendarWords from '../../data/shared/calendar-words.json' with { type: 'json' }
import type { Language } from '../languages/index.js'
import { matchTopicPhrases } from './topic-lexicon.js'
import { findUnspacedCandidates } from './unspaced-candidates.js'
import type { Word, WordSentence } from './words.js'

/** One place where a candidate stands: `sentence.words.slice(start, end)`. */
export interface Occurrence {
  readonly sentence: WordSentence
  readonly start: number
  readonly end: number
  /** How many words stand before it in the article. */
  readonly position: number
  /** At how many of its ends a stop word, a mark or the sentence's end stands: 0, 1 or 2. */
  readonly freeEnds: number
}

/** A phrase that might say what the article is about, in all its inflections. */
export interface Candidate {
  /** Its stems. */
  readonly stems: readonly string[]
  /** The stems of its words that are no stop words. */
  readonly content: readonly string[]
  /** Whether it is a phrase of the language's topic lexicon. */
  readonly isTopical: boolean
  readonly occurrences: Occurrence[]
}

/** A phrase has at most so many words that carry meaning … */
const longestPhrase = 4
/** … and so many with the little words between them: "search and rescue", "ministre de la santé". */
const longestWithStopWords = 5

/**
 * Finds all phrases of a text that may be keyphrases: runs of words within a sentence, no stop word
 * at either edge, names never cut, nothing across punctuation.
 */
export function findCandidates(
  sentences: readonly WordSentence[],
  language: Language,
): Candidate[] {
  const candidates = new Map<string, Candidate>()
  const dates = datesOf(language)
  let position = 0
  for (const sentence of sentences) {
    const { words } = sentence
    const topicalEnds = new Map(
      matchTopicPhrases(sentence, language).map(({ start, end }) => [start, end]),
    )
    const edges = words.map((word) => isEdge(word, dates))
    for (let start = 0; start < words.length; start++) {
      for (const end of phraseEnds(words, start, edges)) {
        const freeEnds = Number(isFree(words[start - 1])) + Number(isFree(words[end]))
        add(
          candidates,
          { sentence, start, end, position: position + start, freeEnds },
          topicalEnds.get(start) === end,
        )
      }
    }
    position += words.length
  }
  return [
    ...candidates.values(),
    ...findUnspacedCandidates(sentences, (sentence) => matchTopicPhrases(sentence, language)),
  ]
}

/** All places where a phrase that begins at `start` may end. */
function phraseEnds(words: readonly Word[], start: number, edges: readonly boolean[]): number[] {
  const ends: number[] = []
  if (edges[start] !== true || joinsName(words, start)) return ends
  let content = 0
  for (let end = start; end < Math.min(words.length, start + longestWithStopWords); end++) {
    const word = words[end]
    if (word === undefined || !isPhraseWord(word)) break
    if (word.isStopWord) continue
    if (++content > longestPhrase) break
    if (edges[end] === true && !joinsName(words, end + 1)) ends.push(end + 1)
  }
  return ends
}

const datesByLanguage = new Map<string, ReadonlySet<string>>()

/** Days, months and words of time: when something happened is not what it is about. */
function datesOf({ code }: Language): ReadonlySet<string> {
  const known = datesByLanguage.get(code)
  if (known !== undefined) return known
  const words = (calendarWords as Readonly<Record<string, readonly string[]>>)[code] ?? []
  const dates = new Set(words)
  datesByLanguage.set(code, dates)
  return dates
}

const twoLetters = /\p{L}[\p{M}'-]*\p{L}/u

/** Words and the numbers of names ("Boeing 707") make phrases; marks, addresses and signs end them. */
function isPhraseWord({ token: { kind } }: Word): boolean {
  return kind === 'word' || kind === 'number'
}

/** Whether a phrase may begin or end with this word. */
function isEdge(word: Word, dates: ReadonlySet<string>): boolean {
  return (
    isPhraseWord(word) && !word.isStopWord && !dates.has(word.form) && twoLetters.test(word.form)
  )
}

/** Whether a phrase may end beside this word. */
function isFree(word: Word | undefined): boolean {
  return word === undefined || word.isStopWord || !isPhraseWord(word)
}

/** Whether cutting before the word at `index` would cut a name in two: "Ilham | Aliyev". */
function joinsName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const after = words[index]
  return before !== undefined && after !== undefined && before.isCapitalised && after.isCapitalised
}

function add(candidates: Map<string, Candidate>, occurrence: Occurrence, isTopical: boolean): void {
  const { words } = occurrence.sentence
  let key = ''
  for (let index = occurrence.start; index < occurrence.end; index++)
    key += `${words[index]?.stem ?? ''} `
  const known = candidates.get(key)
  if (known !== undefined) known.occurrences.push(occurrence)
  else {
    const own = words.slice(occurrence.start, occurrence.end)
    const stems = own.map(({ stem }) => stem)
    const content = own.filter(({ isStopWord }) => !isStopWord).map(({ stem }) => stem)
    if (new Set(content).size < content.length) return // "buy now, buy"
    candidates.set(key, { stems, content, isTopical, occurrences: [occurrence] })
  }
}
