import type { Word, WordSentence } from './words.js'

/** One place where a candidate stands: `sentence.words.slice(start, end)`. */
export interface Occurrence {
  readonly sentence: WordSentence
  readonly start: number
  readonly end: number
  /** How many words stand before it in the article. */
  readonly position: number
}

/** A phrase that might say what the article is about, in all its inflections. */
export interface Candidate {
  /** Its stems, joined by spaces. */
  readonly key: string
  readonly stems: readonly string[]
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
export function findCandidates(sentences: readonly WordSentence[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  let position = 0
  for (const sentence of sentences) {
    const { words } = sentence
    for (let start = 0; start < words.length; start++) {
      for (const end of phraseEnds(words, start)) {
        add(candidates, { sentence, start, end, position: position + start })
      }
    }
    position += words.length
  }
  return candidates
}

/** All places where a phrase that begins at `start` may end. */
function phraseEnds(words: readonly Word[], start: number): number[] {
  const ends: number[] = []
  if (!isEdge(words[start]) || joinsName(words, start)) return ends
  let content = 0
  for (let end = start; end < Math.min(words.length, start + longestWithStopWords); end++) {
    const word = words[end]
    if (word === undefined || !isPhraseWord(word)) break
    if (word.isStopWord) continue
    if (++content > longestPhrase) break
    if (isEdge(word) && !joinsName(words, end + 1)) ends.push(end + 1)
  }
  return ends
}

const twoLetters = /\p{L}[\p{M}'-]*\p{L}/u

/** Words and the numbers of names ("Boeing 707") make phrases; marks, addresses and signs end them. */
function isPhraseWord({ token: { kind } }: Word): boolean {
  return kind === 'word' || kind === 'number'
}

function isEdge(word: Word | undefined): boolean {
  return word !== undefined && isPhraseWord(word) && !word.isStopWord && twoLetters.test(word.form)
}

/** Whether cutting before the word at `index` would cut a name in two: "Ilham | Aliyev". */
function joinsName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const after = words[index]
  return before !== undefined && after !== undefined && before.isCapitalised && after.isCapitalised
}

function add(candidates: Map<string, Candidate>, occurrence: Occurrence): void {
  const { sentence, start, end } = occurrence
  const stems = sentence.words.slice(start, end).map(({ stem }) => stem)
  const key = stems.join(' ')
  const known = candidates.get(key)
  if (known === undefined) candidates.set(key, { key, stems, occurrences: [occurrence] })
  else known.occurrences.push(occurrence)
}
