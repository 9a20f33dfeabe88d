import { cleanByline } from './bylines.js'
import { toIsoDate, findWrittenDate } from './dates.js'
import type { FoundMetadata } from './found-metadata.js'
import { dropUndefined } from './front-matter-metadata.js'
import type { HeadFacts } from './head-reader.js'
import { titleWords, wordShare } from './title-words.js'

/** The headline as the page's metadata state it, site name and all; `''` if they do not. */
export function declaredTitle(head: HeadFacts): string {
  return (
    head.linked.headline ??
    head.meta.get('og:title') ??
    head.meta.get('twitter:title') ??
    head.title
  ).trim()
}

/** The summary as the page's metadata state it; `''` if they do not. */
export function declaredDescription(head: HeadFacts): string | undefined {
  return head.linked.description ?? head.meta.get('og:description') ?? head.meta.get('description')
}

/** Names under which pages give their date of publication, the most telling first. */
const dateNames =
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date publishdate publish-date publish_date published_time pubdate date.published article.published dc.date.issued dcterms.created dcterms.date dc.date dc.date.created date article:published og:published_time cxenseparse:recs:publishtime'.split(
    ' ',
  )

const bylineNames =
  'author article:author parsely-author sailthru.author dc.creator byl dcterms.creator'.split(' ')

/** Reads title, byline, date, language, section and standfirst from a page's metadata. */
export function headMetadata(head: HeadFacts, headings: readonly string[]): FoundMetadata {
  const { linked } = head
  const language = head.language ?? head.meta.get('og:locale') ?? linked.language
  const first = <T>(
    values: readonly (string | undefined)[],
    read: (value: string) => T | undefined,
  ): T | undefined => {
    for (const value of values) {
      const result = value === undefined ? undefined : read(value)
      if (result !== undefined) return result
    }
    return undefined
  }
  const dates = [
    linked.datePublished,
    ...dateNames.map((name) => head.meta.get(name)),
    ...head.times,
  ]
  return dropUndefined({
    title: chooseTitle(head, headings),
    byline: first(
      [linked.author, ...bylineNames.map((name) => head.meta.get(name)), ...head.authors],
      cleanByline,
    ),
    publishedAt: first(dates, (value) => toIsoDate(value) ?? findWrittenDate(value, language)),
    language: language?.replace('_', '-'),
    section: linked.section ?? head.meta.get('article:section'),
    standfirst: declaredDescription(head),
  })
}

/** The heading on the page that says what the metadata say; else the metadata without the site's name. */
function chooseTitle(head: HeadFacts, headings: readonly string[]): string | undefined {
  const declared = declaredTitle(head)
  const words = titleWords(declared)
  let best: string | undefined
  let bestShare = 0.45
  for (const heading of headings.slice(0, 200)) {
    const share = wordShare(titleWords(heading), words)
    if (share > bestShare) {
      best = heading
      bestShare = share
    }
  }
  const title =
    best ??
    (declared === '' ? headings[0] : withoutSiteName(declared, head.meta.get('og:site_name') ?? ''))
  return title?.replace(/\s+/gu, ' ').trim() || undefined
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
