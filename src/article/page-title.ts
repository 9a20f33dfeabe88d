import { PageWords, wordShare } from './page-words.js'

/** A heading of a page; level 1…6. */
export interface PageHeading {
  readonly text: string
  readonly level: number
}

/** Likeness from which a heading says what the metadata say. */
const alike = 0.45
/** Most headings looked at. */
const headingLimit = 200

/**
 * Chooses the headline of a page as its readers see it: the heading that says what one of the
 * declared titles says; else its only heading of the first level, for headlines are rewritten for
 * search engines; else the first declared title without the site's name.
 */
export function choosePageTitle(
  declared: readonly string[],
  siteName: string,
  headings: readonly PageHeading[],
): string | undefined {
  const [first = headings[0]?.text ?? ''] = declared
  const title =
    likestHeading(declared, headings) ??
    onlyTopHeading(headings, siteName) ??
    withoutSiteName(first, siteName)
  return title.replace(/\s+/gu, ' ').trim() || undefined
}

function likestHeading(
  declared: readonly string[],
  headings: readonly PageHeading[],
): string | undefined {
  const words = new PageWords()
  const titles = declared.map((title) => new Set(words.read(title).words))
  let best: string | undefined
  let bestShare = alike
  for (const { text, level } of headings.slice(0, headingLimit)) {
    const own = words.read(text).words
    const likeness = Math.max(0, ...titles.map((title) => wordShare(own, title)))
    const share = level === 1 ? likeness : likeness * 0.9
    if (share > bestShare) {
      best = text
      bestShare = share
    }
  }
  return best
}

/** The heading of the first level, where there is one alone and it is more than a section's name. */
function onlyTopHeading(headings: readonly PageHeading[], siteName: string): string | undefined {
  const top = headings.filter(({ level, text }) => level === 1 && text !== siteName)
  const [{ text } = { text: '' }] = top
  return top.length === 1 && new PageWords().read(text).words.length >= 3 ? text : undefined
}

/** Cuts "Headline | Site" and "Headline - Site" down to the headline. */
function withoutSiteName(title: string, siteName: string): string {
  const separators = [...title.matchAll(/ [|»·•–—-] |[|«»]/gu)]
  const last = separators.at(-1)
  if (!last) return title
  const headline = title.slice(0, last.index).trim()
  const site = title.slice(last.index + last[0].length).trim()
  const isSite =
    site.split(' ').length <= 4 ||
    (siteName !== '' && site.toLowerCase().includes(siteName.toLowerCase()))
  return isSite && headline !== '' ? headline : title
}
