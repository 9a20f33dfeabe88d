import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import { loadLanguage } from '../../src/languages/index.js'
import { createTagger, type TagRule, type VocabularyTerm } from '../../src/tags/index.js'

const language = await loadLanguage('en')
const vocabulary: VocabularyTerm[] = [
  { id: 'peace', label: 'Peace talks', aliases: ['peace negotiations'] },
  { id: 'caucasus', label: 'South Caucasus' },
  { id: 'armenia', label: 'Armenia', broader: 'caucasus' },
  { id: 'cpp', label: 'C++ (language)' },
  { id: 'rail', label: 'Rail strikes' },
]
const labels = (text: string, rules: TagRule[] = []): string[] =>
  createTagger({ language, vocabulary, rules })
    .suggest(text)
    .map(({ label }) => label)

describe('the vocabulary of a tagger', () => {
  it('is found by label and alias, in singular and plural, with the words as evidence', () => {
    const [tag] = createTagger({ language, vocabulary }).suggest('A peace negotiation in Geneva.')
    expect(tag).toMatchObject({ id: 'peace', label: 'Peace talks', slug: 'peace-talks' })
    expect(tag?.evidence).toEqual(['peace negotiation'])
  })

  it('is sure of what the headline names', () => {
    const article = readArticle({ title: 'Armenia votes', body: 'Polls are open until eight.' })
    expect(createTagger({ language, vocabulary }).suggest(article)[0]).toMatchObject({
      id: 'armenia',
      confident: true,
    })
  })

  it.each([
    ['an empty label', [{ id: 'a', label: ' ' }], 'vocabulary[0].label'],
    ['a double id', [vocabulary[1], vocabulary[1]], 'vocabulary[1].id'],
    ['an unknown broader term', [{ id: 'a', label: 'A', broader: 'b' }], 'vocabulary[0].broader'],
    [
      'a cycle',
      [
        { id: 'a', label: 'A', broader: 'b' },
        { id: 'b', label: 'B', broader: 'a' },
      ],
      'vocabulary[0].broader',
    ],
  ])('may not have %s', (_, terms, field) => {
    expect(() => createTagger({ language, vocabulary: terms as VocabularyTerm[] })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field }),
    )
  })

  it('takes the signs of regular expressions for what they are', () => {
    expect(labels('Nothing here.')).toEqual([])
    expect(() => createTagger({ language, vocabulary: [{ id: 'x', label: '(.*' }] })).not.toThrow()
  })
})

describe('the rules of a tagger', () => {
  it.each<[string, TagRule, string, boolean]>([
    ['all', { tag: 'rail', all: ['train', 'walkout'] }, 'Trains stood after a walkout.', true],
    ['all, one missing', { tag: 'rail', all: ['train', 'walkout'] }, 'Trains stood.', false],
    ['any', { tag: 'rail', any: ['rail strike', 'lokführer'] }, 'A rail strike began.', true],
    ['none', { tag: 'rail', any: ['train'], none: ['toy'] }, 'A toy train.', false],
    [
      'near',
      { tag: 'rail', near: { phrases: ['drivers', 'strike'], words: 4 } },
      'Train drivers went on strike.',
      true,
    ],
    [
      'near, too far',
      { tag: 'rail', near: { phrases: ['drivers', 'strike'], words: 2 } },
      'The drivers of all the slow trains will strike.',
      false,
    ],
    ['in the headline', { tag: 'rail', inTitle: ['train'] }, 'A train in the body.', false],
  ])('hold or not: %s', (_, rule, text, holds) => {
    expect(labels(text, [rule]).includes('Rail strikes')).toBe(holds)
  })

  it.each<[string, TagRule, string]>([
    ['an unknown tag', { tag: 'nope', any: ['x'] }, 'rules[0].tag'],
    ['no condition', { tag: 'rail', none: ['x'] }, 'rules[0]'],
    ['a contradiction', { tag: 'rail', all: ['x'], none: ['x'] }, 'rules[0].none'],
    ['a weight of nothing', { tag: 'rail', any: ['x'], weight: 0 }, 'rules[0].weight'],
  ])('may not have %s', (_, rule, field) => {
    expect(() => createTagger({ language, vocabulary, rules: [rule] })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field }),
    )
  })
})

describe('a tagger that learns', () => {
  const examples = [
    'The signalmen stopped work and commuters waited on cold platforms.',
    'No commuter service: platforms stay empty while the signalmen stop work.',
    'Commuters wait as signalmen stop work for a second day.',
    'Signalmen and conductors stop work; platforms are empty.',
  ].map((article) => ({ article, tags: ['rail'] }))
  const others = [
    'The bakery sells bread and cake.',
    'A mountain village celebrates its cheese.',
    'The museum shows paintings from three centuries.',
    'Rain is expected in the north.',
  ].map((article) => ({ article, tags: [] }))
  const text = 'Signalmen stop work again, and commuters stand on empty platforms.'

  it('suggests what editors gave similar articles', () => {
    const tagger = createTagger({ language, vocabulary, examples: [...examples, ...others] })
    expect(tagger.suggest(text).map(({ id }) => id)).toEqual(['rail'])
    expect(tagger.suggest('The village bakery sells cheese cake.')).toEqual([])
  })

  it('knows the same after it was saved and loaded', () => {
    const tagger = createTagger({ language, vocabulary, examples: [...examples, ...others] })
    const state = JSON.parse(JSON.stringify(tagger.save())) as ReturnType<typeof tagger.save>
    const again = createTagger({ language, vocabulary, state })
    expect(again.suggest(text).map(({ id }) => id)).toEqual(['rail'])
  })

  it('refuses examples with tags that it does not know', () => {
    const bad = [{ article: text, tags: ['nope'] }]
    expect(() => createTagger({ language, vocabulary, examples: bad })).toThrow(
      expect.objectContaining({ field: 'examples[0].tags' }),
    )
  })
})

describe('the editor’s say', () => {
  const text = 'Peace talks in Armenia.'

  it('keeps a rejected tag away, from one article or from all', () => {
    const tagger = createTagger({ language, vocabulary })
    tagger.reject({ slug: 'armenia' }, 'a1')
    expect(tagger.suggest(text, { articleId: 'a1' }).map(({ id }) => id)).toEqual(['peace'])
    expect(tagger.suggest(text, { articleId: 'a2' })).toHaveLength(2)
    tagger.reject({ slug: 'armenia' })
    expect(tagger.suggest(text, { articleId: 'a2' }).map(({ id }) => id)).toEqual(['peace'])
  })

  it('puts first what editors accept', () => {
    const tagger = createTagger({ language, vocabulary })
    for (let times = 0; times < 5; times++) tagger.accept({ slug: 'armenia' })
    expect(tagger.suggest(text)[0]?.id).toBe('armenia')
  })
})
