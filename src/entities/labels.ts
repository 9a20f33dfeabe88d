import type { EntityType } from '../schema/index.js'

/** The types in the order in which models number them. */
export const entityTypes = [
  'person',
  'place',
  'organisation',
] as const satisfies readonly EntityType[]

/**
 * The labels of a token: outside a name, or the beginning, the inside, the last or the only token
 * of one (BILOU, Ratinov and Roth 2009), for every type.
 */
export const tokenLabels: readonly string[] = [
  'O',
  ...entityTypes.flatMap((type) => [`B-${type}`, `I-${type}`, `L-${type}`, `U-${type}`]),
]

const begin = 0
const inside = 1
const last = 2
const unit = 3

/** A run of tokens `[start, end)` that is a name. */
export interface LabelledSpan {
  readonly start: number
  readonly end: number
  readonly type: EntityType
}

/** Whether a label may stand right before another one. */
export function mayPrecede(before: number, after: number): boolean {
  const open = before !== 0 && part(before) <= inside
  const goesOn = after !== 0 && (part(after) === inside || part(after) === last)
  return open ? goesOn && typeIndex(before) === typeIndex(after) : !goesOn
}

/** Reads the names off the labels of a sentence. */
export function toSpans(labels: Uint8Array): LabelledSpan[] {
  const spans: LabelledSpan[] = []
  let start = 0
  labels.forEach((label, i) => {
    if (label === 0) return
    if (part(label) === begin || part(label) === unit) start = i
    const type = entityTypes[typeIndex(label)]
    if (part(label) >= last && type !== undefined) spans.push({ start, end: i + 1, type })
  })
  return spans
}

/** Writes names as labels; the spans must not overlap. */
export function toLabels(tokens: number, spans: readonly LabelledSpan[]): Uint8Array {
  const labels = new Uint8Array(tokens)
  for (const { start, end, type } of spans) {
    const first = 1 + entityTypes.indexOf(type) * 4
    labels.fill(first + inside, start, end)
    labels[start] = first + begin
    labels[end - 1] = first + (end - start === 1 ? unit : last)
  }
  return labels
}

/** Takes a label other than O apart: the number of its type, and 0…3 for B, I, L and U. */
export function labelParts(label: number): { readonly type: number; readonly part: number } {
  return { type: typeIndex(label), part: part(label) }
}

function part(label: number): number {
  return (label - 1) % 4
}

function typeIndex(label: number): number {
  return (label - 1) >> 2
}
