import { invalidOption } from '../errors.js'
import type { EntityType } from '../schema/index.js'
import type { OwnName } from './named-mention.js'

/** The labels of spaCy's models and others, in our types. */
const typeOfLabel: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  PERSON: 'person',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
  PLACE: 'place',
  ORG: 'organisation',
  ORGANISATION: 'organisation',
  ORGANIZATION: 'organisation',
}

/**
 * Reads a list of names from JSON Lines: `{ id, name, aliases, type }`, or the patterns of spaCy's
 * entity ruler (`{ label, pattern, id }`, the pattern a string or a list of `TEXT`/`LOWER` tokens)
 * as they are. Lines with labels that are no people, places or organisations are passed over.
 *
 * @throws CopydeskError `invalid-option` when a line is not JSON.
 * @example
 * readOwnNames('{"label":"ORG","pattern":"Riverside Trust","id":"riverside"}')
 * // [{ id: 'riverside', name: 'Riverside Trust', type: 'organisation' }]
 */
export function readOwnNames(jsonLines: string): OwnName[] {
  return jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => readLine(line))
}

interface Line extends Partial<OwnName> {
  readonly label?: string
  readonly pattern?: string | readonly Readonly<Record<string, unknown>>[]
}

function readLine(line: string): OwnName[] {
  const { id, name = nameOfPattern(parse(line).pattern), aliases, type, label } = parse(line)
  const found = type ?? typeOfLabel[(label ?? '').toUpperCase()]
  if (name === '' || found === undefined) return []
  return [{ id: id ?? name, name, ...(aliases === undefined ? {} : { aliases }), type: found }]
}

function parse(line: string): Line {
  try {
    return (JSON.parse(line) ?? {}) as Line
  } catch {
    return invalidOption('gazetteer', line, 'Give one JSON object a line.')
  }
}

function nameOfPattern(pattern: Line['pattern']): string {
  if (pattern === undefined || typeof pattern === 'string') return pattern ?? ''
  const words = pattern.map(({ TEXT, ORTH, LOWER }) => TEXT ?? ORTH ?? LOWER)
  return words.every((word): word is string => typeof word === 'string') ? words.join(' ') : ''
}
