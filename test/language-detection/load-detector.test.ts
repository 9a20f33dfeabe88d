import { describe, expect, it } from 'vitest'
import { detectLanguage, loadDetector } from '../../src/language-detection/index.js'

describe('loadDetector', () => {
  it('gives the same detector twice', async () => {
    expect(await loadDetector()).toBe(await loadDetector({ size: 'full' }))
  })

  it('has a small model that knows the same languages', async () => {
    const detector = await loadDetector({ size: 'small' })
    expect(detector.version).not.toBe((await loadDetector()).version)
    for (const [code, text] of [
      ['en', 'The town council voted on Tuesday to close the old swimming pool.'],
      ['tr', 'Belediye meclisi salı akşamı eski yüzme havuzunu kapatmaya karar verdi.'],
      ['uk', 'Міська рада у вівторок увечері вирішила закрити старий басейн.'],
      ['zh-Hant', '市議會星期二晚上決定關閉舊游泳池，因為維修費用太高。'],
    ] as const)
      expect(detectLanguage(text, { detector })).toMatchObject({ code, reliable: true })
  })

  it('refuses another size, naming the option', async () => {
    await expect(loadDetector({ size: 'tiny' as 'small' })).rejects.toMatchObject({
      code: 'invalid-option',
      field: 'size',
    })
  })

  it('asks franc where the model does not know the script', async () => {
    const detector = await loadDetector({ moreLanguages: true })
    expect(detector.version).toContain('franc')
    expect(detectLanguage('ᓄᓇᕗᑦ ᒐᕙᒪᖓ ᐃᖃᓗᐃᑦ', { detector }).script).toBe('Cans')
  })
})
