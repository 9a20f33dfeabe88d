import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpora } from './read-corpus.js'
import type { TrainingSet } from './sets.js'

/** Sets that the table of the README does not list, because they were made for this project. */
const own: Readonly<Record<string, string>> = { wikinews: 'CC BY 4.0 (text CC BY 2.5)' }

/**
 * Says under which licence each set of a language stands, and where it comes from, as the README of
 * the sets says it.
 *
 * @throws RangeError when it does not say.
 */
export function licencesOf(sets: readonly TrainingSet[]): string {
  const rows = readFileSync(join(corpora, 'README.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return sets
    .map(({ language, set }) => {
      const row = rows.find((cells) => cells[1] === language && cells[2] === set)
      const source = row?.[8]?.replaceAll('`', '')
      const licence = row === undefined ? own[set] : `${row[9] ?? ''} (${source ?? ''})`
      if (licence === undefined)
        throw new RangeError(`No licence is known of ner/${language}/${set}.`)
      return `${set}: ${licence}`
    })
    .join('; ')
}
