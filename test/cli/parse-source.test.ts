import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/cli/parse-source.js'
import { formatOf } from '../../src/cli/source-format.js'

describe('the format of a file', () => {
  it.each([
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['a.htm', 'html'],
    ['b/a.html', 'html'],
    ['a.page.txt', 'page'],
    ['a.txt', 'text'],
    ['a.json', 'json'],
    ['a.jsonl', 'jsonl'],
    ['a.ndjson', 'jsonl'],
    ['html', 'text'],
    ['-', 'text'],
  ])('of %s is %s', (file, format) => {
    expect(formatOf(file)).toBe(format)
  })
})

describe('a text file', () => {
  it.each([
    ['a short first line before an empty one', 'Rain at last\n\nIt rained.', 'Rain at last'],
    ['Windows line ends', 'Rain at last\r\n\r\nIt rained.', 'Rain at last'],
    ['empty lines with spaces', '\n  Rain at last \n  \n\nIt rained.', 'Rain at last'],
    ['a headline that asks', 'Will it rain?\n\nIt will.', 'Will it rain?'],
    ['a first line that is a sentence', 'It rained.\n\nThen it stopped.', undefined],
    ['a Chinese sentence', '下雨了。\n\n后来停了。', undefined],
    ['no empty line after the first', 'Rain at last\nIt rained.', undefined],
    ['nothing after the first line', 'Rain at last\n\n', undefined],
    ['a first line longer than a headline', `${'rain '.repeat(60)}\n\nIt rained.`, undefined],
  ])('with %s', (_, source, title) => {
    const [parsed] = parseSource('a.txt', source, 'text')
    const article = parsed && 'article' in parsed ? parsed.article : undefined
    expect(article?.title).toBe(title)
    expect(article?.body).toBe(title === undefined ? source : source.trim().split(/\n\s*\n/u)[1])
  })

  it('gets the declared language', () => {
    expect(parseSource('a.md', 'x', 'markdown', { language: 'de' })).toEqual([
      { name: 'a.md', article: { format: 'markdown', body: 'x', language: 'de' } },
    ])
  })
})

describe('a JSON file', () => {
  it('holds one article', () => {
    expect(parseSource('a.json', '{"body":"x"}', 'json')).toEqual([
      { name: 'a.json', article: { body: 'x' } },
    ])
  })

  it('holds an array of articles, named by their places; a language of their own stays', () => {
    const source = '[{"body":"x"},{"body":"y","language":"fr"}]'
    expect(parseSource('a.json', source, 'json', { language: 'de' })).toEqual([
      { name: 'a.json[0]', article: { body: 'x', language: 'de' } },
      { name: 'a.json[1]', article: { body: 'y', language: 'fr' } },
    ])
  })

  it('that is none is a problem', () => {
    expect(parseSource('a.json', '{"body":', 'json')).toEqual([
      { name: 'a.json', problem: expect.stringContaining('not JSON') as string },
    ])
  })

  it('with an article a line goes on after a broken one, and counts empty lines', () => {
    expect(parseSource('a.jsonl', '{"body":"x"}\r\n\nnull}\n{"body":"y"}', 'jsonl')).toEqual([
      { name: 'a.jsonl:1', article: { body: 'x' } },
      { name: 'a.jsonl:3', problem: expect.stringContaining('not JSON') as string },
      { name: 'a.jsonl:4', article: { body: 'y' } },
    ])
  })
})
