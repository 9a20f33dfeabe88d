import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { languageResultSchema } from '../../src/schema/index.js'
import { detectLanguage, loadDetector } from '../../src/language-detection/index.js'
import type { Detector } from '../../src/language-detection/index.js'

let detector: Detector
beforeAll(async () => {
  detector = await loadDetector()
})

const paragraphs: readonly (readonly [code: string, text: string])[] = [
  [
    'en',
    'The city council voted on Tuesday night to close the old swimming pool, although more than four thousand residents had signed a petition to keep it open. The mayor said that repairs would cost more than the town could afford this year, and promised that a new pool would be built near the railway station.',
  ],
  [
    'de',
    'Der Stadtrat hat am Dienstagabend beschlossen, das alte Schwimmbad zu schließen, obwohl mehr als viertausend Einwohner eine Petition dagegen unterschrieben hatten.',
  ],
  [
    'es',
    'El ayuntamiento decidió el martes por la noche cerrar la antigua piscina, aunque más de cuatro mil vecinos habían firmado una petición para mantenerla abierta.',
  ],
  [
    'fr',
    'Le conseil municipal a décidé mardi soir de fermer l’ancienne piscine, alors que plus de quatre mille habitants avaient signé une pétition pour la garder ouverte.',
  ],
  [
    'ru',
    'Городской совет во вторник вечером решил закрыть старый бассейн, хотя более четырёх тысяч жителей подписали петицию с просьбой его сохранить.',
  ],
  ['el', 'Το δημοτικό συμβούλιο αποφάσισε το βράδυ της Τρίτης να κλείσει το παλιό κολυμβητήριο.'],
  [
    'ja',
    '市議会は火曜日の夜、四千人以上の住民が存続を求めたにもかかわらず、古いプールの閉鎖を決めた。',
  ],
  ['ko', '시의회는 화요일 밤 주민 사천여 명의 반대에도 불구하고 오래된 수영장을 닫기로 결정했다.'],
  ['zh-Hans', '尽管四千多名居民签名请愿，市议会星期二晚上仍然决定关闭旧游泳池。'],
]

describe('detectLanguage', () => {
  it.each(paragraphs)('names an ordinary paragraph in %s', (code, text) => {
    const result = detectLanguage(text, { detector })
    expect(result.code).toBe(code)
    expect(languageResultSchema.parse(result)).toEqual(result)
  })

  it.each([
    ['empty', ''],
    ['white space', ' \n\t '],
    ['numbers', '12 345,67 — 2026-01-01'],
    ['emoji', '🎉🎉🎉 👍🏽'],
    ['an address', 'https://example.org/the/news/of/the/day'],
    ['a mail address', 'editor@example.org'],
    ['two letters', 'OK'],
  ])('does not guess from %s', (_, text) => {
    const result = detectLanguage(text, { detector })
    expect(result).toMatchObject({ code: 'und', name: 'Unknown', confidence: 0, reliable: false })
  })

  it('gives a valid result for any string, and the same one twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const result = detectLanguage(text, { detector })
        expect(languageResultSchema.parse(result)).toEqual(result)
        expect(detectLanguage(text, { detector })).toEqual(result)
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      }),
    )
  })

  it('lets a declared language decide an unclear text, and not a clear one', () => {
    const [, english] = paragraphs[0] ?? ['', '']
    expect(detectLanguage(english, { detector, declared: 'de' }).code).toBe('en')
    const unclear = detectLanguage('Restaurant Paris', { detector })
    const declared = detectLanguage('Restaurant Paris', { detector, declared: 'fr' })
    const confidenceInFrench = [unclear, ...unclear.alternatives].find(({ code }) => code === 'fr')
    expect(declared.code === 'fr' ? declared.confidence : 0).toBeGreaterThan(
      confidenceInFrench?.confidence ?? 0,
    )
  })

  it('ignores a declared language that is no language tag', () => {
    const [, english] = paragraphs[0] ?? ['', '']
    expect(detectLanguage(english, { detector, declared: '???' }).code).toBe('en')
  })

  it('refuses candidates that are no language tags, naming the option', () => {
    expect(() => detectLanguage('Hello', { detector, candidates: ['english!'] })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'candidates' }),
    )
  })
})
