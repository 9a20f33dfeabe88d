/** What front matter says, by lower-case key: text, or texts where it is a list. */
export type FrontMatter = ReadonlyMap<string, string | readonly string[]>

/** The block of metadata at the head of a Markdown file, and where the text after it begins. */
export interface FrontMatterBlock {
  readonly values: FrontMatter
  readonly end: number
}

/** Fences of the two notations: YAML between `---`, TOML between `+++`. */
const openingFence = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|[\n\r])/u

/** `key: value` or `key = value` at the start of a line. */
const entry = /^["']?([\w-]+)["']?[ \t]*[:=](?:[ \t]+|$)/u

/**
 * Reads front matter: scalars, quoted or not, block scalars and lists. Nested tables are passed
 * over; this is metadata for an editor's desk, not a YAML implementation.
 */
export function readFrontMatter(source: string): FrontMatterBlock | undefined {
  const opening = openingFence.exec(source)
  if (!opening) return undefined
  const lines: string[] = []
  let from = opening[0].length
  while (from < source.length) {
    const end = lineEnd(source, from)
    const line = source.slice(from, end).trimEnd()
    from = source.startsWith('\r\n', end) ? end + 2 : end + 1
    if (line === opening[1] || (line === '...' && opening[1] === '---')) {
      return { values: readEntries(lines), end: Math.min(from, source.length) }
    }
    lines.push(line)
  }
  return undefined
}

/** The text of the first of these keys that has one. */
export function frontMatterText(values: FrontMatter, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = values.get(key)
    const text = typeof value === 'string' ? value : value?.join(', ')
    if (text) return text
  }
  return undefined
}

function lineEnd(source: string, from: number): number {
  let end = from
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
  return end
}

function readEntries(lines: readonly string[]): FrontMatter {
  const values = new Map<string, string | string[]>()
  for (let index = 0; index < lines.length; index++) {
    const match = entry.exec(lines[index] ?? '')
    const key = match?.[1]?.toLowerCase()
    if (!match || key === undefined) continue
    const block: string[] = []
    while (/^(?:[ \t]|-[ \t]|$)/u.test(lines[index + 1] ?? 'end')) block.push(lines[++index] ?? '')
    const value = readValue(
      (lines[match.index + index - block.length] ?? '').slice(match[0].length),
      block,
    )
    if (value.length > 0 && !values.has(key)) values.set(key, value)
  }
  return values
}

function readValue(inline: string, block: readonly string[]): string | string[] {
  const text = inline.trim()
  if (/^[>|][+-]?$/u.test(text))
    return block
      .map((line) => line.trim())
      .join(' ')
      .trim()
  if (text.startsWith('[')) {
    const list = [text, ...block].join(' ').replace(/^\[|\]\s*$/gu, '')
    return splitList(list).map(unquote).filter(Boolean)
  }
  const items = block.map((line) => line.trim()).filter((line) => line.startsWith('- '))
  if (text === '' && items.length > 0)
    return items.map((item) => unquote(item.slice(2))).filter(Boolean)
  if (text === '') return ''
  return unquote([text, ...block.map((line) => line.trim())].join(' '))
}

/** Splits at commas outside quotes. */
function splitList(list: string): string[] {
  return list.match(/"[^"]*"|'[^']*'|[^,"']+/gu)?.filter((item) => item.trim() !== '') ?? []
}

function unquote(value: string): string {
  const text = value.trim()
  if (/^".*"$/su.test(text)) return text.slice(1, -1).replace(/\\(["\\])/gu, '$1')
  if (/^'.*'$/su.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  return text.replace(/\s#\s.*$/u, '')
}
