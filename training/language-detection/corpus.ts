import { readFileSync } from 'node:fs'

/** The texts of one label from one source; `cumulative` counts where words are weighed. */
export interface Shelf {
  readonly source: string
  readonly kind: string
  readonly texts: string[]
  readonly counts: number[]
}

export interface Corpus {
  /** label → shelves */
  readonly train: Map<string, Shelf[]>
  readonly dev: { label: string; script: string; source: string; text: string }[]
}

/** Reads what prepare.ts wrote. */
export function readCorpus(
  path: string,
  wordLimit: number,
  without: readonly string[] = [],
): Corpus {
  const train = new Map<string, Shelf[]>()
  const dev: Corpus['dev'] = []
  const data = readFileSync(path)
  for (let start = 0; start < data.length;) {
    let end = data.indexOf(10, start)
    if (end < 0) end = data.length
    const [label = '', script = '', source = '', part, kind = '', count, text = ''] = data
      .toString('utf8', start, end)
      .split('\t')
    start = end + 1
    if (text === '') continue
    if (part === 'dev') {
      if (text.length >= 20 || script === 'Hani' || script === 'Jpan')
        dev.push({ label, script, source, text })
      continue
    }
    if (without.includes(source)) continue
    const key = `${label} ${script}`
    const shelves = train.get(key) ?? []
    train.set(key, shelves)
    let shelf = shelves.find((one) => one.source === source)
    if (shelf === undefined) shelves.push((shelf = { source, kind, texts: [], counts: [] }))
    if (kind === 'word' && shelf.texts.length >= wordLimit) continue
    shelf.texts.push(text)
    shelf.counts.push(Number(count))
  }
  return { train, dev }
}
