import { manyLanguages } from '../../src/model/index.js'
import { languagesWithSets, setsOf } from './read-corpus.js'

/**
 * How much a mistake counts in each English set: the news sets follow our definition of a name, the
 * others teach names and words that news lacks. Sets not named are not used.
 */
const english: Readonly<Record<string, number>> = {
  wikinews: 1,
  'uner-ewt': 0.5,
  gum: 0.5,
  wikigold: 0.5,
  re3d: 0.3,
  'crossner-politics': 0.3,
  wnut17: 0.2,
}

/**
 * Sets that teach another way of writing than that of news, or the sentences of another set in
 * traditional characters, which the word list reads as simplified ones.
 */
const left: ReadonlySet<string> = new Set(['europeana', 'uner-gsd'])

/** Sets of a close relative, for languages with little text or news of their own. */
const relatives: Readonly<Record<string, readonly TrainingSet[]>> = {
  cs: [{ language: 'sk', set: 'uner-snk', weight: 0.3 }],
  sk: [{ language: 'cs', set: 'wikinews', weight: 0.5 }],
}

/** The set that follows our definition of a name in every language it is there for. */
const ownNews = 'wikinews'

/**
 * Our news in other languages: what surrounds names, and what the gazetteer's marks are worth, is much
 * the same in all, and most languages have few articles of their own.
 */
const news: readonly TrainingSet[] = ['en', 'de', 'es', 'fr', 'pl'].map((language) => ({
  language,
  set: ownNews,
  weight: 0.2,
  sentences: language === 'en' ? 4_000 : 2_000,
}))

/** A set, and how much a mistake in it counts. */
export interface TrainingSet {
  readonly language: string
  readonly set: string
  readonly weight: number
  /** Most sentences that are taken, whole documents drawn by chance. Default: all. */
  readonly sentences?: number
}

/** The code of the model for languages without one of their own. */
export const shared: string = manyLanguages

/** The sets that a language's model is trained on. */
export function trainingSets(language: string): TrainingSet[] {
  if (language === 'en')
    return Object.entries(english).map(([set, weight]) => ({ language, set, weight }))
  if (language === shared) return sharedSets()
  const own = usableSets(language).map((set) => ({
    language,
    set,
    weight: set === ownNews ? 1 : 0.7,
  }))
  const sets = [...own, ...(relatives[language] ?? [])]
  const hasNews = sets.some(({ set }) => set === ownNews) && !uncased.has(language)
  return hasNews ? [...sets, ...news.filter((other) => other.language !== language)] : sets
}

/**
 * The sets of the languages that tell names by capitals, a part of each, so that none outweighs the
 * others, and of Hebrew, which has no model of its own.
 */
export function sharedSets(): TrainingSet[] {
  return languagesWithSets()
    .filter((language) => language === 'he' || !uncased.has(language))
    .flatMap((language) =>
      usableSets(language)
        .filter((set) => language !== 'en' || english[set] !== undefined)
        .map((set) => ({
          language,
          set,
          weight: set === ownNews ? 1 : 0.4,
          sentences: set === ownNews ? 3_000 : 1_500,
        })),
    )
}

function usableSets(language: string): string[] {
  return setsOf(language).filter((set) => !left.has(set) && !set.endsWith('-char'))
}

/** Languages whose names have cases, and which find more of them when the gazetteer knows that. */
export const inflected: ReadonlySet<string> = new Set(['cs', 'pl', 'ru', 'sk', shared])

/** Languages whose names do not change with the case, and are written in Latin letters. */
export const renamed: ReadonlySet<string> = new Set(
  'ca da de en es fr id it nb nl nn pt ro sv'.split(' '),
)

/** Languages whose scripts have no capitals. */
export const uncased: ReadonlySet<string> = new Set(
  'ar bn fa he hi ja ko ne si ta th zh'.split(' '),
)
