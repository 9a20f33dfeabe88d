import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLanguage, unknownLanguage } from '../../src/languages/index.js'
import { classifyTopics } from '../../src/tags/index.js'

const language = await loadLanguage('en')
const first = (text: string): string | undefined => classifyTopics(text, { language })[0]?.label

describe('classifyTopics', () => {
  it.each([
    ['conflict, war and peace', 'The ceasefire ended when rebels shelled the town with mortars.'],
    ['labour', 'Nurses walked out over pay, and their trade union called a second strike.'],
    ['sport', 'The striker scored a hat-trick in the cup final at the national stadium.'],
    ['weather', 'Heavy rain and thunderstorms are forecast, with gusts near the coast.'],
    ['religion', 'The bishop led the prayers in the cathedral on Good Friday.'],
    ['health', 'The hospital treats patients who caught the virus before the vaccine came.'],
    ['education', 'Pupils sat the exam at their secondary school under the new curriculum.'],
  ])('finds %s', (label, text) => {
    expect(first(text)).toBe(label)
  })

  it('says why: the phrases as written', () => {
    const [topic] = classifyTopics('A strike ballot at the plant: the trade union is ready.', {
      language,
    })
    expect(topic?.evidence).toEqual(expect.arrayContaining(['strike ballot', 'trade union']))
  })

  it('lets a topic of the second level follow its broader topic', () => {
    const topics = classifyTopics(
      'The peace talks led to a truce. Mediators hope that the peace treaty will be signed.',
      { language },
    )
    expect(topics.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['medtop:16000000', 'medtop:20000073']),
    )
    expect(topics.find(({ level }) => level === 2)?.broader).toBe('medtop:16000000')
  })

  it('says nothing about a text that says nothing, or in a language it does not know', () => {
    expect(classifyTopics('', { language })).toEqual([])
    expect(classifyTopics('Well, there it was again.', { language })).toEqual([])
    expect(classifyTopics('The rebels shelled the town.', { language: unknownLanguage })).toEqual(
      [],
    )
  })

  it('never throws, whatever the text, and says the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(classifyTopics(text, { language })).toEqual(classifyTopics(text, { language }))
      }),
    )
  })
})
