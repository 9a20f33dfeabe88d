/** How a language spells its lower case; every `Language` is one. */
export interface LowerCaseOptions {
  /** Whether I and ı, İ and i are pairs, as in Turkish and Azerbaijani. Default: no. */
  readonly dotlessI?: boolean
}

const turkic: readonly (readonly [RegExp, string])[] = [
  [/I\u0307|İ/gu, 'i'],
  [/I/gu, 'ı'],
]

/**
 * Lower-cases by Unicode's rules and nobody's locale: the same on every machine. German ß stays,
 * İ becomes a plain i everywhere.
 *
 * @example
 * toLowerCase('IŞIK', { dotlessI: true }) // 'ışık'
 */
export function toLowerCase(text: string, { dotlessI = false }: LowerCaseOptions = {}): string {
  if (!dotlessI)
    return text.includes('İ') ? text.replaceAll('İ', 'i').toLowerCase() : text.toLowerCase()
  return turkic
    .reduce((folded, [pattern, small]) => folded.replace(pattern, small), text)
    .toLowerCase()
}
