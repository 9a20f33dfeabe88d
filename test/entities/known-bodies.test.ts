import { expect, test } from 'vitest'
import { isPublicBody, nameKind } from '../../src/entities/gazetteer.js'
import { findKnownBodies } from '../../src/entities/known-bodies.js'
import { createLexicon } from '../../src/entities/lexicon.js'
import { describeSentence } from '../../src/entities/sentence-features.js'

/** Everything of two words and more is known as a public body. */
const lexicon = createLexicon({ knownAs: () => nameKind.public })
const words = (text: string): { text: string }[] => text.split(' ').map((word) => ({ text: word }))

test.each<[string, number[], [number, number][]]>([
  ['European Council', [0, 0], [[0, 2]]],
  ['European Council', [0, 9], []],
  ['European council', [0, 0], []],
])('%s, labelled %j', (text, labels, spans) => {
  const found = findKnownBodies(describeSentence(words(text), lexicon), Uint8Array.from(labels))
  expect(found.map(({ start, end }) => [start, end])).toEqual(spans)
})

test('a body is what is known as nothing else', () => {
  expect(isPublicBody(nameKind.public)).toBe(true)
  expect(isPublicBody(nameKind.public | nameKind.person)).toBe(false)
  expect(isPublicBody(nameKind.company)).toBe(false)
})
