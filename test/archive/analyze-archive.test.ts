import { describe, expect, it } from 'vitest'
import { analyzeArchive, readArticles } from '../../src/archive/index.js'
import type { ArchiveAnalyzer } from '../../src/archive/index.js'
import type { Article } from '../../src/schema/index.js'
import { analysis } from '../output/bank-article.js'
import { collect } from '../support/collect.js'

const analyzer: ArchiveAnalyzer = {
  analyze: (article) => {
    if (article.body === 'fails') throw new RangeError('out of memory')
    return analysis
  },
}

describe('analyzeArchive', () => {
  it('analyses what could be read, and passes errors on in their place', async () => {
    async function* lines(): AsyncGenerator<string> {
      yield await Promise.resolve('{"body": "a"}\nnot JSON\n{"body": "fails"}\n{"body": "b"}')
    }
    const items = readArticles(lines(), { format: 'jsonl' })
    const results = await collect(analyzeArchive(items, { analyzer }))
    expect(results).toMatchObject([
      { source: 'line 1', article: { body: 'a' }, analysis },
      { source: 'line 2', error: { code: 'invalid-article' } },
      { source: 'line 3', error: { message: 'copydesk: line 3: out of memory' } },
      { source: 'line 4', article: { body: 'b' }, analysis },
    ])
  })

  it('takes articles as they are', async () => {
    const articles: readonly Article[] = [{ id: 'a1', body: 'a' }, { body: 'b' }]
    const results = await collect(analyzeArchive(articles, { analyzer }))
    expect(results.map(({ source }) => source)).toStrictEqual(['article a1', 'article 2'])
  })

  it('ends when it is told to', async () => {
    const controller = new AbortController()
    const results = analyzeArchive([{ body: 'a' }, { body: 'b' }], {
      analyzer,
      signal: controller.signal,
    })
    await results.next()
    controller.abort(new Error('enough'))
    await expect(results.next()).rejects.toThrow('enough')
  })

  it('asks for an analyzer', () => {
    expect(() => analyzeArchive([], {} as { analyzer: ArchiveAnalyzer })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'analyzer' }) as Error,
    )
  })
})
