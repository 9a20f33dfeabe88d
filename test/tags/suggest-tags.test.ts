import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import type { Entity, Topic } from '../../src/schema/index.js'
import { suggestTags, type Keyphrase } from '../../src/tags/index.js'

const document = readArticle({ title: 'Talks', body: 'The talks went on. '.repeat(60) })

function entity(name: string, details: Partial<Entity> = {}): Entity {
  return {
    id: name,
    type: 'person',
    name,
    aliases: [],
    role: 'about',
    salience: 0.8,
    confidence: 0.9,
    mentions: [{ field: 'body', start: 0, end: name.length, text: name }],
    ...details,
  }
}

function keyphrase(label: string, score = 0.5): Keyphrase {
  const mention = { field: 'body', start: 0, end: label.length, text: label } as const
  return { label, score, confident: true, mentions: [mention] }
}

function topic(label: string, confident = true): Topic {
  return { id: 'medtop:16000000', label, level: 1, score: 0.6, confident, evidence: ['truce'] }
}

const labels = (
  sources: Partial<Parameters<typeof suggestTags>[0]>,
  options?: Parameters<typeof suggestTags>[1],
): string[] =>
  suggestTags({ document, entities: [], topics: [], keyphrases: [], ...sources }, options).map(
    ({ label }) => label,
  )

describe('suggestTags', () => {
  it('puts entities, topics and keyphrases in one list with slug and kind', () => {
    const tags = suggestTags({
      document,
      entities: [entity('Ilham Aliyev')],
      topics: [topic('conflict, war and peace')],
      keyphrases: [keyphrase('peace agreement')],
    })
    expect(tags.map(({ kind }) => kind).sort()).toEqual(['entity', 'keyphrase', 'topic'])
    expect(tags.map(({ slug }) => slug).sort()).toEqual([
      'conflict-war-and-peace',
      'ilham-aliyev',
      'peace-agreement',
    ])
  })

  it.each([
    ['a keyphrase that is an entity', 'Azerbaijan', 'Azerbaijan'],
    ['a keyphrase that is part of a name', 'Ilham Aliyev', 'Aliyev'],
    ['a keyphrase that is a name with its office', 'Ilham Aliyev', 'President Ilham Aliyev'],
  ])('does not say twice: %s', (_, name, phrase) => {
    expect(labels({ entities: [entity(name)], keyphrases: [keyphrase(phrase)] })).toEqual([name])
  })

  it('does not say an alias of an entity again', () => {
    const unitedNations = entity('United Nations', { aliases: ['UN'] })
    expect(labels({ entities: [unitedNations], keyphrases: [keyphrase('UN')] })).toEqual([
      'United Nations',
    ])
  })

  it('does not say singular and plural of one phrase', () => {
    const keyphrases = [keyphrase('peace treaty', 0.6), keyphrase('peace treaties')]
    expect(labels({ keyphrases })).toEqual(['peace treaty'])
  })

  it('keeps two entities apart of which one has the name of the other in its own', () => {
    const entities = [entity('Iran'), entity('Iran Air', { type: 'organisation' })]
    expect(labels({ entities })).toEqual(['Iran', 'Iran Air'])
  })

  it('leaves out topics that the classifier is not sure of', () => {
    expect(labels({ topics: [topic('weather', false)] })).toEqual([])
  })

  it('gives ten tags at most, or as many as asked for', () => {
    const words = 'oil rice wine corn milk salt gold wool silk iron coal wood'.split(' ')
    const keyphrases = words.map((word) => keyphrase(word))
    expect(labels({ keyphrases })).toHaveLength(10)
    expect(labels({ keyphrases }, { limit: 3 })).toHaveLength(3)
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses the limit %s', (limit) => {
    expect(() => labels({}, { limit })).toThrow(/'limit'/u)
  })

  it('gives nothing for nothing', () => {
    expect(labels({})).toEqual([])
  })
})
