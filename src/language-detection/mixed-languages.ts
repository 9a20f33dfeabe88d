import type { Detector } from './detector.js'
import { withoutAddresses } from './sample.js'
import { prevailingScript } from './script.js'

/** The share of a text that is written in a language. */
export interface LanguageShare {
  /** BCP 47, with the script where it matters. */
  readonly code: string
  /** 0…1. */
  readonly share: number
}

/** Letters a paragraph needs before its language counts, and units of it that are read. */
const paragraphLetters = { fewest: 40, read: 400 }
/** Paragraphs that are read of a longer text, evenly spread. */
const mostParagraphs = 16
/** A paragraph counts for a language when it is this likely. */
const leastProbability = 0.9
/** Languages with less of the text are a quotation, not a part. */
const leastShare = 0.1

/** Where one sentence ends and the next begins, roughly: enough to tell languages apart. */
const sentenceEnd = /(?<=[.!?…؟۔।])\s|(?<=[。！？])/u
/** Text without line breaks is cut into sentences only up to here. */
const oneParagraph = 4000

/**
 * Measures how much of a text is in which language, paragraph by paragraph (sentence by sentence in
 * a text of one paragraph), largest share first; undefined when all paragraphs that tell are in one.
 */
export function measureShares(text: string, detector: Detector): LanguageShare[] | undefined {
  if (text.length < 2 * paragraphLetters.fewest) return undefined
  const paragraphs = chooseParagraphs(text)
  if (paragraphs.length < 2) return undefined
  const lengths = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const piece = withoutAddresses(paragraph.slice(0, paragraphLetters.read))
    const { script, letters } = prevailingScript(piece)
    if (letters < paragraphLetters.fewest) continue
    const [best] = detector.rank(piece, script)
    if (best !== undefined && best.probability >= leastProbability)
      lengths.set(best.code, (lengths.get(best.code) ?? 0) + paragraph.length)
  }
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0)
  const shares = [...lengths]
    .map(([code, length]) => ({ code, share: Math.round((1000 * length) / total) / 1000 }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
  return shares.length > 1 ? shares : undefined
}

function chooseParagraphs(text: string): readonly string[] {
  const pieces = text.includes('\n')
    ? text.split('\n')
    : text.slice(0, oneParagraph).split(sentenceEnd)
  const paragraphs = pieces.filter(({ length }) => length >= paragraphLetters.fewest)
  const step = Math.max(1, paragraphs.length / mostParagraphs)
  return paragraphs.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step))
}
