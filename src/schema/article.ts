import * as z from './zod.js'

/** ISO 8601 calendar date, or date and time, from year to fraction of a second. */
const isoDate =
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u

/** How the body of an article is written. `page` is the text of a whole web page, menus and teasers included. */
export const articleFormatSchema = z.enum(['text', 'html', 'markdown', 'page'])

/** What the caller hands in: one article. Only `body` is required; unknown fields are ignored. */
export const articleSchema = z.object({
  /** The article itself, in the format named by `format`. */
  body: z.string(),
  /** How `body` is written. Default: `'text'`. */
  format: z.optional(articleFormatSchema),
  /** The caller's own identifier; needed by the related-article index. */
  id: z.optional(z.string()),
  /** The headline, as plain text. */
  title: z.optional(z.string()),
  /** The summary under the headline (deck, dek, lede), as plain text. */
  standfirst: z.optional(z.string()),
  /** Where the article is published. */
  url: z.optional(z.string()),
  /** The publisher's section: `'Business'`. */
  section: z.optional(z.string()),
  /** When it was published: ISO 8601, `'2026-03-01'` or `'2026-03-01T09:30:00Z'`. */
  publishedAt: z.optional(
    z
      .string()
      .check(
        z.regex(isoDate, 'must be an ISO 8601 date such as 2026-03-01 or 2026-03-01T09:30:00Z'),
      ),
  ),
  /** Who wrote it. */
  authors: z.optional(z.readonly(z.array(z.string()))),
  /** Tags the publisher has given already. */
  tags: z.optional(z.readonly(z.array(z.string()))),
  /** The language the publisher declares, a BCP 47 tag: a prior for the detector, not a command. */
  language: z.optional(z.string()),
})

export type Article = z.infer<typeof articleSchema>
export type ArticleFormat = z.infer<typeof articleFormatSchema>
