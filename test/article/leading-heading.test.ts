import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import type { Article } from '../../src/schema/index.js'

const paris = 'Rain fell in Paris.'

describe('a heading with which a body opens is its title', () => {
  test.each<[string, Article]>([
    ['Markdown', { format: 'markdown', body: `# Rain in *France*\n\n${paris}` }],
    ['HTML', { format: 'html', body: `<h1>Rain in\n <b>France</b></h1><p>${paris}</p>` }],
  ])('in %s, and is no part of the body', (_, article) => {
    const { title, text, blocks, sourceMap } = readArticle(article)
    expect(title).toBe('Rain in France')
    expect(text).toBe(paris)
    expect(blocks).toEqual([{ kind: 'paragraph', start: 0, end: paris.length }])
    const source = sourceMap.toSource({ start: 13, end: 18 })
    expect(article.body.slice(source.start, source.end)).toBe('Paris')
  })

  test.each<[string, Article, string]>([
    [
      'when a title is given',
      { title: 'Given', format: 'markdown', body: `# One\n\n${paris}` },
      'Given',
    ],
    [
      'when the front matter has one',
      { format: 'markdown', body: `---\ntitle: Front\n---\n# One\n\n${paris}` },
      'Front',
    ],
    ['when text stands before it', { format: 'markdown', body: `${paris}\n\n# One\n\nTwo` }, ''],
    ['when it is of the second level', { format: 'markdown', body: `## One\n\n${paris}` }, ''],
    ['when there is nothing else', { format: 'markdown', body: '# One' }, ''],
  ])('but not %s', (_, article, expected) => {
    const { title, blocks } = readArticle(article)
    expect(title).toBe(expected)
    expect(blocks.some(({ kind }) => kind === 'heading')).toBe(true)
  })

  test('and not when everything is to be kept', () => {
    const article: Article = { format: 'markdown', body: `# One\n\n${paris}` }
    expect(readArticle(article, { keepAll: true })).toMatchObject({
      title: '',
      text: `One\n\n${paris}`,
    })
  })
})
