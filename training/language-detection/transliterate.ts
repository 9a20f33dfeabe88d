/** Serbian, letter by letter: the Cyrillic alphabet of Karadžić and the Latin one of Gaj. */
const serbian = pairs(
  'а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х h ц c ч č џ dž ш š',
)
/** Azerbaijani: the Latin alphabet of 1991 and the Cyrillic one of 1958. */
const azerbaijani = pairs(
  'а a б b в v г q ғ ğ д d е e ә ə ж j з z и i ы ı ј y к k ҝ g л l м m н n о o ө ö п p р r с s т t у u ү ü ф f х x һ h ч ç ҹ c ш ş',
)

/** Writes Serbian Cyrillic in Latin letters. */
export function serbianToLatin(text: string): string {
  return replaceLetters(text, new Map(serbian))
}

/** Writes Serbian Latin in Cyrillic letters. */
export function serbianToCyrillic(text: string): string {
  const cyrillic = new Map(serbian.map(([to, from]) => [from, to]))
  return text.toLowerCase().replace(/lj|nj|dž|./gsu, (letter) => cyrillic.get(letter) ?? letter)
}

/** Writes Azerbaijani Latin in Cyrillic letters. */
export function azerbaijaniToCyrillic(text: string): string {
  const lower = text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase()
  return replaceLetters(lower, new Map(azerbaijani.map(([to, from]) => [from, to])))
}

/** Uzbek, letter by letter: the Latin alphabet of 1995 and the Cyrillic one of 1940. */
const uzbek = new Map(
  pairs(
    "o' ў g' ғ sh ш ch ч yo ё yu ю ya я ye е ' ъ a а b б d д e е f ф g г h ҳ i и j ж k к l л m м n н o о p п q қ r р s с t т u у v в x х y й z з",
  ),
)

/** Writes Uzbek Latin in Cyrillic letters. */
export function uzbekToCyrillic(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʻʼ`]/gu, "'")
    .replace(/(?<![\p{L}'])e/gu, 'э')
    .replace(/[og]'|[sc]h|y[ouae]|./gsu, (letter) => uzbek.get(letter) ?? letter)
}

/** Russian as it is typed on a Latin keyboard: after BGN/PCGN, without its marks. */
const russian = new Map(
  pairs(
    'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya',
  ),
)
/** The other habit, after ISO 9 and GOST. */
const russianOther = new Map([...russian, ...pairs("й j х h ц c щ sch ю ju я ja ё e ь '")])

/** Writes Russian in Latin letters, in one of the two common ways. */
export function russianToLatin(text: string, way: 0 | 1): string {
  return replaceLetters(text, way === 0 ? russian : russianOther)
}

function replaceLetters(text: string, letters: ReadonlyMap<string, string>): string {
  return text.toLowerCase().replace(/./gsu, (letter) => letters.get(letter) ?? letter)
}

function pairs(list: string): readonly (readonly [string, string])[] {
  const letters = list.split(' ')
  return letters.flatMap((letter, index) =>
    index % 2 === 0 ? [[letter, letters[index + 1] ?? letter] as const] : [],
  )
}
