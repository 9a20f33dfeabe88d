import { describe, expect, it } from 'vitest'
import { completeNames } from '../../src/entities/complete-names.js'
import type { EntityType } from '../../src/schema/index.js'
import { tokenize } from '../../src/text/index.js'

/** Names stand in brackets, typed by what follows: `[Le Monde|organisation]`. */
function complete(marked: string, stopWords: readonly string[] = []): string[] {
  const names: { start: number; end: number; type: EntityType; confidence: number }[] = []
  let text = ''
  marked.split(/[[\]]/u).forEach((piece, i) => {
    const [name = '', type] = piece.split('|')
    const start = text.length
    text += name
    if (i % 2 === 1)
      names.push({ start, end: text.length, type: type as EntityType, confidence: 0.9 })
  })
  return completeNames(names, tokenize(text), new Set(stopWords)).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('completeNames', () => {
  it.each([
    [
      'groups like [La Ruta Pacifica|organisation] de las Mujeres worked',
      ['La Ruta Pacifica de las Mujeres'],
    ],
    ['the [Universidad|organisation] de [Chile|place] said', ['Universidad de Chile']],
    ['[Ursula|person] von der [Leyen|person] came', ['Ursula von der Leyen']],
    ['[Banco|organisation] do [Brasil|place] da [Bahia|place]', ['Banco do Brasil da Bahia']],
    ['[Paris|place] and [Rome|place]', ['Paris', 'Rome']],
    ['met [Silva|person] de facto', ['Silva']],
  ])('goes on over the particles of other languages: %s', (marked, expected) => {
    expect(complete(marked)).toEqual(expected)
  })

  it('leaves particles alone in a language that has them', () => {
    const spanish = ['de', 'la']
    expect(complete('el ministro [Rajoy|person] de [España|place]', spanish)).toEqual([
      'Rajoy',
      'España',
    ])
  })

  it.each([
    ['groups such as The [Corrymeela Community|organisation] met', ['The Corrymeela Community']],
    ['editors, The [Guardian|organisation] among them', ['The Guardian']],
    ['The [Guardian|organisation] reported', ['Guardian']],
    ['He left. The [Guardian|organisation] reported', ['Guardian']],
    ['in the [Guardian|organisation]', ['Guardian']],
    ['moved to The [Netherlands|place]', ['Netherlands']],
  ])('takes an article with a capital in mid-sentence to the name: %s', (marked, expected) => {
    expect(complete(marked)).toEqual(expected)
  })
})
