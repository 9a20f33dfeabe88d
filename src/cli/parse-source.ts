import type { Article, ArticleFormat } from '../schema/index.js'
import type { SourceFormat } from './source-format.js'

/** An article of a file, or what is wrong at its place. */
export type Parsed =
  | { readonly name: string; readonly article: Article }
  | { readonly name: string; readonly problem: string }

export interface ParseOptions {
  /** Declared language of articles that state none: a prior. */
  readonly language?: string | undefined
}

/**
 * Reads the articles of a file. One article for a text, any number for JSON: an article, an array
 * of them, or one a line. What is malformed is named with its place, and the rest goes on.
 */
export function parseSource(
  file: string,
  source: string,
  format: SourceFormat,
  { language }: ParseOptions = {},
): Parsed[] {
  const declare = (value: unknown): Article => withLanguage(value, language)
  switch (format) {
    case 'json':
      return parseJson(file, source).map((parsed) => applyTo(parsed, declare))
    case 'jsonl':
      return parseJsonLines(file, source).map((parsed) => applyTo(parsed, declare))
    default:
      return [{ name: file, article: declare(readBody(source, format)) }]
  }
}

type ParsedValue =
  | { readonly name: string; readonly value: unknown }
  | { readonly name: string; readonly problem: string }

function applyTo(parsed: ParsedValue, declare: (value: unknown) => Article): Parsed {
  return 'problem' in parsed ? parsed : { name: parsed.name, article: declare(parsed.value) }
}

function parseJson(file: string, source: string): ParsedValue[] {
  const parsed = parseValue(file, source)
  if ('problem' in parsed || !Array.isArray(parsed.value)) return [parsed]
  return parsed.value.map((value: unknown, index) => ({ name: `${file}[${index}]`, value }))
}

function parseJsonLines(file: string, source: string): ParsedValue[] {
  return source
    .split('\n')
    .map((line, index) => ({ line, name: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, name }) => parseValue(name, line))
}

function parseValue(name: string, source: string): ParsedValue {
  try {
    return { name, value: JSON.parse(source) as unknown }
  } catch (error) {
    return { name, problem: `not JSON (${error instanceof Error ? error.message : 'unreadable'})` }
  }
}

/** The library checks what the value really is; only the language is added here. */
function withLanguage(value: unknown, language: string | undefined): Article {
  const isObject = typeof value === 'object' && value !== null
  if (language === undefined || !isObject || 'language' in value) return value as Article
  return { ...value, language } as Article
}

function readBody(source: string, format: ArticleFormat): Article {
  if (format !== 'text') return { format, body: source }
  const headline = headlineOf(source)
  return headline === undefined
    ? { format, body: source }
    : { format, title: headline.title, body: source.slice(headline.end) }
}

/** At most so many characters: longer first lines are paragraphs. */
const longestHeadline = 200

/**
 * A text file opens with its headline when its first line is short, is followed by an empty line and
 * more text, and does not end as a sentence does.
 */
function headlineOf(source: string): { title: string; end: number } | undefined {
  const opening = /^\s*(\S[^\r\n]*)(?:\r?\n[^\S\r\n]*){2,}(?=\S)/u.exec(
    source.slice(0, 2 * longestHeadline),
  )
  const title = opening?.[1]?.trim()
  if (opening === null || title === undefined) return undefined
  if (title.length > longestHeadline || /[.。:;,]$/u.test(title)) return undefined
  return { title, end: opening[0].length }
}
