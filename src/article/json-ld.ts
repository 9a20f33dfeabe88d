import { readHtml } from './read-html.js'

/** What the linked data of a page say of its article. */
export interface LinkedArticle {
  readonly headline?: string
  readonly author?: string
  readonly datePublished?: string
  readonly section?: string
  readonly language?: string
  readonly description?: string
  readonly body?: string
}

type Node = Readonly<Record<string, unknown>>

const articleType =
  /(?:Article|Posting|Report|Review|Recipe)$|^(?:NewsArticle|BlogPosting|WebPage|CreativeWork)$/u
/** Most nodes looked at; a page has a few dozen. */
const nodeLimit = 2000

/** Reads the article out of the `application/ld+json` of a page (schema.org), whatever its shape. */
export function readJsonLd(scripts: readonly string[]): LinkedArticle {
  const articles = scripts.flatMap((script) => findArticles(parseLeniently(script)))
  const isPage = (node: Node): boolean => /WebPage|CreativeWork/u.test(typesOf(node).join(' '))
  const node = articles.find((candidate) => !isPage(candidate)) ?? articles[0]
  if (!node) return {}
  const found: Record<string, string | undefined> = {
    headline: isPage(node)
      ? textOf(node['headline'])
      : (textOf(node['headline']) ?? textOf(node['name'])),
    author: isPage(node) ? undefined : namesOf(node['author']),
    datePublished: textOf(node['datePublished']) ?? textOf(node['dateCreated']),
    section: textOf(node['articleSection']),
    language: textOf(node['inLanguage']),
    description: textOf(node['description']),
    body: textOf(node['articleBody']),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

function parseLeniently(script: string): unknown {
  const text = script.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/gu,
    '',
  )
  try {
    return JSON.parse(text)
  } catch {
    try {
      // Line breaks inside strings are the commonest mistake.
      return JSON.parse(text.replace(/[\n\r\t]+/gu, ' '))
    } catch {
      return undefined
    }
  }
}

function findArticles(root: unknown): Node[] {
  const found: Node[] = []
  const queue: unknown[] = [root]
  for (let index = 0; index < queue.length && index < nodeLimit; index++) {
    const value = queue[index]
    if (Array.isArray(value)) queue.push(...value.slice(0, 100))
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node
      if (typesOf(node).some((type) => articleType.test(type))) found.push(node)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (typeof node[key] === 'object') queue.push(node[key])
    }
  }
  return found
}

function typesOf(node: Node): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value !== 'object' || value === null) return undefined
  return textOf((value as Node)['@value'] ?? (value as Node)['name'])
}

/** The text of a value, which some sites escape as if it were HTML. */
function plainText(value: string): string | undefined {
  const text = value.includes('&') ? readHtml(value).text : value.trim()
  return text === '' ? undefined : text
}

function namesOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value.slice(0, 20) : [value])
    .map(textOf)
    .filter((name) => name !== undefined)
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined
}
