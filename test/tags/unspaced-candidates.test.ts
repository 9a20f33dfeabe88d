import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/languages/index.js'
import { extractKeyphrases } from '../../src/tags/index.js'

const chinese = await loadLanguage('zh')
const japanese = await loadLanguage('ja')

describe('keyphrases of writing without spaces', () => {
  it('are what comes again between changing neighbours, whole', () => {
    const text =
      '市政府决定关闭海滨浴场。海滨浴场建于1974年。居民说,关闭海滨浴场没有道理。议会下周讨论海滨浴场。'
    expect(extractKeyphrases(text, { language: chinese })[0]?.label).toBe('海滨浴场')
  })

  it('are no function words and no numbers', () => {
    const text = '三百人来了。他们的三百人在这里。三百人也在那里。他们的船在这里。'
    const labels = extractKeyphrases(text, { language: chinese }).map(({ label }) => label)
    expect(labels).not.toContain('三百')
    expect(labels.filter((label) => label.includes('的'))).toEqual([])
  })

  it('are parted by hiragana in Japanese', () => {
    const text =
      '水族館は新しいペンギンを迎えた。ペンギンは水族館の人気者だ。来月、水族館がペンギンの赤ちゃんを公開する。'
    const labels = extractKeyphrases(text, { language: japanese }).map(({ label }) => label)
    expect(labels.slice(0, 2).sort()).toEqual(['ペンギン', '水族館'])
  })

  it('take linear time in ten thousand sentences', () => {
    const text = Array.from({ length: 10_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + (index % 5000), 0x5000 + (index % 777), 0x6000 + (index % 91)),
    ).join('海滨浴场。')
    expect(extractKeyphrases(text, { language: chinese })[0]?.label).toBe('海滨浴场')
  })
})
