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

/** The sets that a language's model is trained on, with how much each counts. */
export function trainingSets(language: string): [set: string, weight: number][] {
  if (language === 'en') return Object.entries(english)
  return setsOf(language)
    .filter((set) => !left.has(set) && !set.endsWith('-char'))
    .map((set) => [set, set === 'wikinews' ? 1 : 0.7])
}

/** Languages whose names do not change with the case, and are written in Latin letters. */
export const renamed: ReadonlySet<string> = new Set(
  'ca da de en es fr id it nb nl nn pt ro sv'.split(' '),
)

/** Languages whose scripts have no capitals. */
export const uncased: ReadonlySet<string> = new Set(
  'ar bn fa he hi ja ko ne si ta th zh'.split(' '),
)

/** Languages with capitals whose script is not Latin: the gazetteer does not know their names. */
export const otherScripts: ReadonlySet<string> = new Set('bg el kk ru uk'.split(' '))
