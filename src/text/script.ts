import type { Span } from '../schema/index.js'

/**
 * The blocks of each script in the Basic Multilingual Plane, as first and last code point, in
 * ascending order. Source: Unicode Character Database, Blocks.txt and Scripts.txt.
 * Letters between them, and all non-letters, are `'Zyyy'`.
 */
const ranges: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xaa, 0xaa, 'Latn'],
  [0xba, 0xba, 'Latn'],
  [0xc0, 0xd6, 'Latn'],
  [0xd8, 0xf6, 'Latn'],
  [0xf8, 0x2b8, 'Latn'],
  [0x370, 0x373, 'Grek'],
  [0x376, 0x377, 'Grek'],
  [0x37b, 0x37d, 'Grek'],
  [0x37f, 0x37f, 'Grek'],
  [0x386, 0x386, 'Grek'],
  [0x388, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x556, 'Armn'],
  [0x560, 0x588, 'Armn'],
  [0x591, 0x5f4, 'Hebr'],
  [0x610, 0x61a, 'Arab'],
  [0x620, 0x63f, 'Arab'],
  [0x641, 0x65f, 'Arab'],
  [0x66e, 0x6d3, 'Arab'],
  [0x6d5, 0x6dc, 'Arab'],
  [0x6de, 0x6ef, 'Arab'],
  [0x6fa, 0x6ff, 'Arab'],
  [0x700, 0x74f, 'Syrc'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7b1, 'Thaa'],
  [0x7c0, 0x7ff, 'Nkoo'],
  [0x8a0, 0x8ff, 'Arab'],
  [0x900, 0x963, 'Deva'],
  [0x971, 0x97f, 'Deva'],
  [0x980, 0x9e3, 'Beng'],
  [0xa00, 0xa65, 'Guru'],
  [0xa70, 0xa7f, 'Guru'],
  [0xa80, 0xae3, 'Gujr'],
  [0xb00, 0xb63, 'Orya'],
  [0xb80, 0xbe5, 'Taml'],
  [0xc00, 0xc65, 'Telu'],
  [0xc80, 0xce5, 'Knda'],
  [0xd00, 0xd65, 'Mlym'],
  [0xd80, 0xddf, 'Sinh'],
  [0xe01, 0xe3a, 'Thai'],
  [0xe40, 0xe4e, 'Thai'],
  [0xe80, 0xecf, 'Laoo'],
  [0xedc, 0xedf, 'Laoo'],
  [0xf00, 0xf00, 'Tibt'],
  [0xf40, 0xfbc, 'Tibt'],
  [0x1000, 0x103f, 'Mymr'],
  [0x1050, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x135f, 'Ethi'],
  [0x1380, 0x139f, 'Ethi'],
  [0x13a0, 0x13ff, 'Cher'],
  [0x1401, 0x167f, 'Cans'],
  [0x1780, 0x17d3, 'Khmr'],
  [0x17d7, 0x17d7, 'Khmr'],
  [0x17dc, 0x17dd, 'Khmr'],
  [0x1820, 0x18aa, 'Mong'],
  [0x1c80, 0x1c88, 'Cyrl'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1d00, 0x1d25, 'Latn'],
  [0x1d2c, 0x1d5c, 'Latn'],
  [0x1d62, 0x1d65, 'Latn'],
  [0x1d6b, 0x1d77, 'Latn'],
  [0x1d79, 0x1dbe, 'Latn'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2071, 0x2071, 'Latn'],
  [0x207f, 0x207f, 'Latn'],
  [0x212a, 0x212b, 'Latn'],
  [0x2c60, 0x2c7f, 'Latn'],
  [0x2c80, 0x2cff, 'Copt'],
  [0x2d00, 0x2d2d, 'Geor'],
  [0x2d30, 0x2d7f, 'Tfng'],
  [0x2d80, 0x2ddf, 'Ethi'],
  [0x2de0, 0x2dff, 'Cyrl'],
  [0x3005, 0x3005, 'Hani'],
  [0x3007, 0x3007, 'Hani'],
  [0x3041, 0x3096, 'Hira'],
  [0x309d, 0x309f, 'Hira'],
  [0x30a1, 0x30fa, 'Kana'],
  [0x30fc, 0x30ff, 'Kana'],
  [0x3105, 0x312f, 'Bopo'],
  [0x3131, 0x318e, 'Hang'],
  [0x31a0, 0x31bf, 'Bopo'],
  [0x31f0, 0x31ff, 'Kana'],
  [0x3400, 0x4dbf, 'Hani'],
  [0x4e00, 0x9fff, 'Hani'],
  [0xa000, 0xa48c, 'Yiii'],
  [0xa640, 0xa69f, 'Cyrl'],
  [0xa722, 0xa787, 'Latn'],
  [0xa78b, 0xa7ff, 'Latn'],
  [0xa8e0, 0xa8ff, 'Deva'],
  [0xa960, 0xa97c, 'Hang'],
  [0xaa60, 0xaa7f, 'Mymr'],
  [0xab01, 0xab2e, 'Ethi'],
  [0xab30, 0xab5a, 'Latn'],
  [0xab5c, 0xab69, 'Latn'],
  [0xac00, 0xd7fb, 'Hang'],
  [0xf900, 0xfad9, 'Hani'],
  [0xfb00, 0xfb06, 'Latn'],
  [0xfb13, 0xfb17, 'Armn'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdcf, 'Arab'],
  [0xfdf0, 0xfdfc, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff3a, 'Latn'],
  [0xff41, 0xff5a, 'Latn'],
  [0xff66, 0xff9d, 'Kana'],
  [0xffa0, 0xffdc, 'Hang'],
  [0x1b000, 0x1b16f, 'Kana'],
  [0x20000, 0x3ffff, 'Hani'],
]

/** Not a letter of one script: digits, punctuation, symbols, spaces. */
const common = 'Zyyy'

/**
 * Names the script of a code point: its ISO 15924 code, `'Zyyy'` for what belongs to none.
 *
 * @example
 * scriptOf('я'.codePointAt(0)) // 'Cyrl'
 */
export function scriptOf(codePoint: number): string {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range === undefined) break
    if (codePoint < range[0]) high = middle - 1
    else if (codePoint > range[1]) low = middle + 1
    else return range[2]
  }
  return common
}

/** Counts the letters of each script in a stretch of text, by ISO 15924 code; `'Zyyy'` is left out. */
export function countScripts(text: string, span: Partial<Span> = {}): Record<string, number> {
  const { start = 0, end = text.length } = span
  const counts: Record<string, number> = {}
  for (let index = start; index < end; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0
    if (codePoint > 0xffff) index += 1
    const script = scriptOf(codePoint)
    if (script !== common) counts[script] = (counts[script] ?? 0) + 1
  }
  return counts
}

/**
 * Names the script most letters of a text are written in. Japanese and Korean mix scripts: any
 * tenth of kana makes Han and kana `'Jpan'`, Hangul with Han is `'Kore'`. `'Zyyy'` without letters.
 *
 * @example
 * prevailingScript('Баку, 2026') // 'Cyrl'
 */
export function prevailingScript(text: string): string {
  const { Hira = 0, Kana = 0, Hani = 0, Hang = 0, ...others } = countScripts(text)
  const kana = Hira + Kana
  const eastAsian: [string, number][] = [
    kana * 9 > Hani ? ['Jpan', kana + Hani] : ['Hani', Hani + kana],
    ['Kore', Hang],
  ]
  const [script, letters] = [...Object.entries(others), ...eastAsian].reduce((best, next) =>
    next[1] > best[1] ? next : best,
  )
  return letters > 0 ? script : common
}
