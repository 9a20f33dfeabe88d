import { setsOf } from './read-corpus.js'

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

/** Sets that teach another way of writing than that of news. */
const left: ReadonlySet<string> = new Set(['europeana'])

/** Sets of a close relative, for languages with little text of their own. */
const relatives: Readonly<Record<string, readonly TrainingSet[]>> = {
  cs: [{ language: 'sk', set: 'uner-snk', weight: 0.3 }],
}

/** A set, and how much a mistake in it counts. */
export interface TrainingSet {
  readonly language: string
  readonly set: string
  readonly weight: number
}

/** The sets that a language's model is trained on. */
export function trainingSets(language: string): TrainingSet[] {
  if (language === 'en')
    return Object.entries(english).map(([set, weight]) => ({ language, set, weight }))
  const own = setsOf(language)
    .filter((set) => !left.has(set) && !set.endsWith('-char'))
    .map((set) => ({ language, set, weight: set === 'wikinews' ? 1 : 0.7 }))
  return [...own, ...(relatives[language] ?? [])]
}

/** Languages whose names do not change with the case, and are written in Latin letters. */
export const renamed: ReadonlySet<string> = new Set(
  'ca da de en es fr id it nb nl nn pt ro sv'.split(' '),
)

/** Languages whose scripts have no capitals. */
export const uncased: ReadonlySet<string> = new Set(
  'ar bn fa he hi ja ko ne si ta th zh'.split(' '),
)
