import { unspacedScripts } from './count-text.js'
import type { TextCounts } from './count-text.js'
import { readingSpeed } from './reading-speed.js'
import type { GivenSpeeds, ReadingSpeed } from './reading-speed.js'
import { languageOfScript } from './script-language.js'

/** One kind of writing in a text: how much there is of it, and how fast it is read. */
export interface Strand {
  /** Words or characters, as `speed.unit` says. */
  readonly count: number
  readonly speed: ReadingSpeed
}

/**
 * Splits what there is to read by the way it is read: the words of all scripts with spaces at the
 * speed of the article's language (at that of English in a Chinese article), and the characters of
 * each script without spaces at its own. What the language itself is read by comes first.
 */
export function strandsOf(
  counts: TextCounts,
  language: string,
  given: GivenSpeeds,
): readonly Strand[] {
  const speed = readingSpeed(language, given)
  const isSpaced = speed.unit === 'words'
  const words = {
    count: counts.spacedWords,
    speed: isSpaced ? speed : readingSpeed('en', given),
  }
  const characters = unspacedScripts.map((script) => {
    const own = script === 'Hani' && language === 'ja' ? language : languageOfScript[script]
    return { count: counts.unspaced[script], speed: readingSpeed(own, given) }
  })
  return isSpaced ? [words, ...characters] : [{ count: 0, speed }, ...characters, words]
}

/** Seconds that a strand takes. */
export function secondsOf({ count, speed }: Strand): number {
  return (60 * count) / speed.perMinute
}

/** Words of a strand; where words are not spaced, worked out from the characters. */
export function wordsOf({ count, speed }: Strand): number {
  return Math.ceil(count / speed.unitsPerWord)
}
