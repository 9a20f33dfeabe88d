import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureKey, featureKinds, featureLabel } from '../../src/related/feature.js'
import { isPacked, packNames, unpackNames } from '../../src/related/packed-names.js'

const name = fc.record({
  key: fc
    .tuple(fc.constantFrom(...featureKinds), fc.string({ unit: 'binary' }))
    .map(([kind, text]) => featureKey(kind, text)),
  label: fc.string({ unit: 'binary' }).map(featureLabel),
  background: fc.integer({ min: 0, max: 255 }),
})

describe('packed names', () => {
  it.each([
    ['w:en:elect', 'elections', 'the label goes on'],
    ['w:en:happi', 'happy', 'the label ends otherwise'],
    ['e:ilham aliyev', 'Ilham Aliyev', 'a capital to every word'],
    ['s:airbus', 'Airbuses', 'a capital and an ending'],
    ['n:10:30', '10:30', 'a colon in the name'],
    ['t:medtop:16000000', 'conflict, war and peace', 'nothing in common, and long'],
    ['e:', '', 'nothing at all'],
  ])('give back %s, written %s: %s', (key, label) => {
    const names = [{ key, label, background: 77 }]
    expect([...unpackNames(packNames(names))]).toEqual(names)
  })

  it('give back every name', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const packed = packNames(names)
        expect([...unpackNames(packed)]).toEqual(names)
        expect(isPacked(packed)).toBe(true)
      }),
    )
  })

  it('are known to be cut', () => {
    const packed = packNames([
      { key: 'w:en:tram', label: 'trams', background: 1 },
      { key: 's:baku', label: 'Baku', background: 2 },
    ])
    for (let end = 0; end < packed.entries.length; end++)
      expect(isPacked({ ...packed, entries: packed.entries.subarray(0, end) })).toBe(false)
    expect(isPacked({ ...packed, count: 3 })).toBe(false)
  })
})
