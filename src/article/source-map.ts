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
