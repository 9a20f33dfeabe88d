import type { NameForm } from './name-form.js'

/** Words that say what kind of place a name is and are dropped when it is named again. */
const placeKinds: ReadonlySet<string> = new Set([
  'airport',
  'bay',
  'channel',
  'city',
  'county',
  'desert',
  'district',
  'executive',
  'hospital',
  'international',
  'island',
  'islands',
  'lake',
  'mountain',
  'mountains',
  'ocean',
  'peninsula',
  'prefecture',
  'province',
  'region',
  'republic',
  'river',
  'sea',
  'state',
  'strait',
  'valley',
])

/** Words that say what kind of body a name is: "the Council" may be another one than the European. */
const bodyKinds: ReadonlySet<string> = new Set([
  'agency',
  'assembly',
  'association',
  'authority',
  'bank',
  'board',
  'bureau',
  'centre',
  'center',
  'church',
  'club',
  'commission',
  'committee',
  'company',
  'council',
  'court',
  'department',
  'federation',
  'foundation',
  'government',
  'group',
  'institute',
  'league',
  'ministry',
  'office',
  'parliament',
  'party',
  'police',
  'school',
  'senate',
  'service',
  'union',
  'university',
])

/** Whether `short` can stand for `full` when both are in one article: "Aliyev" for "Ilham Aliyev". */
export function isShortFormOf(short: NameForm, full: NameForm): boolean {
  if (short.words.length >= full.words.length) return false
  switch (full.type) {
    case 'person':
      return isShortPerson(short.words, full.words)
    case 'organisation':
      return short.type === 'organisation' && isShortOrganisation(short.words, full.words)
    case 'place':
      return short.type === 'place' && isShortPlace(short.words, full.words)
  }
}

/** The surname, the given name, or given name and surname with something left out between them. */
function isShortPerson(short: readonly string[], full: readonly string[]): boolean {
  if (endsWith(full, short)) return true
  if (short.length === 1) return short[0] === full[0]
  return short[0] === full[0] && isSubsequence(short, full)
}

/**
 * "Ford" for "Ford Motor Company", "Supreme Court" for "US Supreme Court", "Yankees" for "New York
 * Yankees"; not the bare kind of body.
 */
function isShortOrganisation(short: readonly string[], full: readonly string[]): boolean {
  if (startsWith(full, short)) return true
  return endsWith(full, short) && (short.length > 1 || !bodyKinds.has(short[0] ?? ''))
}

/** "Atlantic" for "Atlantic Ocean"; "Carolina" is not short for "North Carolina". */
function isShortPlace(short: readonly string[], full: readonly string[]): boolean {
  return startsWith(full, short) && full.slice(short.length).every((word) => placeKinds.has(word))
}

function startsWith(words: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((word, i) => words[i] === word)
}

function endsWith(words: readonly string[], suffix: readonly string[]): boolean {
  return suffix.every((word, i) => words[words.length - suffix.length + i] === word)
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0
  for (const word of whole) if (word === part[found]) found++
  return found === part.length
}
