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
