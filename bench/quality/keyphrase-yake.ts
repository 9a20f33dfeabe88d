import type { Token } from '../../src/text/index.js'
import type { PhraseRanker } from './keyphrase-baselines.js'

interface TermStatistics {
  count: number
  capitals: number
  acronyms: number
  readonly sentences: Set<number>
  readonly left: string[]
  readonly right: string[]
}

/**
 * YAKE! (Campos et al., Information Sciences 509, 2020) with its published settings: n-grams of up
 * to three words, a window of one word, candidates without stop words at their edges, and
 * near-duplicates dropped from a similarity of 0.9.
 */
export const yake: PhraseRanker = (sentences, { stopWords }) => {
  const terms = new Map<string, TermStatistics>()
  sentences.forEach((tokens, sentence) => {
    tokens.forEach((token, index) => count(terms, tokens, token, sentence, index))
  })
  const content = [...terms].filter(([word]) => !stopWords.has(word))
  const counts = content.map(([, { count }]) => count)
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length)
  const deviation = Math.sqrt(
    counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / Math.max(1, counts.length),
  )
  const highest = Math.max(1, ...[...terms.values()].map(({ count }) => count))
  const scores = new Map<string, number>()
  for (const [word, { count, capitals, acronyms, sentences: inside, left, right }] of terms) {
    const casing = Math.max(capitals, acronyms) / (1 + Math.log(count))
    const position = Math.log(Math.log(3 + median([...inside])))
    const frequency = count / (mean + deviation)
    const spread = (side: string[]): number =>
      side.length === 0 ? 0 : new Set(side).size / side.length
    const relatedness = 1 + (spread(left) + spread(right)) * (count / highest)
    const different = inside.size / Math.max(1, sentences.length)
    scores.set(
      word,
      (relatedness * position) / (casing + frequency / relatedness + different / relatedness),
    )
  }
  const candidates = new Map<string, { words: string[]; count: number }>()
  for (const tokens of sentences) {
    for (let start = 0; start < tokens.length; start++) {
      const words: string[] = []
      for (const { kind, text } of tokens.slice(start, start + 3)) {
        if (kind !== 'word') break
        words.push(text.toLowerCase())
        if (stopWords.has(words[0] ?? '') || stopWords.has(words.at(-1) ?? '')) continue
        const known = candidates.get(words.join(' '))
        if (known === undefined) candidates.set(words.join(' '), { words: [...words], count: 1 })
        else known.count++
      }
    }
  }
  const ranked = [...candidates]
    .map(([key, { words, count }]): [string, number] => {
      const inner = words.map((word) => (stopWords.has(word) ? 1 : (scores.get(word) ?? 1)))
      const product = inner.reduce((result, score) => result * score, 1)
      return [key, product / (count * (1 + inner.reduce((sum, score) => sum + score, 0)))]
    })
    .sort(([, first], [, second]) => first - second)
    .slice(0, 60)
  const kept: string[] = []
  for (const [key] of ranked)
    if (!kept.some((other) => similarity(key, other) >= 0.9)) kept.push(key)
  return kept
}

function count(
  terms: Map<string, TermStatistics>,
  tokens: readonly Token[],
  token: Token,
  sentence: number,
  index: number,
): void {
  if (token.kind !== 'word') return
  const word = token.text.toLowerCase()
  const known = terms.get(word) ?? {
    count: 0,
    capitals: 0,
    acronyms: 0,
    sentences: new Set<number>(),
    left: [],
    right: [],
  }
  terms.set(word, known)
  known.count++
  if (index > 0 && /^\p{Lu}/u.test(token.text)) known.capitals++
  if (/^\p{Lu}{2,}$/u.test(token.text)) known.acronyms++
  known.sentences.add(sentence)
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before?.kind === 'word') known.left.push(before.text.toLowerCase())
  if (after?.kind === 'word') known.right.push(after.text.toLowerCase())
}

function median(values: number[]): number {
  const sorted = [...values].sort((first, second) => first - second)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** One minus the Levenshtein distance by the longer length. */
function similarity(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let i = 1; i <= first.length; i++) {
    const next = [i]
    for (let j = 1; j <= second.length; j++) {
      const cost = first[i - 1] === second[j - 1] ? 0 : 1
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
    }
    row = next
  }
  return 1 - (row[second.length] ?? 0) / Math.max(1, first.length, second.length)
}
