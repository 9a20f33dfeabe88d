import type { Span } from '../schema/index.js'

/**
 * The way from the plain text back to the body as given.
 *
 * A run of text copied unchanged is one segment; a character that stands for something longer
 * (`&amp;` for `&`, a line break for `<br>`) is a segment of its own.
 *
 *     text     P e t e r   &   P a u l          segments: 0 → 3, length 6 : 6
 *              │           │   │                          6 → 9, length 1 : 5   (&amp;)
 *     source   <p>Peter &amp; Paul</p>                    7 → 14, length 5 : 5
 */
export interface SourceMap {
  /**
   * The range of the source that `span` of the text was made of. Half-open, UTF-16 units;
   * O(log segments).
   */
  toSource(span: Span): Span
}

/** Text that is its own source. */
export const identityMap: SourceMap = {
  toSource: ({ start, end }) => ({ start, end }),
}

/**
 * A source map of segments. Segment `i` holds the text from `textStarts[i]` up to the next segment
 * and was made of the source from `sourceStarts[i]` to `sourceEnds[i]`; text and source of equal
 * length correspond unit by unit.
 */
export interface Segments {
  readonly textStarts: Uint32Array
  readonly sourceStarts: Uint32Array
  readonly sourceEnds: Uint32Array
  readonly textLength: number
}

/** Makes the source map of a text made of segments. */
export function segmentMap(segments: Segments): SourceMap {
  const { textStarts, sourceStarts, sourceEnds, textLength } = segments
  const sourceOf = (offset: number, side: 'start' | 'end'): number => {
    if (textStarts.length === 0) return 0
    const index = segmentAt(textStarts, side === 'start' ? offset : offset - 1)
    const textStart = textStarts[index] ?? 0
    const sourceStart = sourceStarts[index] ?? 0
    const sourceEnd = sourceEnds[index] ?? 0
    const copied = (textStarts[index + 1] ?? textLength) - textStart === sourceEnd - sourceStart
    if (copied) return sourceStart + Math.min(offset - textStart, sourceEnd - sourceStart)
    return side === 'start' && offset < textLength ? sourceStart : sourceEnd
  }
  return {
    toSource: ({ start, end }) => {
      const from = sourceOf(clamp(start, textLength), 'start')
      return { start: from, end: end > start ? sourceOf(clamp(end, textLength), 'end') : from }
    },
  }
}

/** Index of the last segment that starts at or before `offset`. */
export function segmentAt(textStarts: Uint32Array, offset: number): number {
  let low = 0
  let high = textStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((textStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length))
}
