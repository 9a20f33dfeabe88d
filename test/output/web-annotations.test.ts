import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/index.js'
import { toWebAnnotations } from '../../src/output/index.js'
import { analysis, document } from './bank-article.js'

const source = 'https://example.com/rates'

describe('toWebAnnotations', () => {
  const annotations = toWebAnnotations(document, analysis, { source })

  it('annotates the mentions of the body in reading order', () => {
    expect(annotations.map(({ target }) => target.selector[1].exact)).toStrictEqual([
      'Bank of England',
      'Andrew Bailey',
      'London',
      'the Bank',
    ])
  })

  it('says what is meant, and where in code points and in words', () => {
    expect(annotations[0]).toStrictEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.com/rates#7-22',
      type: 'Annotation',
      motivation: 'identifying',
      generator: { type: 'Software', name: 'copydesk 1.2.3' },
      body: [
        {
          type: 'SpecificResource',
          source: 'http://www.wikidata.org/entity/Q183231',
          purpose: 'identifying',
        },
        { type: 'TextualBody', value: 'Bank of England', purpose: 'tagging' },
      ],
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: 6, end: 21 },
          {
            type: 'TextQuoteSelector',
            exact: 'Bank of England',
            prefix: '😀 The ',
            suffix: ' raised rates. Andrew Bailey spo',
          },
        ],
      },
    })
    expect(annotations[1]).toMatchObject({
      motivation: 'tagging',
      body: [{ type: 'TextualBody', value: 'Andrew Bailey', purpose: 'tagging' }],
    })
  })

  it('asks for the address that is annotated', () => {
    expect(() => toWebAnnotations(document, analysis, {} as { source: string })).toThrow(
      expect.objectContaining({ code: 'invalid-option', field: 'source' }) as Error,
    )
  })

  it('finds any mention again by its code points, and by prefix, quotation and suffix', () => {
    const [entity] = analysis.entities
    if (entity === undefined) throw new Error('the sample has entities')
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.string({ unit: 'binary', maxLength: 100 }),
        (before, after) => {
          const { text } = readArticle({ body: `${before} Baku ${after}` })
          const start = text.indexOf('Baku')
          const mention = { field: 'body', start, end: start + 4, text: 'Baku' } as const
          const [annotation] = toWebAnnotations(
            { ...document, text },
            { ...analysis, entities: [{ ...entity, mentions: [mention] }] },
            { source },
          )
          const [position, quote] = annotation?.target.selector ?? []
          expect(Array.from(text).slice(position?.start, position?.end).join('')).toBe('Baku')
          expect(text).toContain(`${String(quote?.prefix)}Baku${String(quote?.suffix)}`)
        },
      ),
    )
  })
})
