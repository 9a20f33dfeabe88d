import { declaredDescription, declaredTitle } from '../../src/article/page-metadata.js'
import { readPageHtml } from '../../src/article/read-page-html.js'
import { likeness } from '../../src/article/page-words.js'
import type { GoldPage } from './corpus.js'
import { labelBlocks, type BlockLabel } from './label-blocks.js'

/** A page whose text was exchanged, with what is known of its blocks. */
export interface TransplantedPage {
  readonly page: GoldPage
  readonly labels: readonly BlockLabel[]
}

/** How many sentences an article of a page is put together from, so that it keeps to its subject. */
const poolSize = 30

/**
 * The page with all its text exchanged for text of another language: running text for sentences,
 * menus, headings and teasers for beginnings of sentences, each about as long as before; what says
 * the same twice still does. Markup, classes and order stay. Undefined where markup hides too much
 * of the text to do so. `random` gives numbers from 0 to below 1.
 */
export function transplant(
  page: GoldPage,
  sentences: readonly string[],
  random: () => number,
): TransplantedPage | undefined {
  const read = readPageHtml(page.html)
  const texts = read.blocks.map(({ start, end }) => read.text.slice(start, end))
  const labels = labelBlocks(page, texts)
  const write = textWriter(sentences, random)
  const edits: Edit[] = []
  const { textStarts, sourceStarts, sourceEnds, textLength } = read.segments.segments()
  let segment = 0
  read.blocks.forEach(({ start, end }, index) => {
    const runs: Edit[] = []
    while ((textStarts[segment + 1] ?? textLength) <= start && segment < textStarts.length)
      segment++
    for (; (textStarts[segment] ?? Infinity) < end; segment++) {
      const from = textStarts[segment] ?? 0
      const text = read.text.slice(from, Math.min(end, textStarts[segment + 1] ?? textLength))
      if (!/[\p{L}\p{M}\p{N}]/u.test(text)) continue
      runs.push({ start: sourceStarts[segment] ?? 0, end: sourceEnds[segment] ?? 0, text })
    }
    edits.push(...spread(write(texts[index] ?? '', labels[index]?.isBody ?? false), runs))
  })
  const html = exchangeMetadata(applyEdits(page.html, edits), texts, read.head, write)
  const again = readPageHtml(html)
  if (again.blocks.length !== read.blocks.length) return undefined
  const body = again.blocks
    .filter((_, index) => labels[index]?.isBody)
    .map(({ start, end }) => again.text.slice(start, end))
  return { page: { ...page, html, text: body.join('\n') }, labels }
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Writes new text in place of old; the same for the same. */
function textWriter(
  sentences: readonly string[],
  random: () => number,
): (text: string, isBody: boolean) => string {
  const pick = (from: readonly string[]): string =>
    from[Math.floor(random() * from.length)] ?? from[0] ?? ''
  const pool = Array.from({ length: poolSize }, () => pick(sentences))
  const scale = dense.test(pool.join('')) ? 0.4 : 1
  const known = new Map<string, string>()
  return (text, isBody) => {
    if (!/\p{L}/u.test(text)) return text
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const length = text.length * scale
    const source = isBody ? pool : sentences
    const isProse = text.length > 80 || /[.!?…]["'”’»)]?$/u.test(text)
    let written = ''
    if (isProse)
      while (written.length < length * 0.8) written = `${written} ${pick(source)}`.trimStart()
    else written = beginning(pick(source), length)
    known.set(text, written)
    return written
  }
}

/** The words with which a sentence begins, about `length` characters, no mark at the end. */
function beginning(sentence: string, length: number): string {
  let end = Math.max(1, Math.round(length))
  if (!unspaced.test(sentence)) while (end < sentence.length && sentence[end] !== ' ') end++
  while (end > 1 && /[\p{P}\s]/u.test(sentence.charAt(end - 1))) end--
  return sentence.slice(0, end)
}

/** Spreads a text over the runs in which the old one stood, by their lengths. */
function spread(text: string, runs: readonly Edit[]): Edit[] {
  const pieces = unspaced.test(text) ? Array.from(text) : text.split(/(?<= )/u)
  const total = runs.reduce((sum, run) => sum + run.text.length, 0)
  let used = 0
  let before = 0
  return runs.map(({ start, end, text: old }, index) => {
    before += old.length
    const upTo =
      index === runs.length - 1
        ? pieces.length
        : Math.max(1, Math.round((pieces.length * before) / total))
    const piece = pieces.slice(used, upTo).join('')
    used = Math.max(used, upTo)
    return { start, end, text: piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;') }
  })
}

function applyEdits(html: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, text } of edits) {
    if (start < from) continue
    parts.push(html.slice(from, start), text)
    from = end
  }
  parts.push(html.slice(from))
  return parts.join('')
}

/** Gives the metadata the headline that the page now has; quotations of the old text go. */
function exchangeMetadata(
  html: string,
  texts: readonly string[],
  head: Parameters<typeof declaredTitle>[0],
  write: (text: string, isBody: boolean) => string,
): string {
  const declared = declaredTitle(head)
  const headline = texts.find((text) => likeness(text, declared) > 0.5) ?? declared
  const description = declaredDescription(head) ?? ''
  const described = texts.find((text) => text === description) ?? description
  let result = html.replaceAll('articleBody"', 'articleText"')
  for (const [old, text] of [
    [description, described],
    [declared, headline],
  ] as const)
    if (old.length > 8) result = result.replaceAll(old, write(text, false).replaceAll('"', '”'))
  return result
}
