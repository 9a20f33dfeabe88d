import { cleanByline } from './bylines.js'
import { toIsoDate, findWrittenDate } from './dates.js'
import type { FoundMetadata } from './found-metadata.js'
import { dropUndefined } from './front-matter-metadata.js'
import type { HeadFacts } from './head-reader.js'
import { choosePageTitle, type PageHeading } from './page-title.js'

/** The headlines that the page's metadata state, site names and all, the most telling first. */
function declaredTitles(head: HeadFacts): string[] {
  const { meta, linked, title } = head
  return [linked.headline ?? '', meta.get('og:title') ?? '', meta.get('twitter:title') ?? '', title]
    .map((declared) => declared.trim())
    .filter((declared) => declared !== '')
}

/** The headline as the page's metadata state it, site name and all; `''` if they do not. */
export function declaredTitle(head: HeadFacts): string {
  return declaredTitles(head)[0] ?? ''
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
export function headMetadata(head: HeadFacts, headings: readonly PageHeading[]): FoundMetadata {
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
    title: choosePageTitle(declaredTitles(head), head.meta.get('og:site_name') ?? '', headings),
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
