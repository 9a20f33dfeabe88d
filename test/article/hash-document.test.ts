import { expect, test } from 'vitest'
import { hashDocument, readArticle, textDocument } from '../../src/article/index.js'

const hashText = (text: string): string => hashDocument(textDocument(text))

test('sixteen hexadecimal digits that white space and normal forms do not change', () => {
  expect(hashText('Rain  in Bakú\r\n')).toBe(hashText('Rain in Baku\u0301'))
  expect(hashText('')).toMatch(/^[0-9a-f]{16}$/u)
})

test('another text has another hash', () => {
  const hashes = new Set(Array.from({ length: 20_000 }, (_, n) => hashText(`text ${String(n)}`)))
  expect(hashes.size).toBe(20_000)
})

test('mark-up does not count, but the title does', () => {
  const html = readArticle({ body: '<p>Rain in <b>Baku</b></p>', format: 'html' })
  expect(hashDocument(html)).toBe(hashText('Rain in Baku'))
  const titled = readArticle({ title: 'Weather', body: 'Rain in Baku' })
  expect(hashDocument(titled)).not.toBe(hashText('Rain in Baku'))
})
