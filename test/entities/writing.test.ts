import { expect, test } from 'vitest'
import { writing, writingOf } from '../../src/entities/writing.js'

test.each([
  ['京', 'han'],
  ['々', 'han'],
  ['の', 'hiragana'],
  ['ー', 'katakana'],
  ['・', 'middleDot'],
  ['·', 'middleDot'],
  ['NHK', 'letter'],
  ['Ж', 'letter'],
  ['2024', 'number'],
  ['２', 'number'],
  ['「', 'opening'],
  ['》', 'closing'],
  ['、', 'comma'],
  ['。', 'stop'],
  ['%', 'sign'],
  ['', 'sign'],
] as const)('%j is written as %s', (token, expected) => {
  expect(writingOf(token)).toBe(writing[expected])
})
