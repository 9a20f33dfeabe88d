import { describe, expect, it } from 'vitest'
import { knownPart } from '../../src/entities/known-part.js'

const names: Readonly<Record<string, number>> = {
  لبنان: 8,
  القاهرة: 16,
  서울: 16,
  김경도: 1,
  praha: 16,
  москва: 16,
  biden: 4,
}
const known = (word: string): number => knownPart(word, (part) => names[part] ?? 0, false)
const knownCase = (word: string): number => knownPart(word, (part) => names[part] ?? 0, true)

describe('knownPart', () => {
  it.each([
    ['“and Lebanon”', 'ولبنان', 8],
    ['“and in Lebanon”', 'وبلبنان', 8],
    ['“and Cairo”, with its article', 'والقاهرة', 16],
    ['“from Seoul”', '서울에서', 16],
    ['“Kim Gyeong-do”, the topic', '김경도는', 1],
    ['a word of no name', '전했다', 0],
    ['a word of another script', 'Lebanon-based', 0],
  ])('%s', (_, word, expected) => {
    expect(known(word)).toBe(expected)
  })
})

describe('knownPart of a language with cases', () => {
  it.each([
    ['a genitive', 'prahy', 16],
    ['an instrumental', 'bidenem', 4],
    ['a locative', 'москве', 16],
    ['a word too short to tell', 'bid', 0],
    ['a word of no name', 'vláda', 0],
  ])('%s', (_, word, expected) => {
    expect(knownCase(word)).toBe(expected)
  })
})
