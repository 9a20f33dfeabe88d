import { describe, expect, it } from 'vitest'
import { prevailingScript } from '../../src/language-detection/script.js'

describe('prevailingScript', () => {
  it.each([
    ['Latn', 'Ærøskøbing, Łódź'],
    ['Cyrl', 'Київ (Kyiv)'],
    ['Grek', 'Ἀθῆναι'],
    ['Jpan', '東京タワー'],
    ['Kore', '大韓民國 대한민국'],
    ['Hani', '東京都'],
    ['Hani', '𠀀𠀁𠀂'],
    ['Arab', 'ﻣﺮﺣﺒﺎ'],
    ['Latn', 'ＡＢＣ'],
    ['Cyrl', 'iPhone и Galaxy в Киеве'],
    ['Jpan', 'MacでUSBを使う'],
    ['Zyyy', '1, 2 … 🎉'],
  ])('is %s for %s', (script, text) => {
    expect(prevailingScript(text).script).toBe(script)
  })

  it('counts the letters of the script and of all', () => {
    expect(prevailingScript('Москва, Moscow')).toEqual({
      script: 'Cyrl',
      letters: 6,
      lettersOfAllScripts: 12,
    })
  })
})
