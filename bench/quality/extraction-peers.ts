import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** What Readability.js makes of a page, on the light DOM of linkedom. */
export function readabilityText(html: string): { text: string; title: string } {
  const { document } = parseHTML(html)
  const article = new Readability(document as never).parse()
  const container = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document.body
  return { text: textOf(container), title: article?.title ?? '' }
}

/** The text of an element, a line break after every block. */
function textOf(node: unknown): string {
  const { nodeType, textContent, childNodes, nodeName } = node as {
    nodeType: number
    textContent: string
    childNodes: Iterable<unknown>
    nodeName: string
  }
  if (nodeType === 3) return textContent
  if (nodeType !== 1 && nodeType !== 9) return ''
  const inner = Array.from(childNodes, textOf).join('')
  return /^(?:p|div|h\d|li|ul|ol|blockquote|pre|table|tr|td|th|figure|figcaption|section|article|br)$/iu.test(
    nodeName,
  )
    ? `${inner}\n`
    : inner
}

/**
 * A rule after jusText (Pomikálek 2011) that needs no stop words: long lines with sentences are
 * good, lines full of links or short are bad, short ones between good ones are good.
 */
export function jusTextLike(
  blocks: readonly { readonly text: string; readonly linkDensity: number }[],
): string {
  const first = blocks.map(({ text, linkDensity }) => {
    if (linkDensity > 0.2) return 'bad'
    if (text.length < 70) return 'short'
    return /[.!?。！？]/u.test(text) && text.length > 200 ? 'good' : 'near-good'
  })
  const decided = first.map((verdict, index) => {
    if (verdict === 'good' || verdict === 'bad') return verdict === 'good'
    const around = [-1, 1].map((step) => {
      for (let at = index + step; at >= 0 && at < first.length; at += step)
        if (first[at] === 'good' || first[at] === 'bad') return first[at] === 'good'
      return false
    })
    return verdict === 'short' ? around.every(Boolean) : around.some(Boolean)
  })
  return blocks
    .filter((_, index) => decided[index])
    .map(({ text }) => text)
    .join('\n')
}
