import { describe, expect, it } from 'vitest'
import {
  countWords,
  countWritten,
  prevailingScript,
  scriptOf,
  slugify,
  toLowerCase,
} from '../../src/text/index.js'

describe('scripts', () => {
  it.each([
    ['a', 'Latn'],
    ['я', 'Cyrl'],
    ['λ', 'Grek'],
    ['ש', 'Hebr'],
    ['ع', 'Arab'],
    ['ह', 'Deva'],
    ['漢', 'Hani'],
    ['か', 'Hira'],
    ['カ', 'Kana'],
    ['한', 'Hang'],
    ['ไ', 'Thai'],
    ['ა', 'Geor'],
    ['ա', 'Armn'],
    ['አ', 'Ethi'],
    ['1', 'Zyyy'],
    ['𠀀', 'Hani'],
  ])('names the script of %s', (character, script) => {
    expect(scriptOf(character.codePointAt(0) ?? 0)).toBe(script)
  })

  it.each([
    ['Баку 2026', 'Cyrl'],
    ['東京は晴れ', 'Jpan'],
    ['北京天气', 'Hani'],
    ['서울 날씨', 'Kore'],
    ['123', 'Zyyy'],
  ])('names the prevailing script of %s', (text, script) => {
    expect(prevailingScript(text)).toBe(script)
  })
})

describe('counting', () => {
  it('counts words once each, by their own script', () => {
    expect(countWritten('Der Film 流浪地球 läuft')).toEqual({
      words: 3,
      unspacedCharacters: { Hani: 4 },
      characters: 16,
    })
    expect(countWords("Jean-Claude's 2-1 win — fine")).toBe(4)
    expect(countWords(' \n\0')).toBe(0)
  })
})

describe('slugify', () => {
  it.each([
    ['Côte d’Ivoire: élections 2026', 'côte-divoire-élections-2026'],
    ['  Азербайджан & мир ', 'азербайджан-мир'],
    ['हिन्दी समाचार', 'हिन्दी-समाचार'],
    ['***', ''],
    ['İstanbul', 'istanbul'],
  ])('turns %j into %j', (label, slug) => {
    expect(slugify(label)).toBe(slug)
  })
})

describe('toLowerCase', () => {
  it('knows the dotless i where it is told, and keeps ß', () => {
    expect(toLowerCase('IĞDIR İzmir', { dotlessI: true })).toBe('ığdır izmir')
    expect(toLowerCase('IRAN İzmir Straße')).toBe('iran izmir straße')
  })
})
