import { describe, expect, it, vi } from 'vitest'
import { hashDocument, readArticle } from '../../src/article/index.js'
import { analyzeOnSave } from '../../src/cms/index.js'
import type { SaveAnalyzer } from '../../src/cms/index.js'
import type { Article } from '../../src/schema/index.js'
import { analysis } from '../output/bank-article.js'

/** An analyzer that suggests every capitalised word of the body, and none it is not confident of. */
function wordAnalyzer(): SaveAnalyzer & { analyze: ReturnType<typeof vi.fn> } {
  const analyze = (article: Article): typeof analysis => ({
    ...analysis,
    tags: (article.body.match(/\b[A-Z][a-z]+/gu) ?? ['']).map((label) => ({
      label,
      slug: label.toLowerCase(),
      kind: 'entity',
      score: 1,
      confident: label !== 'Maybe',
      evidence: [],
    })),
  })
  return { analyze: vi.fn(analyze) }
}

describe('analyzeOnSave', () => {
  it('analyses at the first save, keeps the tags of the editor, and says what to store', () => {
    const analyzer = wordAnalyzer()
    const article = { title: 'Rates', body: 'Maybe London and Paris', tags: ['paris', 'Finance'] }
    const result = analyzeOnSave(article, { analyzer })
    expect(result).toStrictEqual({
      changed: true,
      tags: ['paris', 'Finance', 'London'],
      record: {
        schemaVersion: 1,
        generator: 'copydesk 1.2.3',
        language: 'en',
        readTime: { minutes: 1, words: 14, label: '1 min read', duration: 'PT4S' },
        entities: [
          { name: 'Bank of England', type: 'organisation', role: 'about', wikidata: 'Q183231' },
          { name: 'Andrew Bailey', type: 'person', role: 'mentions' },
          { name: 'London', type: 'place', role: 'mentions' },
        ],
        topics: [{ id: 'medtop:04000000', label: 'economy, business and finance' }],
        textHash: hashDocument(readArticle(article)),
        suggestedTags: ['London'],
        rejectedTags: [],
      },
      analysis: analyzer.analyze(article) as unknown,
    })
  })

  it('comes to rest when the hook fires on its own write', () => {
    const analyzer = wordAnalyzer()
    const article = { body: 'London and Paris' }
    const first = analyzeOnSave(article, { analyzer })
    const stored: unknown = JSON.parse(JSON.stringify(first.record))
    const second = analyzeOnSave({ ...article, tags: first.tags }, { analyzer, record: stored })
    expect(second).toStrictEqual({ changed: false, tags: first.tags, record: first.record })
    expect(analyzer.analyze).toHaveBeenCalledTimes(1)
  })

  it('does not analyse again when only markup changed', () => {
    const analyzer = wordAnalyzer()
    const first = analyzeOnSave({ body: '<p>London', format: 'html' }, { analyzer })
    const second = analyzeOnSave(
      { body: '<p class="lead">\n London</p>', format: 'html', tags: first.tags },
      { analyzer, record: first.record },
    )
    expect(second.changed).toBe(false)
    expect(analyzer.analyze).toHaveBeenCalledTimes(1)
  })

  /** Saves with the tags as they are after the last save, edited, and the text given. */
  function save(
    body: string,
    last?: ReturnType<typeof analyzeOnSave>,
    edit: (tags: readonly string[]) => readonly string[] = (tags) => tags,
  ): ReturnType<typeof analyzeOnSave> {
    return analyzeOnSave(
      { body, tags: edit(last?.tags ?? []) },
      { analyzer: wordAnalyzer(), record: last?.record },
    )
  }
  const without =
    (tag: string) =>
    (tags: readonly string[]): readonly string[] =>
      tags.filter((other) => other !== tag)
  const plus =
    (tag: string) =>
    (tags: readonly string[]): readonly string[] => [...tags, tag]

  it('never brings back a tag the editor removed, whether or not the text changed', () => {
    const first = save('London Paris')
    const removed = save('London Paris', first, without('London'))
    expect(removed).toMatchObject({ changed: true, tags: ['Paris'] })
    expect(removed.record.rejectedTags).toStrictEqual(['London'])
    const rewritten = save('London Paris Rome', removed)
    expect(rewritten.tags).toStrictEqual(['Paris', 'Rome'])
    expect(save('London', rewritten).tags).toStrictEqual([])
  })

  it('never removes a tag the editor added', () => {
    const added = save('London', save('London'), plus('Finance'))
    expect(added.tags).toStrictEqual(['London', 'Finance'])
    expect(save('Paris', added).tags).toStrictEqual(['Finance', 'Paris'])
  })

  it('leaves to the editor a tag that was rejected and put back by hand', () => {
    const rejected = save('London', save('London'), without('London'))
    const restored = save('London', rejected, plus('London'))
    expect(restored.record).toMatchObject({ suggestedTags: [], rejectedTags: [] })
    expect(save('Nothing', restored).tags).toStrictEqual(['London', 'Nothing'])
  })

  it('takes away its own suggestion when the text does not bear it any more', () => {
    expect(save('Paris', save('London')).tags).toStrictEqual(['Paris'])
  })

  it.each([null, '', '{', '[]', 42, { schemaVersion: 2 }, { schemaVersion: 1, textHash: 1 }])(
    'takes the record %j for none',
    (record) => {
      const analyzer = wordAnalyzer()
      expect(analyzeOnSave({ body: 'London' }, { analyzer, record }).tags).toStrictEqual(['London'])
    },
  )

  it('reads a record that the CMS keeps as text', () => {
    const first = save('London')
    const record = JSON.stringify(first.record)
    const analyzer = wordAnalyzer()
    const { changed } = analyzeOnSave({ body: 'London', tags: first.tags }, { analyzer, record })
    expect(changed).toBe(false)
  })

  it('asks for an analyzer', () => {
    expect(() => analyzeOnSave({ body: '' }, {} as { analyzer: SaveAnalyzer })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'analyzer' }) as Error,
    )
  })
})
