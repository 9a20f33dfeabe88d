import type { Candidate } from './keyphrase-candidates.js'

/**
 * Joins what a name is short for: "Smithers" counts as "Joel Smithers" where the article has one
 * such name, and is no phrase of its own any more.
 */
export function joinNames(candidates: readonly Candidate[]): Candidate[] {
  const fullNames = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const last = candidate.stems.at(-1)
    if (last === undefined || candidate.stems.length < 2 || !isName(candidate)) continue
    const rival = fullNames.get(last)
    if (rival === undefined || rival.occurrences.length < candidate.occurrences.length)
      fullNames.set(last, candidate)
  }
  const short = new Set<Candidate>()
  const joined = new Map<Candidate, Candidate>()
  for (const candidate of candidates) {
    const [stem] = candidate.stems
    const full = candidate.stems.length === 1 ? fullNames.get(stem ?? '') : undefined
    if (full === undefined || !isName(candidate)) continue
    short.add(candidate)
    const whole = joined.get(full) ?? full
    const occurrences = [...whole.occurrences, ...candidate.occurrences]
    occurrences.sort((first, second) => first.position - second.position)
    joined.set(full, { ...whole, occurrences })
  }
  return candidates
    .filter((candidate) => !short.has(candidate))
    .map((candidate) => joined.get(candidate) ?? candidate)
}

/** Whether all words of a phrase are written with a capital, everywhere in the article. */
function isName({ occurrences }: Candidate): boolean {
  return occurrences.every(({ sentence: { words }, start, end }) =>
    words.slice(start, end).every(({ isCapitalised }) => isCapitalised),
  )
}
