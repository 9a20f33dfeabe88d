import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * `npx tsx training/article/months.ts`: writes the names of the months in the languages of news,
 * as dates use them, from the Unicode CLDR that Node carries. Where two languages disagree
 * (`listopada`), the one named first is right.
 */
const languages =
  'en de fr es it pt nl ru pl uk cs tr sv da nb fi hu ro el bg sk hr sr sl ca id ms vi lt lv et az ar fa he hi bn ta te ur th ka hy kk uz is sq mk eu gl af sw fil'.split(
    ' ',
  )

const months = new Map<string, number>()
for (const style of ['long', 'short'] as const)
  for (const language of languages)
    for (let month = 0; month < 12; month++)
      for (const options of [
        { day: 'numeric', month: style, year: 'numeric' },
        { month: style },
      ] as const) {
        const parts = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          ...options,
          timeZone: 'UTC',
        }).formatToParts(new Date(Date.UTC(2024, month, 15)))
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/u, '') ?? ''
        if (/^[\p{L}\p{M}]{3,}$/u.test(name) && !months.has(name)) months.set(name, month + 1)
      }

const file = fileURLToPath(new URL('../../data/shared/article-months.json', import.meta.url))
const byMonth = Array.from({ length: 12 }, (_, month) =>
  [...months]
    .filter(([, number]) => number === month + 1)
    .map(([name]) => name)
    .sort(),
)
writeFileSync(
  file,
  `${JSON.stringify(
    byMonth.map((names) => names.join(' ')),
    null,
    1,
  )}\n`,
)
