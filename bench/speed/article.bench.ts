import assert from 'node:assert/strict'
import { bench, describe, type BenchOptions } from 'vitest'
import { readArticle } from 'copydesk/article'
import { readabilityText } from '../quality/extraction-peers.js'

const sentence = 'The council will decide in March, officials said, once the repairs are paid for. '
const menu = (links: number): string =>
  `<nav><ul>${'<li><a href="/news/local">Local news and weather</a></li>'.repeat(links)}</ul></nav>`
const article = (paragraphs: number): string =>
  `<article><h1>Bridge to stay closed until spring</h1>${`<p class="body">${sentence.repeat(5)}</p>`.repeat(paragraphs)}</article>`
const teasers = (count: number): string =>
  `<aside class="related">${'<div class="card"><a href="/a"><h3>Ferry fails again</h3></a><p>Nobody knows why.</p></div>'.repeat(count)}</aside>`
/** A page of about `kilobytes` KB, a third of it article. */
const page = (kilobytes: number): string =>
  `<!doctype html><html><head><title>Bridge to stay closed until spring</title></head><body>${menu(
    Math.round(kilobytes * 5.5),
  )}${article(Math.round(kilobytes * 0.8))}${teasers(Math.round(kilobytes * 3.3))}</body></html>`

const read = (body: string): string => readArticle({ body, format: 'html' }).text
const small = page(100)
assert.ok(read(small).startsWith('The council'), 'the page has an article')
assert.ok(!read(small).includes('Ferry'), 'and teasers that are left out')
const text = readArticle({ body: small, format: 'html' }, { keepAll: true }).text

/** Long enough for the compiler to have seen all of each. */
const warm: BenchOptions = { warmupTime: 2000, time: 2000 }

describe(`a page of ${String(Math.round(small.length / 1000))} KB`, () => {
  bench('baseline: Readability.js with linkedom', () => void readabilityText(small), warm)
  bench('readArticle, HTML', () => void read(small), warm)
  bench(
    `readArticle, its text (${String(Math.round(text.length / 1000))} KB)`,
    () => void readArticle({ body: text, format: 'page' }),
    warm,
  )
})

const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 } as const

describe('growth: each line ten times the one before', () => {
  for (const kilobytes of [20, 200, 2000, 20_000])
    bench(
      `readArticle, ${String(kilobytes)} KB`,
      () => {
        read(page(kilobytes))
      },
      kilobytes > 1000 ? once : {},
    )
})

describe('hostile pages', () => {
  const nested = `<!doctype html>${'<div>'.repeat(100_000)}${sentence}`
  const links = `<!doctype html><body>${'<a href="/x">A link to something</a> '.repeat(50_000)}`
  const linkList = `<!doctype html><body>${menu(50_000)}`
  bench('readArticle, 100,000 nested <div>', () => void read(nested), once)
  bench('readArticle, 50,000 links in one paragraph', () => void read(links), once)
  bench('readArticle, 50,000 links in a list', () => void read(linkList), once)
  bench(
    'baseline: Readability.js, 50,000 links in a list',
    () => void readabilityText(linkList),
    once,
  )
})
