import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.js'

const file = new URL('../../examples/articles/penguin-count.en.page.txt', import.meta.url)
const body = readFileSync(file, 'utf8')

describe('the text of a whole page', () => {
  const document = readArticle({ body, format: 'page' })

  test('gives its article from the first paragraph to the last', () => {
    expect(document.text).toMatch(/^Volunteers who spent five days/u)
    expect(document.text).toMatch(/including the one that is called Kevin\.$/u)
  })

  test.each(['cookies', 'Puzzles', 'WhatsApp', 'Mortgage rates', 'Highlanders', 'Newsletter'])(
    'leaves out what stands around it: %s',
    (word) => {
      expect(body).toContain(word)
      expect(document.text).not.toContain(word)
    },
  )

  test('says how much was kept', () => {
    expect(document.warnings.map(({ code }) => code)).toEqual(['main-text'])
  })

  test('maps every block back to the same words in the page', () => {
    for (const { start, end } of document.blocks) {
      const source = document.sourceMap.toSource({ start, end })
      expect(body.slice(source.start, source.end)).toBe(document.text.slice(start, end))
    }
  })

  test('is kept whole when the caller asks for it', () => {
    const whole = readArticle({ body, format: 'page' }, { keepAll: true })
    expect(whole.text).toContain('Mortgage rates')
  })
})

test('a page without an article has an empty body and says so', () => {
  const menu = ['Home', 'News', 'Sport', 'Sign in', 'Contact', '© 2026'].join('\n')
  const { text, warnings } = readArticle({ body: menu, format: 'page' })
  expect(text).toBe('')
  expect(warnings.map(({ code }) => code)).toEqual(['no-main-text'])
})
