import { prevailingScript } from '../../src/language-detection/script.js'
import { hashString } from '../../src/model/index.js'
import { wordsOf } from './pieces.js'

/** One text of a known language. */
export interface Sample {
  readonly label: string
  readonly source: string
  readonly text: string
}

export const lengths = ['words', 'pairs', 'sentences', 'paragraphs'] as const
export type Length = (typeof lengths)[number]

/** Letters of a word and of each word of a pair, as in lingua's test files. */
const fewestLetters = 5
const withoutSpaces = /^(?:Hani|Jpan|Thai|Laoo|Khmr|Mymr|Tibt)$/u

/**
 * Cuts sentences into samples of four lengths: the sentences themselves, paragraphs of 300 characters
 * and more joined of sentences of one source, and one word and one pair of neighbouring words out of
 * each, chosen by a hash. At most `most` sentences of each language and source.
 */
export function makeSamples(sentences: readonly Sample[], most: number): Record<Length, Sample[]> {
  const samples: Record<Length, Sample[]> = { words: [], pairs: [], sentences: [], paragraphs: [] }
  const counts = new Map<string, number>()
  const open = new Map<string, string>()
  for (const sentence of sentences) {
    const { label, source, text } = sentence
    const key = `${label} ${source}`
    const count = counts.get(key) ?? 0
    if (count >= most) continue
    counts.set(key, count + 1)
    samples.sentences.push(sentence)
    const paragraph = `${open.get(key) ?? ''} ${text}`.trim()
    open.set(key, paragraph.length < 300 ? paragraph : '')
    if (paragraph.length >= 300) samples.paragraphs.push({ label, source, text: paragraph })
    const [word, pair] = withoutSpaces.test(prevailingScript(text).script)
      ? pieces(text)
      : wordAndPair(text)
    if (word !== undefined) samples.words.push({ label, source, text: word })
    if (pair !== undefined) samples.pairs.push({ label, source, text: pair })
  }
  return samples
}

function wordAndPair(text: string): readonly (string | undefined)[] {
  const words = wordsOf(text)
  const isLong = (word: string | undefined): boolean =>
    word !== undefined && word.length >= fewestLetters
  const pairs = words.flatMap((word, index) => {
    const next = words[index + 1]
    return isLong(word) && isLong(next) ? [`${word} ${next ?? ''}`] : []
  })
  return [choose(words.filter(isLong), text), choose(pairs, text)]
}

/** Where no spaces part words: three letters for a word, six for a pair. */
function pieces(text: string): readonly (string | undefined)[] {
  const run = choose(text.match(/[\p{L}\p{M}]{2,}/gu) ?? [], text)
  return [run?.slice(0, 3), run?.slice(0, 6)]
}

function choose(list: readonly string[], seed: string): string | undefined {
  return list[hashString(seed, 3) % Math.max(1, list.length)]
}
