import { describe, expect, it } from 'vitest'
import { WordList } from '../../src/language-detection/word-list.js'

const words = new WordList()

/** The words as strings, without their boundaries. */
function wordsOf(text: string, script: string): string[] {
  words.read(text, script)
  return Array.from({ length: words.length }, (_, word) =>
    String.fromCharCode(
      ...words.units.subarray((words.starts[word] ?? 0) + 1, words.starts[word + 1]),
    ),
  )
}

describe('WordList', () => {
  it.each([
    ['small letters, one kind of apostrophe', 'L’EAU ʼn', 'Latn', ["l'eau", 'n']],
    ['no apostrophe at the end', "the boys' ‘talk’", 'Latn', ['the', 'boys', 'talk']],
    ['letters with their marks as one', 'e\u0301te\u0301', 'Latn', ['été']],
    ['joiners inside a word', 'می\u200Cخواهم', 'Arab', ['می\u200Cخواهم']],
    ['only words of the script', 'Apple и Москва, 5G', 'Cyrl', ['и', 'москва']],
    ['runs of ideographs', '東京、大阪 2026', 'Hani', ['東京', '大阪']],
    [
      'a letter at most three times in a row',
      'Schifffahrt, soooooo',
      'Latn',
      ['schifffahrt', 'sooo'],
    ],
    ['a long word cut', 'ab'.repeat(50), 'Latn', ['ab'.repeat(20)]],
    [
      'a word that comes again once',
      'the cat, the dog: THE end',
      'Latn',
      ['the', 'cat', 'dog', 'end'],
    ],
    ['through what is not to be seen', 'Bun\u00ADdes\u200Btag', 'Latn', ['bundestag']],
    ['full-width letters and ligatures', 'Ｔｅａ ﬁne', 'Latn', ['tea', 'fine']],
    ['Arabic presentation forms', 'ﻣﺮﺣﺒﺎ', 'Arab', ['مرحبا']],
    ['nothing where there is nothing', '… 12 🎉', 'Latn', []],
  ])('reads %s', (_, text, script, expected) => {
    expect(wordsOf(text, script)).toEqual(expected)
  })

  it('forgets the text before', () => {
    wordsOf('one two three four', 'Latn')
    expect(wordsOf('five', 'Latn')).toEqual(['five'])
  })
})
