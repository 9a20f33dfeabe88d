import speeds from '../../data/shared/reading-speed.json' with { type: 'json' }

/** How fast a language is read silently, and how that is known. */
export interface ReadingSpeed {
  /** What is counted: characters (letters and digits) where words are not spaced. */
  readonly unit: 'words' | 'characters'
  readonly perMinute: number
  /** Characters a word has; 1 where words are counted. */
  readonly unitsPerWord: number
  /** Study and rule, in a few words. */
  readonly source: string
}

/** Speeds given by the caller instead of those of the languages. */
export interface GivenSpeeds {
  readonly wordsPerMinute?: number
  readonly charactersPerMinute?: number
}

/**
 * Silent words a minute over words a minute read aloud: the median of the eleven languages for which
 * both are known (Brysbaert 2019 over IReST 2012; Swedish 1.10, Finnish 1.21, Italian 1.52).
 */
const silentOverAloud = 1.21

/** The median of the 83 languages of rule 3. */
const typicalWordsPerMinute = 227

const {
  silent,
  aloud,
  sameText,
  charactersPerWord,
}: Record<string, Record<string, number>> = speeds

/**
 * Returns how fast adults read a language silently, by the best evidence there is for it:
 *
 * 1. measured in silent reading: Brysbaert, "How many words do we read per minute?", Journal of
 *    Memory and Language 109 (2019) 104047; English is its figure for non-fiction, 238;
 * 2. measured in reading aloud: Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading
 *    Performance: The New International Reading Speed Texts IReST", IOVS 53 (2012) 5452, times
 *    1.21, because the eye is faster than the voice;
 * 3. never measured: the speed at which the same text takes as long as in English, from the words
 *    that 800 sentences of FLORES-200 take in either language. Brysbaert found that this predicts
 *    measured speeds well; on the eleven languages of rule 1 it is off by 12 % on average;
 * 4. not among those: the median of the others.
 *
 * Japanese follows rule 3, though IReST has it: aloud it is bound to its syllables as Chinese is,
 * which is read 1.65 times faster silently; that ratio and rule 3 agree (576 and 568 characters a
 * minute), and 1.21 would have a translation take a third longer than its original.
 *
 * Where words are not spaced, characters a minute are words a minute times the length of a word in
 * the same sentences, cut by the Unicode segmenter: 1.61 in Chinese (as in IReST), 1.81 in Japanese
 * (IReST: 1.85), 3.06 in Thai.
 *
 * @param language - Primary language subtag, lower-case (`'fr'`); `'und'` when unknown.
 *
 * @example
 * readingSpeed('fr')
 * // { unit: 'words', perMinute: 214, unitsPerWord: 1, source: 'Brysbaert 2019, read silently' }
 */
export function readingSpeed(language: string, given: GivenSpeeds = {}): ReadingSpeed {
  const [wordsPerMinute, source] =
    given.wordsPerMinute === undefined
      ? wordSpeed(language)
      : [given.wordsPerMinute, "option 'wordsPerMinute'"]
  const unitsPerWord = charactersPerWord?.[language]
  if (unitsPerWord === undefined)
    return { unit: 'words', perMinute: wordsPerMinute, unitsPerWord: 1, source }
  const perMinute = given.charactersPerMinute
  return {
    unit: 'characters',
    perMinute: perMinute ?? Math.max(1, Math.round(wordsPerMinute * unitsPerWord)),
    unitsPerWord,
    source: perMinute === undefined ? source : "option 'charactersPerMinute'",
  }
}

/** Words a minute of a language, and the rule they come from. */
function wordSpeed(language: string): readonly [number, string] {
  const readSilently = silent?.[language]
  if (readSilently !== undefined) return [readSilently, 'Brysbaert 2019, read silently']
  const readAloud = aloud?.[language]
  if (readAloud !== undefined)
    return [Math.round(readAloud * silentOverAloud), 'IReST 2012, read aloud, times 1.21']
  const predicted = sameText?.[language]
  if (predicted !== undefined) return [predicted, 'as long as the same text in English']
  return [typicalWordsPerMinute, 'median of the languages known']
}
