import { describe, expect, test } from 'vitest'
import { extractEntities } from '../../src/entities/index.js'
import { loadLanguage } from '../../src/languages/index.js'
import type { Language } from '../../src/languages/index.js'

const english = await loadLanguage('en')
const chinese = await loadLanguage('zh')

/** The best time of three, in milliseconds. */
function timeOf(text: string, language: Language): number {
  const times = [0, 1, 2].map(() => {
    const started = performance.now()
    extractEntities(text, { language })
    return performance.now() - started
  })
  return Math.min(...times)
}

/** Names that are all different, so that nothing can be grouped. */
const names = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Maria Nowak${i.toString(26)}`).join(', ')

describe('ten times the text takes at most some ten times as long', () => {
  test.each<[string, Language, (size: number) => string]>([
    ['a list of names', english, names],
    [
      'one sentence',
      english,
      (size) => 'Angela Merkel met Emmanuel Macron in Paris and '.repeat(size),
    ],
    ['text without ends of sentences', english, (size) => 'talks in Paris went on\n'.repeat(size)],
    ['text without capitals', english, (size) => 'angela merkel flew to paris. '.repeat(size)],
    ['ideographs without spaces', chinese, (size) => '王毅在北京会见了德国外长'.repeat(size)],
  ])('%s', (_, language, text) => {
    timeOf(text(400), language)
    // A hundred, were it quadratic; the rest is room for a busy machine.
    expect(timeOf(text(4000), language) / timeOf(text(400), language)).toBeLessThan(50)
  })
})

describe('odd text gives what can be known', () => {
  test('20,000 names in one line are all read', () => {
    const entities = extractEntities(`${'Angela Merkel, '.repeat(20_000)}.`, { language: english })
    expect(entities.map(({ name }) => name)).toEqual(['Angela Merkel'])
    expect(entities[0]?.mentions).toHaveLength(20_000)
  })

  test('text in another language than was said gives exact mentions, if any', () => {
    const text = 'Канцлер Ангела Меркель прибыла в Москву. 王毅在北京会见了德国外长。'
    for (const { mentions } of extractEntities(text, { language: english }))
      for (const mention of mentions)
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  })

  test.each(['', ' \n\t', '\0\0', '\uD800', '!!!', '😀'.repeat(100), '1234 5678'])(
    '%j names nobody',
    (text) => {
      expect(extractEntities(text, { language: english })).toEqual([])
    },
  )

  test('scripts that are mixed are cut where they meet', () => {
    const text = 'Angela Merkel и Владимир Путин met in Москва.'
    const found = extractEntities(text, { language: english }).map(({ name }) => name)
    expect(found).toContain('Angela Merkel')
  })
})
