/**
 * Words that lose their vowel before another word: French, Italian, Catalan, Portuguese. What
 * stands before the apostrophe, lower-case.
 */
const elided: ReadonlySet<string> = new Set(
  (
    'l d j m t s n c qu jusqu lorsqu puisqu quoiqu ' +
    'un all dall dell nell sull coll dagl degl agl gl quell quest bell sant anch com cos dov v mezz tutt senz'
  ).split(' '),
)

/** English endings that make one word with what they follow: `don't`, `we'll`. */
const contracted: ReadonlySet<string> = new Set(['t', 're', 've', 'll', 'd', 'm'])

const startsWithCapital = /^\p{Lu}/u
const startsSmall = /^\p{Ll}/u
/** Two capitals or more, digits allowed among them: `EU`, `COP29`, `U.S.`. */
const acronym = /^\p{Lu}[\p{Lu}\d.]*[\p{Lu}\d]\.?$/u
const smallSuffix = /^\p{Ll}{1,10}$/u

/** Longer words are no words, and looking for clitics at each of their joints would be quadratic. */
const longestWord = 100

/**
 * Finds where clitics are cut off a word that has apostrophes, hyphens or a colon in it.
 *
 *     l'Élysée    → l' | Élysée        an elided article, as its own token with the apostrophe
 *     Aliyev's    → Aliyev | 's        the possessive
 *     EU:n, EU-weit, NATO-nun          an ending on an acronym: EU | :n, EU | -weit, NATO | -nun
 *     Ankara'nın  → Ankara | 'nın      an ending on a name, where the language writes it so
 *
 * `don't`, `o'clock`, `O'Brien`, `Jean-Claude`, `D-Day` and `COVID-19` stay whole.
 *
 * @param joints Offsets in `word` of its apostrophes, hyphens and colons, ascending.
 */
export function cutClitics(
  word: string,
  joints: readonly number[],
  suffixApostrophe: boolean,
): number[] {
  const cuts: number[] = []
  if (word.length > longestWord) return cuts
  let start = 0
  for (const joint of joints) {
    const before = word.slice(start, joint)
    const after = word.slice(joint + 1)
    const mark = word.charAt(joint)
    if (mark === '-' || mark === '‐' || mark === '‑' || mark === ':') {
      if (acronym.test(before) && smallSuffix.test(after)) cuts.push((start = joint))
    } else if (isPossessive(after) || (suffixApostrophe && isSuffix(before, after))) {
      cuts.push((start = joint))
    } else if (isElision(before, after)) {
      cuts.push((start = joint + 1))
    }
  }
  return cuts
}

function isPossessive(after: string): boolean {
  return after === 's' || after === 'S'
}

function isSuffix(before: string, after: string): boolean {
  return (
    before.length > 1 &&
    (startsWithCapital.test(before) || /^\d/u.test(before)) &&
    startsSmall.test(after) &&
    !contracted.has(after)
  )
}

/** `N'Golo`, `M'Bappé` are names, `D'Alema` and `L'Aquila` look like `L'Élysée` and are cut like it. */
function isElision(before: string, after: string): boolean {
  if (!elided.has(before.toLowerCase())) return false
  const givenName =
    before.length === 1 && !/^[dl]$/iu.test(before) && startsWithCapital.test(before)
  return !(givenName && startsWithCapital.test(after))
}
