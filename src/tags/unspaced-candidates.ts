import { isUnspaced, scriptOf } from '../text/index.js'
import type { Candidate, Occurrence } from './keyphrase-candidates.js'
import type { PhraseMatch } from './phrase-matcher.js'
import type { Word, WordSentence } from './words.js'

/** A phrase has at least and at most so many characters. */
const shortest = 2
const longest = 8
/** A phrase that no lexicon knows has to stand so often … */
const leastOccurrences = 2
/** … between so many different neighbours on either side: what always has the same one is cut off. */
const leastNeighbours = 2
/** A part is no phrase of its own where the whole has this share of its occurrences. */
const shareOfWhole = 0.7

interface Sequence {
  readonly occurrences: Occurrence[]
  readonly before: Set<string>
  readonly after: Set<string>
  isTopical: boolean
}

/**
 * Finds phrases in writing without spaces, Chinese and Japanese: sequences of characters that come
 * again between changing neighbours, which is what makes them words (accessor variety: Feng et al.,
 * Computational Linguistics 30, 2004), and the phrases of the topic lexicon. Function words and, in
 * Japanese, hiragana part the sequences. Linear in the length of the text.
 *
 * @param phrasesOf The phrases of the lexicon in a sentence.
 */
export function findUnspacedCandidates(
  sentences: readonly WordSentence[],
  phrasesOf: (sentence: WordSentence) => readonly PhraseMatch<unknown>[],
): Candidate[] {
  const sequences = new Map<string, Sequence>()
  let position = 0
  for (const sentence of sentences) {
    const { words } = sentence
    if (!words.some(isPart)) {
      position += words.length
      continue
    }
    const topicalEnds = new Map(phrasesOf(sentence).map(({ start, end }) => [start, end]))
    for (let start = 0; start < words.length; start++) {
      let key = ''
      for (let end = start; end < Math.min(words.length, start + longest); end++) {
        const word = words[end]
        if (word === undefined || !isPart(word) || !touches(words[end - 1], word, end > start))
          break
        key += word.form
        const isTopical = topicalEnds.get(start) === end + 1
        if (end + 1 - start >= shortest)
          note(sequences, key, isTopical, sentence, start, end + 1, position)
      }
    }
    position += words.length
  }
  const found = [...sequences].filter(([key, sequence]) => isWord(key, sequence))
  const wholes = countWholes(found)
  return found
    .filter(([key, { occurrences }]) => (wholes.get(key) ?? 0) < shareOfWhole * occurrences.length)
    .map(([, sequence]) => toCandidate(sequence))
}

/** A character of a phrase: hiragana are endings and particles. */
function isPart({ form, token, isStopWord }: Word): boolean {
  return (
    token.kind === 'word' &&
    !isStopWord &&
    isUnspaced(token) &&
    scriptOf(form.codePointAt(0) ?? 0) !== 'Hira'
  )
}

function touches(before: Word | undefined, word: Word, isInside: boolean): boolean {
  return !isInside || before?.token.end === word.token.start
}

function note(
  sequences: Map<string, Sequence>,
  key: string,
  isTopical: boolean,
  sentence: WordSentence,
  start: number,
  end: number,
  position: number,
): void {
  const sequence = sequences.get(key) ?? {
    occurrences: [],
    before: new Set<string>(),
    after: new Set<string>(),
    isTopical: false,
  }
  sequences.set(key, sequence)
  const before = neighbour(sentence.words[start - 1], sequence.occurrences.length)
  const after = neighbour(sentence.words[end], sequence.occurrences.length)
  sequence.before.add(before)
  sequence.after.add(after)
  sequence.isTopical ||= isTopical
  const freeEnds = Number(before.startsWith(' ')) + Number(after.startsWith(' '))
  sequence.occurrences.push({ sentence, start, end, position: position + start, freeEnds })
}

/** Ends of sentences, marks and function words are a new neighbour every time. */
function neighbour(word: Word | undefined, occurrence: number): string {
  return word === undefined || !isPart(word) ? ` ${String(occurrence)}` : word.form
}

/** What begins with a numeral counts or dates something: "三十五", "六点半". */
const numeral = /^[一二三四五六七八九十百千万萬亿億零〇两兩半第数]/u

function isWord(key: string, { isTopical, occurrences, before, after }: Sequence): boolean {
  return (
    isTopical ||
    (occurrences.length >= leastOccurrences &&
      before.size >= leastNeighbours &&
      after.size >= leastNeighbours &&
      !numeral.test(key))
  )
}

/** How often the commonest longer phrase stands that each phrase is a part of. */
function countWholes(found: readonly (readonly [string, Sequence])[]): ReadonlyMap<string, number> {
  const wholes = new Map<string, number>()
  for (const [key, { occurrences }] of found) {
    const characters = [...key]
    for (let start = 0; start < characters.length; start++)
      for (let end = start + shortest; end <= characters.length; end++) {
        if (end - start === characters.length) continue
        const part = characters.slice(start, end).join('')
        wholes.set(part, Math.max(wholes.get(part) ?? 0, occurrences.length))
      }
  }
  return wholes
}

/** Two characters count as a word, as they do in the background. */
function toCandidate({ occurrences, isTopical }: Sequence): Candidate {
  const [first] = occurrences
  const words = first?.sentence.words.slice(first.start, first.end) ?? []
  const stems = words.map(({ form }) => form)
  const content: string[] = []
  for (let index = 0; index < stems.length; index += 2)
    content.push(stems.slice(index, index + 2).join(''))
  return { stems, content, isTopical, occurrences }
}
