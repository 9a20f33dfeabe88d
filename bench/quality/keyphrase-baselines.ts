import type { Language } from '../../src/languages/index.js'
import type { Token } from '../../src/text/index.js'

/** A text as the baselines see it: sentences of tokens, the headline first. */
export type TokenSentences = readonly (readonly Token[])[]

/** Ranks the phrases of a text, best first. */
export type PhraseRanker = (sentences: TokenSentences, language: Language) => string[]

interface Ngram {
  readonly words: readonly string[]
  count: number
  /** Words before its first occurrence. */
  readonly position: number
}

/** All n-grams of up to three words within a sentence, no stop word at either edge. */
function ngrams(sentences: TokenSentences, { stopWords }: Language): Map<string, Ngram> {
  const found = new Map<string, Ngram>()
  let position = 0
  for (const tokens of sentences) {
    for (let start = 0; start < tokens.length; start++) {
      const words: string[] = []
      for (const token of tokens.slice(start, start + 3)) {
        if (token.kind !== 'word') break
        words.push(token.text.toLowerCase())
        if (stopWords.has(words[0] ?? '') || stopWords.has(words.at(-1) ?? '')) continue
        const key = words.join(' ')
        const known = found.get(key)
        if (known === undefined)
          found.set(key, { words: [...words], count: 1, position: position + start })
        else known.count++
      }
    }
    position += tokens.length
  }
  return found
}

/** The longest n-grams, in the order in which they stand: what a headline and a lead alone give. */
export const firstPhrases: PhraseRanker = (sentences, language) => {
  const all = [...ngrams(sentences, language)]
  return all
    .filter(([key]) => !all.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)))
    .sort(([, first], [, second]) => first.position - second.position)
    .map(([key]) => key)
}

/** TF-IDF of n-grams (Salton and Buckley, 1988), document frequencies from the given texts. */
export function tfIdf(corpus: readonly TokenSentences[], language: Language): PhraseRanker {
  const documents = new Map<string, number>()
  for (const text of corpus)
    for (const key of ngrams(text, language).keys())
      documents.set(key, (documents.get(key) ?? 0) + 1)
  return (sentences) =>
    [...ngrams(sentences, language)]
      .map(([key, { count }]): [string, number] => [
        key,
        count * Math.log(corpus.length / (documents.get(key) ?? 1)),
      ])
      .sort(([, first], [, second]) => second - first)
      .map(([key]) => key)
}

/**
 * TextRank (Mihalcea and Tarau, 2004): PageRank with damping .85 on words that stand side by side;
 * the best third of the words are joined where they stand together. Without part-of-speech tags,
 * all words but stop words are nodes.
 */
export const textRank: PhraseRanker = (sentences, { stopWords }) => {
  const neighbours = new Map<string, Set<string>>()
  const runs: string[][] = []
  for (const tokens of sentences) {
    let run: string[] = []
    for (const { kind, text } of tokens) {
      const word = text.toLowerCase()
      if (kind === 'word' && !stopWords.has(word)) {
        const before = run.at(-1)
        neighbours.set(word, neighbours.get(word) ?? new Set())
        if (before !== undefined && before !== word) {
          neighbours.get(word)?.add(before)
          neighbours.get(before)?.add(word)
        }
        run.push(word)
      } else if (run.length > 0) {
        runs.push(run)
        run = []
      }
    }
    if (run.length > 0) runs.push(run)
  }
  let ranks = new Map([...neighbours.keys()].map((word) => [word, 1]))
  for (let round = 0; round < 30; round++) {
    ranks = new Map(
      [...neighbours].map(([word, others]) => {
        let sum = 0
        for (const other of others)
          sum += (ranks.get(other) ?? 0) / (neighbours.get(other)?.size ?? 1)
        return [word, 0.15 + 0.85 * sum]
      }),
    )
  }
  const sorted = [...ranks].sort(([, first], [, second]) => second - first)
  const keywords = new Set(sorted.slice(0, Math.ceil(sorted.length / 3)).map(([word]) => word))
  const phrases = new Map<string, number>()
  for (const run of runs) {
    let phrase: string[] = []
    for (const word of [...run, '']) {
      if (keywords.has(word)) phrase.push(word)
      else {
        const score = phrase.reduce((sum, part) => sum + (ranks.get(part) ?? 0), 0)
        if (phrase.length > 0) phrases.set(phrase.join(' '), score)
        phrase = []
      }
    }
  }
  return [...phrases].sort(([, first], [, second]) => second - first).map(([key]) => key)
}
