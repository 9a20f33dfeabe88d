/** The prevailing script of a text. */
export interface PrevailingScript {
  /** ISO 15924: `'Latn'`; `'Zyyy'` when there are no letters. `'Jpan'` and `'Kore'` include Han. */
  readonly script: string
  /** Letters of the script. */
  readonly letters: number
  /** Letters of any script. */
  readonly lettersOfAllScripts: number
}

/**
 * Letters by script: the blocks of the Basic Multilingual Plane, after the Unicode Character
 * Database (Blocks.txt, 15.1). Blocks and not the Script property: one table look-up a character.
 */
const blocks: readonly (readonly [script: string, first: number, last: number])[] = [
  ['Latn', 0x41, 0x5a],
  ['Latn', 0x61, 0x7a],
  ['Latn', 0xaa, 0xaa],
  ['Latn', 0xba, 0xba],
  ['Latn', 0xc0, 0xd6],
  ['Latn', 0xd8, 0xf6],
  ['Latn', 0xf8, 0x2af],
  ['Latn', 0x1e00, 0x1eff],
  ['Latn', 0xff21, 0xff3a],
  ['Latn', 0xff41, 0xff5a],
  ['Grek', 0x370, 0x3ff],
  ['Grek', 0x1f00, 0x1fff],
  ['Cyrl', 0x400, 0x52f],
  ['Cyrl', 0x1c80, 0x1c8f],
  ['Armn', 0x531, 0x587],
  ['Hebr', 0x5d0, 0x5f4],
  ['Arab', 0x620, 0x64a],
  ['Arab', 0x66e, 0x6d5],
  ['Arab', 0x6fa, 0x6ff],
  ['Arab', 0x750, 0x77f],
  ['Arab', 0xfb50, 0xfdff],
  ['Arab', 0xfe70, 0xfefe],
  ['Syrc', 0x710, 0x74f],
  ['Thaa', 0x780, 0x7b1],
  ['Nkoo', 0x7ca, 0x7ea],
  ['Deva', 0x904, 0x97f],
  ['Beng', 0x980, 0x9ff],
  ['Guru', 0xa01, 0xa76],
  ['Gujr', 0xa81, 0xaff],
  ['Orya', 0xb01, 0xb77],
  ['Taml', 0xb82, 0xbff],
  ['Telu', 0xc00, 0xc7f],
  ['Knda', 0xc80, 0xcff],
  ['Mlym', 0xd00, 0xd7f],
  ['Sinh', 0xd81, 0xdf4],
  ['Thai', 0xe01, 0xe5b],
  ['Laoo', 0xe81, 0xedf],
  ['Tibt', 0xf00, 0xfff],
  ['Mymr', 0x1000, 0x109f],
  ['Geor', 0x10a0, 0x10ff],
  ['Geor', 0x1c90, 0x1cbf],
  ['Hang', 0x1100, 0x11ff],
  ['Hang', 0x3131, 0x318e],
  ['Hang', 0xac00, 0xd7a3],
  ['Ethi', 0x1200, 0x139f],
  ['Cher', 0x13a0, 0x13fd],
  ['Cans', 0x1400, 0x167f],
  ['Khmr', 0x1780, 0x17dd],
  ['Mong', 0x1820, 0x18aa],
  ['Olck', 0x1c50, 0x1c7f],
  ['Tfng', 0x2d30, 0x2d7f],
  ['Kana', 0x3041, 0x30ff],
  ['Kana', 0x31f0, 0x31ff],
  ['Kana', 0xff66, 0xff9d],
  ['Yiii', 0xa000, 0xa48c],
  ['Hani', 0x2e80, 0x2fdf],
  ['Hani', 0x3005, 0x3007],
  ['Hani', 0x3400, 0x4dbf],
  ['Hani', 0x4e00, 0x9fff],
  ['Hani', 0xf900, 0xfaff],
  ['Hani', 0xd840, 0xd888], // leading halves of the ideographs beyond the plane
]

/** The scripts by number; 0 stands for everything that is no letter. */
const scripts: readonly string[] = ['Zyyy', ...new Set(blocks.map(([script]) => script))]

/** Kana or hangul make a text with ideographs Japanese or Korean from this share of its letters. */
const mixedScriptShare = 0.1

/** The number of the script of every UTF-16 unit. */
export const scriptNumbers: Uint8Array = makeTable()

/** The number of a script in `scriptNumbers`. */
export function scriptNumber(script: string): number {
  return scripts.indexOf(script)
}

const latin = scriptNumber('Latn')
const [han, kana, hangul] = [scriptNumber('Hani'), scriptNumber('Kana'), scriptNumber('Hang')]

/** Used again for every text: to allocate it took as long as to count. */
const counts = new Uint32Array(scripts.length)

/** Counts the letters of a text by script and names the prevailing one; linear in its length. */
export function prevailingScript(text: string): PrevailingScript {
  counts.fill(0)
  for (let index = 0; index < text.length; index += 1) {
    const number = scriptNumbers[text.charCodeAt(index)] ?? 0
    counts[number] = (counts[number] ?? 0) + 1
  }
  counts[0] = 0
  return asianScript(counts) ?? largest(counts)
}

/** Japanese and Korean are written in two scripts that count as one. */
function asianScript(counts: Uint32Array): PrevailingScript | undefined {
  const [ideographs = 0, syllables = 0, blocks = 0] = [counts[han], counts[kana], counts[hangul]]
  if (syllables + blocks === 0) return undefined
  const [own, script] = syllables >= blocks ? [kana, 'Jpan'] : [hangul, 'Kore']
  const letters = ideographs + Math.max(syllables, blocks)
  if (letters - ideographs < mixedScriptShare * letters) return undefined
  counts[own] = letters
  counts[han] = 0
  const { script: most, ...rest } = largest(counts)
  return { script: most === scripts[own] ? script : most, ...rest }
}

function largest(counts: Uint32Array): PrevailingScript {
  let best = 0
  let all = 0
  for (let number = 1; number < counts.length; number += 1) {
    const count = counts[number] ?? 0
    all += count
    if (count * weightOf(number) > (counts[best] ?? 0) * weightOf(best)) best = number
  }
  return { script: scripts[best] ?? 'Zyyy', letters: counts[best] ?? 0, lettersOfAllScripts: all }
}

/**
 * What a letter counts for. Latin names and brands stand in texts of every script, seldom the other
 * way round; an ideograph or syllable is as much text as two letters or three.
 */
function weightOf(number: number): number {
  if (number === latin) return 1
  return number === han || number === kana || number === hangul ? 4 : 2
}

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [script, first, last] of blocks) table.fill(scripts.indexOf(script), first, last + 1)
  return table
}
