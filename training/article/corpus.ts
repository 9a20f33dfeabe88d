import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A page with what is known of its article. */
export interface GoldPage {
  readonly set: string
  readonly id: string
  readonly site: string
  readonly html: string
  /** The body, where it is known in full. */
  readonly text?: string
  readonly title?: string
  readonly date?: string
  /** Pieces that belong to the body and pieces that do not. */
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

interface Row {
  readonly id: string
  readonly url?: string
  readonly title?: string | null
  readonly date?: string
  readonly text?: string
  readonly partial?: boolean
  readonly with?: string[]
  readonly without?: string[]
  readonly html: string
}

export const sets = [
  'newspaper4k-articles',
  'readability',
  'regression-pages',
  'trafilatura-segments',
] as const

/** Reads one set of pages; none where it is missing. */
export function readPages(datasets: string, set: string): GoldPage[] {
  const file = join(datasets, 'extraction', set, 'train.jsonl.gz')
  if (!existsSync(file)) return []
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  return lines.map((line): GoldPage => {
    const row = JSON.parse(line) as Row
    return {
      set,
      id: row.id,
      site: siteOf(set, row),
      html: row.html,
      ...(row.text !== undefined && !row.partial && { text: row.text }),
      ...(row.text !== undefined &&
        row.partial && { with: row.text.split(/\n+/u).filter((line) => line.length > 20) }),
      ...(row.title && set !== 'regression-pages' && { title: row.title }),
      ...(row.date && { date: row.date.slice(0, 10) }),
      ...(row.with && { with: row.with }),
      ...(row.without && { without: row.without }),
    }
  })
}

/** The site without its subdomains and top-level domain, so that no publisher is on both sides. */
function siteOf(set: string, { id, url }: Row): string {
  const host =
    url && /^https?:/u.test(url) ? new URL(url).hostname : id.replace(/^.*(?:\/|::)(?:test_)?/u, '')
  const parts = host
    .toLowerCase()
    .split(/[.\-_\d]+/u)
    .filter(
      (part) => !/^(?:www|m|com?|org|net|gov|edu|blogs?|news|amp|[a-z]{2}|html?)?$/u.test(part),
    )
  if (set === 'trafilatura-segments' || (url && /^https?:/u.test(url))) {
    const labels = host.toLowerCase().split(/[/-]/u)[0]?.split('.') ?? []
    const main = labels.filter(
      (label) => label.length > 3 && !/^(?:www|html|blogs?|news)$/u.test(label),
    )
    return (main.at(-1) ?? labels[0] ?? host).replace(/[^a-z]/gu, '')
  }
  return parts[0] ?? host
}

/** Which of four folds a site is in; fold 0 is the dev part. */
export function foldOf(site: string): number {
  return (createHash('sha1').update(`copydesk ${site}`).digest()[0] ?? 0) % 4
}
