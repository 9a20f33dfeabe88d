import type { GoldPage } from './corpus.js'

/** Label and weight of one block; weight 0 where nothing is known. */
export interface BlockLabel {
  readonly isBody: boolean
  readonly weight: number
}

const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu,
    ) ?? []

const evened = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/**
 * Labels the blocks of a page by its gold text. Where the body is known in full, blocks and gold
 * are aligned word by word in reading order; where only pieces are known, the blocks around them.
 */
export function labelBlocks(page: GoldPage, texts: readonly string[]): BlockLabel[] {
  return page.text === undefined ? labelByPieces(page, texts) : labelByAlignment(page.text, texts)
}

function labelByPieces(page: GoldPage, texts: readonly string[]): BlockLabel[] {
  const wanted = (page.with ?? []).map(evened)
  const unwanted = (page.without ?? []).map(evened)
  return texts.map((text) => {
    const line = evened(text)
    const isIn = (piece: string): boolean =>
      line.includes(piece) || (line.length > 40 && piece.includes(line))
    const good = wanted.some(isIn)
    const bad = unwanted.some(isIn)
    if (good === bad) return { isBody: false, weight: 0 }
    return { isBody: good, weight: 2 + Math.sqrt(Math.min(tokensOf(line).length, 100)) }
  })
}

/** How the weight of a block grows with its words: F1 counts words, but short blocks are seen, too. */
const weightGrowth = 0.75

/** A block is body when most of its 3-word shingles stand in the gold text not yet used up. */
function labelByAlignment(gold: string, texts: readonly string[]): BlockLabel[] {
  const goldTokens = tokensOf(gold)
  const shingles = new Map<string, number>()
  const size = 3
  for (let index = 0; index + size <= goldTokens.length; index++) {
    const key = goldTokens.slice(index, index + size).join(' ')
    shingles.set(key, (shingles.get(key) ?? 0) + 1)
  }
  const goldLines = new Set(gold.split(/\n+/u).map((line) => tokensOf(line).join(' ')))
  const labels = texts.map((text) => {
    const tokens = tokensOf(text)
    const weight = 1 + Math.min(tokens.length, 150) ** weightGrowth
    if (tokens.length === 0) return { isBody: false, weight: 0 }
    if (tokens.length < 6) return { isBody: goldLines.has(tokens.join(' ')), weight }
    let found = 0
    for (let index = 0; index + size <= tokens.length; index++)
      if (shingles.has(tokens.slice(index, index + size).join(' '))) found++
    return { isBody: found / (tokens.length - size + 1) > 0.6, weight }
  })
  return keepFirstOccurrence(texts, labels)
}

/** A body block that occurs twice on the page counts where its neighbours are body too. */
function keepFirstOccurrence(
  texts: readonly string[],
  labels: readonly BlockLabel[],
): BlockLabel[] {
  const places = new Map<string, number[]>()
  labels.forEach(({ isBody }, index) => {
    if (!isBody) return
    const key = evened(texts[index] ?? '')
    places.set(key, [...(places.get(key) ?? []), index])
  })
  const support = (index: number): number => {
    let sum = 0
    for (let other = Math.max(0, index - 4); other <= index + 4; other++)
      if (other !== index && labels[other]?.isBody) sum += labels[other]?.weight ?? 0
    return sum
  }
  const result = [...labels]
  for (const indices of places.values()) {
    const best = indices.reduce((a, b) => (support(b) > support(a) ? b : a))
    for (const index of indices) if (index !== best) result[index] = { isBody: false, weight: 0 }
  }
  return result
}
