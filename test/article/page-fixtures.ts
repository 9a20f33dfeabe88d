import { readdirSync, readFileSync } from 'node:fs'

/** The text of a page written by hand, and what a reader must find on it. */
export interface PageFixture {
  readonly name: string
  /** The page as it is handed in. */
  readonly page: string
  readonly title: string
  readonly byline: string
  readonly date: string
  readonly standfirst: string
  readonly body: readonly string[]
  /** Everything else that stands on the page. */
  readonly furniture: readonly string[]
}

/**
 * The pages below `pages/`. Each begins with the byline and the date to be found; then come its
 * lines, marked: `T|` headline, `S|` standfirst, `B|` body, `.|` anything else.
 */
export function readPageFixtures(): PageFixture[] {
  const folder = new URL('./pages/', import.meta.url)
  return readdirSync(folder).map((file) => {
    const [byline = '', date = '', ...lines] = readFileSync(new URL(file, folder), 'utf8')
      .trimEnd()
      .split('\n')
    const marked = (mark: string): string[] =>
      lines.filter((line) => line.startsWith(`${mark}|`)).map((line) => line.slice(2))
    return {
      name: file.replace(/\.txt$/u, ''),
      page: lines.map((line) => line.replace(/^[.TSB]\|/u, '')).join('\n'),
      title: marked('T').join(),
      byline: byline.replace('byline: ', ''),
      date: date.replace('date: ', ''),
      standfirst: marked('S').join(),
      body: marked('B'),
      furniture: marked('.').map((line) => line.trim()),
    }
  })
}
