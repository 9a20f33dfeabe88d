/** White space that markup languages fold: space, tab, line feed, form feed, carriage return. */
export function isFoldableSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

/** White space of any kind, no-break and ideographic spaces and the byte order mark included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return isFoldableSpace(code)
  if (code < 0x2000) return code === 0xa0 || code === 0x85 || code === 0x1680
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Characters that are only hints to a typesetter and would cut a word in two: soft hyphen, byte order mark. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0xfeff
}

/** The range without the white space at its ends. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}
