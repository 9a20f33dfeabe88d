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

describe('HTML pages', () => {
  const paragraph = (words: string): string =>
    `<p>${words} The council will decide in March, officials said, once the repairs have been paid for and the engineers have gone home.</p>`
  const menu = '<nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>'
  const head = (title: string): string =>
    `<!doctype html><html lang="en"><head><title>${title} | The Minch Herald</title></head><body>${menu}`
  const story = `<article><h1>Bridge to stay closed until spring</h1>${['Rust was found.', 'Cars must go round.', 'Nobody is pleased.', 'It was built in 1911.'].map(paragraph).join('')}</article>`
  const read = (body: string): ReturnType<typeof readArticle> =>
    readArticle({ body, format: 'html' })

  test('that end in the middle of a tag give what there is of their article', () => {
    const page = head('Bridge to stay closed until spring') + story
    for (const cut of ['</article>', 'gone home.</p></article>', 'It was built']) {
      const { title, text } = read(`${page.slice(0, page.lastIndexOf(cut))}<p class="bo`)
      expect(title).toBe('Bridge to stay closed until spring')
      expect(text).toMatch(/^Rust was found\./u)
      expect(text).not.toContain('Home')
    }
  })

  test('with articles inside their article give the outer one', () => {
    const teaser = '<article class="teaser"><a href="/a"><h3>Ferry fails again</h3></a></article>'
    const { text } = read(
      head('Bridge to stay closed until spring') +
        story.replace('</article>', `<aside class="related">${teaser.repeat(3)}</aside></article>`),
    )
    expect(text).toContain('It was built in 1911.')
    expect(text).not.toContain('Ferry fails again')
  })

  test('that only list articles have an empty body, and say so', () => {
    const teaser =
      '<li><a href="/a"><h3>Ferry fails for the ninth time</h3></a><span>3 February</span>'
    const { text, warnings } = read(
      `${head('News')}<main><h1>News</h1><ul>${teaser.repeat(20)}</ul></main>`,
    )
    expect(text).toBe('')
    expect(warnings.map(({ code }) => code)).toEqual(['no-main-text'])
  })

  test('that ask for a login have an empty body, and say so', () => {
    const { text, warnings } = read(
      `${head('Sign in')}<main><form><h1>Sign in</h1><p>Sign in to go on reading.</p><label>E-mail</label><input></form><a href="/help">Help</a></main>`,
    )
    expect(text).toBe('')
    expect(warnings.map(({ code }) => code)).toEqual(['no-main-text'])
  })

  test('have a standfirst where their summary stands apart, and none that repeats the body', () => {
    const summary = 'Engineers have found rust in three of the four pillars of the old bridge.'
    const described = head('Bridge to stay closed until spring').replace(
      '</head>',
      `<meta property="og:description" content="${summary}"></head>`,
    )
    const apart = read(
      described + story.replace('</h1>', `</h1><header><h2 class="deck">${summary}</h2></header>`),
    )
    expect(apart.standfirst).toBe(summary)
    expect(apart.text).not.toContain(summary)
    const first = read(described + story.replace('</h1>', `</h1><p>${summary}</p>`))
    expect(first.standfirst).toBe('')
    expect(first.text).toContain(summary)
    expect(read(described + story).standfirst).toBe(summary)
  })
})

test('a line repeated ten thousand times is no article', () => {
  const { text, warnings } = readArticle({
    body: 'All work and no play makes Jack a dull boy.\n'.repeat(10_000),
    format: 'page',
  })
  expect(text).toBe('')
  expect(warnings.map(({ code }) => code)).toEqual(['no-main-text'])
})

describe('hostile pages are read in linear time', () => {
  const sentence = 'The council will decide in March, officials said, once it is paid for. '
  const pages: readonly [string, 'html' | 'page', string][] = [
    [
      'links in a list',
      'html',
      '<!doctype html><ul>' + '<li><a href="/x">A link</a>'.repeat(50_000),
    ],
    [
      'nested articles',
      'html',
      '<!doctype html>' + `<article><h1>Abc def ghi</h1>${sentence}`.repeat(20_000),
    ],
    [
      'lines of dates',
      'page',
      'By Ann Other on 3 May 2024 | 4 May 2024\n'.repeat(30_000) + sentence.repeat(5),
    ],
    ['one long line', 'page', sentence.repeat(50_000)],
    ['lines of spaces', 'page', ('a' + ' '.repeat(300) + '\n').repeat(10_000)],
  ]
  /** Quadratic time would take minutes; a busy machine may take a few seconds. */
  test.each(pages)('%s', { timeout: 12_000 }, (_, format, body) => {
    const start = performance.now()
    readArticle({ body, format })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
