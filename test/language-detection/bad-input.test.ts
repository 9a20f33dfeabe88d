import { beforeAll, describe, expect, it } from 'vitest'
import { detectLanguage, loadDetector } from '../../src/language-detection/index.js'
import type { Detector } from '../../src/language-detection/index.js'

let detector: Detector
beforeAll(async () => {
  detector = await loadDetector()
})

const english = 'The mayor said on Monday that the bridge would stay closed until the autumn. '
const german =
  'Die Bürgermeisterin sagte am Montag, dass die Brücke bis zum Herbst gesperrt bleibt. '

describe('odd input', () => {
  it.each([
    ['emoji', '🎉🎉🎉 👍🏽'],
    [
      'addresses only',
      'https://example.org/news/today www.example.com editor@example.org @desk #breaking',
    ],
    ['numbers', '12 345,67 — 2026-01-01 (3:2)'],
    ['lone surrogates', '\uD800\uDC00 \uDFFF \uD83D'],
    ['NUL', '\0\0\0'],
    ['two letters', 'OK'],
  ])('tells nothing from %s', (_, text) => {
    expect(detectLanguage(text, { detector })).toMatchObject({ code: 'und', confidence: 0 })
  })

  it.each([
    ['a name', 'Angela Merkel'],
    ['a place', 'New York'],
    ['code', 'const x = foo(a, b); if (x !== null) { return x[0] }'],
  ])('is not sure of %s', (_, text) => {
    expect(detectLanguage(text, { detector }).reliable).toBe(false)
  })

  it.each([
    ['one letter', 'a'.repeat(200)],
    ['one word of one letter', 'aaaa '.repeat(60)],
    ['laughter', 'hahahahaha '.repeat(20)],
    ['one word', 'test '.repeat(200)],
  ])('is no surer of %s for being repeated', (_, text) => {
    expect(detectLanguage(text, { detector }).reliable).toBe(false)
  })

  it('does not rely on a language it does not know for being like one it knows', () => {
    const asturian = 'Nel conceyu falen de que l’agua nun aporta a les cases dende l’añu pasáu.'
    expect(detectLanguage(asturian, { detector }).reliable).toBe(false)
  })

  it('reads two syllables where one language is written in them', () => {
    expect(detectLanguage('안녕', { detector }).code).toBe('ko')
  })

  it('takes romanised Russian for Russian', () => {
    const text =
      'Vchera vecherom gorodskoy sovet reshil zakryt staryy basseyn, potomu chto remont stoit slishkom dorogo.'
    expect(detectLanguage(text, { detector }).code).toBe('ru-Latn')
  })

  it('says how much of a text is in which language', () => {
    const result = detectLanguage(`${english}\n\n${german}`, { detector })
    expect(result.mixed?.map(({ code }) => code).sort()).toEqual(['de', 'en'])
    expect(result.reliable).toBe(false)
  })

  it('does not call a text mixed for a short quotation', () => {
    const result = detectLanguage(`${english.repeat(5)}“Je ne regrette rien”, she added.`, {
      detector,
    })
    expect(result).toMatchObject({ code: 'en', reliable: true })
    expect(result).not.toHaveProperty('mixed')
  })

  it('reads ten megabytes as fast as a page', () => {
    const start = performance.now()
    expect(detectLanguage(german.repeat(120_000), { detector }).code).toBe('de')
    expect(detectLanguage(`${german}\n`.repeat(120_000), { detector }).code).toBe('de')
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
