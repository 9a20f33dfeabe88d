import type { Document } from '../article/index.js'
import { invalidOption } from '../errors.js'
import type { Analysis, Entity, Mention } from '../schema/index.js'
import { codePointOffsets } from './code-points.js'
import { entityUris } from './identifiers.js'

/** One mention of an entity as a W3C Web Annotation. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying' | 'tagging'
  readonly generator: { readonly type: 'Software'; readonly name: string }
  readonly body: readonly (
    | {
        readonly type: 'SpecificResource'
        readonly source: string
        readonly purpose: 'identifying'
      }
    | { readonly type: 'TextualBody'; readonly value: string; readonly purpose: 'tagging' }
  )[]
  readonly target: {
    readonly source: string
    readonly selector: readonly [TextPositionSelector, TextQuoteSelector]
  }
}

/** Offsets in code points, half-open, into the plain text of the body. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** The mention with what stands around it, to find it again after an edit. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export interface WebAnnotationOptions {
  /** Address of the article: the target of the annotations, and the stem of their ids. */
  readonly source: string
}

/** Code points of context on either side. Enough to tell repetitions of a name apart. */
const contextLength = 32

/**
 * Writes every mention in the body as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/),
 * with its position in code points and with a quotation, so that the place can be found after edits.
 * Positions count in `document.text`, the plain text that was analysed. O(length + mentions).
 *
 * @throws CopydeskError `invalid-option` without `source`.
 *
 * @example
 * const [annotation] = toWebAnnotations(document, analysis, { source: 'https://example.com/rates' })
 * annotation.target.selector
 * // [{ type: 'TextPositionSelector', start: 4, end: 19 },
 * //  { type: 'TextQuoteSelector', exact: 'Bank of England', prefix: 'The ', suffix: ' kept …' }]
 */
export function toWebAnnotations(
  document: Document,
  analysis: Analysis,
  options: WebAnnotationOptions,
): readonly WebAnnotation[] {
  const source: unknown = (options as Partial<WebAnnotationOptions> | undefined)?.source
  if (typeof source !== 'string' || source === '')
    invalidOption('source', source, 'Give the address of the article, which is annotated.')
  const { text } = document
  const toCodePoints = codePointOffsets(text)
  const { name, version } = analysis.generator

  return analysis.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .filter(({ mention }) => mention.field === 'body')
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ entity, mention }) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source}#${String(mention.start)}-${String(mention.end)}`,
      type: 'Annotation',
      motivation: entityUris(entity).length > 0 ? 'identifying' : 'tagging',
      generator: { type: 'Software', name: `${name} ${version}` },
      body: bodyOf(entity),
      target: {
        source,
        selector: [
          {
            type: 'TextPositionSelector',
            start: toCodePoints(mention.start),
            end: toCodePoints(mention.end),
          },
          quote(text, mention),
        ],
      },
    }))
}

function bodyOf(entity: Entity): WebAnnotation['body'] {
  const [uri] = entityUris(entity)
  const tag = { type: 'TextualBody', value: entity.name, purpose: 'tagging' } as const
  return uri === undefined
    ? [tag]
    : [{ type: 'SpecificResource', source: uri, purpose: 'identifying' }, tag]
}

function quote(text: string, { start, end }: Mention): TextQuoteSelector {
  // A code point takes at most two units; one unit more, and no pair is ever cut in half.
  const units = 2 * contextLength + 1
  const before = Array.from(text.slice(Math.max(0, start - units), start))
  const after = Array.from(text.slice(end, end + units))
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: before.slice(-contextLength).join(''),
    suffix: after.slice(0, contextLength).join(''),
  }
}
