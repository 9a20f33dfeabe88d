import { invalidOption } from '../errors.js'

export interface ReadTimeOptions {
  /**
   * Language of the text, BCP 47. Default: what the document declares, else the most read language
   * of the prevailing script (Latin is taken for English).
   */
  readonly language?: string
  /** Replaces the speed of the language; code and scripts without spaces follow in proportion. */
  readonly wordsPerMinute?: number
  /** Replaces the speed of Chinese, Japanese, Thai, Khmer, Lao and Burmese characters. */
  readonly charactersPerMinute?: number
  /**
   * Speed of code blocks as a share of the speed of prose. Default: 0.5, a convention of ours: we
   * know of no study of people reading articles with code.
   */
  readonly codeSpeed?: number
  /** Pictures to look at. Default: those of the document, none beside a string. */
  readonly images?: number
  /** Language of the label, BCP 47. Default: the language of the text. */
  readonly locale?: string
}

/** What `readTime` takes where an option is not given and the text does not decide. */
export const readTimeDefaults = Object.freeze({ codeSpeed: 0.5 })

/** Throws `invalid-option` for the first option that cannot be meant. */
export function checkOptions(options: ReadTimeOptions): void {
  for (const name of ['wordsPerMinute', 'charactersPerMinute', 'codeSpeed'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && !(typeof value === 'number' && value > 0 && value < Infinity))
      invalidOption(name, value, 'Give a number above 0.')
  }
  const images: unknown = options.images
  if (images !== undefined && !(Number.isSafeInteger(images) && (images as number) >= 0))
    invalidOption('images', images, 'Give a whole number from 0.')
  for (const name of ['language', 'locale'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && !isLanguageTag(value))
      invalidOption(name, value, "Give a BCP 47 tag such as 'en' or 'pt-BR'.")
  }
}

function isLanguageTag(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
