/** The most read language of each script in which news is written; ISO 15924 → BCP 47. */
export const languageOfScript = {
  Latn: 'en',
  Hani: 'zh',
  Arab: 'ar',
  Cyrl: 'ru',
  Deva: 'hi',
  Hira: 'ja',
  Kana: 'ja',
  Hang: 'ko',
  Beng: 'bn',
  Telu: 'te',
  Taml: 'ta',
  Grek: 'el',
  Hebr: 'he',
  Thai: 'th',
  Laoo: 'lo',
  Khmr: 'km',
  Mymr: 'my',
  Geor: 'ka',
  Armn: 'hy',
  Ethi: 'am',
} as const

/** As much of a text as it takes to see what it is written in, in UTF-16 units. */
const sampleLength = 4000

/**
 * Hiragana that one Chinese character outweighs: in Japanese every particle and ending is hiragana,
 * in Chinese at most a brand name has some.
 */
const hiraganaWeight = 5

/**
 * Guesses the language of a text from its prevailing script alone, as far as a reading speed needs
 * it; `'und'` without letters. Looks at the first 4,000 UTF-16 units.
 */
export function scriptLanguage(text: string): string {
  const sample = text.slice(0, sampleLength)
  let best = 'und'
  let most = 0
  for (const [script, language] of Object.entries(languageOfScript)) {
    const letters = sample.match(new RegExp(`\\p{sc=${script}}`, 'gu'))?.length ?? 0
    const weight = script === 'Hira' ? letters * hiraganaWeight : letters
    if (weight <= most) continue
    best = language
    most = weight
  }
  return best
}
