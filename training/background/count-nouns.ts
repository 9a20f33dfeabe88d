import { endingLengths, levelOfLikelihood } from '../../src/languages/noun-likelihood.js'
import { writeFourBitTable } from '../../src/languages/four-bit-table.js'
import type { Language } from '../../src/languages/index.js'
import { tokenize, type Token } from '../../src/text/index.js'
import type { FunctionWords } from './noun-openers.js'

/** How often a word stands behind function words: those that open a noun phrase, and all of them. */
interface Count {
  opened: number
  all: number
}

/** Words counted less often go by their ending. */
const fewestWords = 3
/** Endings of fewer words say nothing. */
const fewestEndings = 10
/** So many imagined words of the ending's kind keep the counts of rare words near it. */
const smoothing = 3

const capital = /^\p{Lu}/u

/** Learns how much the words of some texts look like nouns: the table of `data/<code>/nouns.json`. */
export function countNouns(
  texts: Iterable<string>,
  language: Language,
  { openers, neutral }: FunctionWords,
): Uint8Array {
  const counts = new Map<string, Count>()
  const note = (key: string, opened: boolean): void => {
    const count = counts.get(key) ?? { opened: 0, all: 0 }
    count.opened += Number(opened)
    count.all++
    counts.set(key, count)
  }
  let words = 0
  let openedWords = 0
  for (const text of texts) {
    const tokens = tokenize(text, 0, text.length, language)
    for (const [index, token] of tokens.entries()) {
      const before = tokens[index - 1]
      const word = lowerCase(token)
      const opener = before === undefined ? '' : lowerCase(before)
      if (token.kind !== 'word' || isName(token, language) || language.stopWords.has(word)) continue
      const opened = openers.has(opener) || before?.kind === 'number'
      if (!opened && (neutral.has(opener) || !language.stopWords.has(opener))) continue
      words++
      openedWords += Number(opened)
      for (const key of [word, ...endingLengths.map((length) => ending(word, length))])
        note(key, opened)
    }
  }
  const average = openedWords / words
  const share = (key: string, prior: number, fewest: number): number | undefined => {
    const count = counts.get(key)
    if (count === undefined || count.all < fewest) return undefined
    return (count.opened + smoothing * prior) / (count.all + smoothing)
  }
  const shareOfEnding = (word: string): number =>
    endingLengths
      .map((length) => share(ending(word, length), average, fewestEndings))
      .find((value) => value !== undefined) ?? average
  const byCount = [...counts].sort(
    ([first, a], [second, b]) => b.all - a.all || (first < second ? -1 : 1),
  )
  const levels: [string, number][] = []
  for (const [key] of byCount) {
    const likelihood = key.startsWith('-')
      ? share(key, average, fewestEndings)
      : share(key, shareOfEnding(key), fewestWords)
    if (likelihood !== undefined) levels.push([key, levelOfLikelihood(likelihood / average)])
  }
  return writeFourBitTable(levels)
}

function ending(word: string, length: number): string {
  return `-${word.slice(-length)}`
}

function lowerCase({ text }: Token): string {
  return text.toLowerCase().replaceAll('’', "'")
}

/** A capital marks a name, but in German, where it marks every noun. */
function isName({ text }: Token, { code }: Language): boolean {
  return code !== 'de' && capital.test(text)
}
